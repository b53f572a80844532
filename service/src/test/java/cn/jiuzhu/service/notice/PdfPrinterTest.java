package cn.jiuzhu.service.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** How a page is printed. */
class PdfPrinterTest {

  @Test
  void htmlNeedNotBeXml() throws IOException {
    assertThat(text("<p>第一行<br>第二行<p>另一段&nbsp;完")).contains("第一行", "第二行", "另一段");
  }

  @Test
  void aTemplateReachesNoFile() throws IOException {
    Path picture = Path.of("../rules/toolkit/impact.png").toAbsolutePath();
    assertThat(picture).isReadable();
    String html = "<p>甲</p><img src='" + picture.toUri() + "'>";

    try (PDDocument document = Loader.loadPDF(new PdfPrinter().pdf(html))) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
    }
  }

  @Test
  void onlyTheCharactersOfThePageAreEmbedded() {
    // The whole font has ten million bytes.
    assertThat(new PdfPrinter().pdf("<p style='font-family: Noto Sans SC'>甲乙</p>").length)
        .isLessThan(100_000);
  }

  private static String text(String html) throws IOException {
    String styled = "<body style='font-family: \"Noto Sans SC\"'>" + html;
    byte[] pdf = new PdfPrinter().pdf(styled);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
