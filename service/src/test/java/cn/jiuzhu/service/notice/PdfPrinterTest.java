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

  /** Each of these is drawn as a radical is, and more of them than a block of a map holds. */
  @Test
  void whatIsCopiedFromItIsWhatWasPrinted() throws IOException {
    String alike =
        "一二人入八力十又口土士大女子小工己巾干弓心文斗方日曰月木止比毛氏气水火父片牙牛犬玄玉瓜瓦甘生用田目石示立竹米羊羽老而耳肉臣自至舌舟色虫血行衣见角言谷豆赤走足身车辛里金长门青非面革音页风飞食首香马骨高鬼鱼鸟鹿麦麻黄黑鼓鼠鼻齐齿龙";

    assertThat(text("<p style='word-spacing: 0'>" + alike).replaceAll("\\s", "")).isEqualTo(alike);
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
