package cn.jiuzhu.service.notice;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * Prints a page into a PDF whose Chinese needs no font where it is read: Noto Sans SC (SIL Open
 * Font License) comes with the service, and only the characters of the page are embedded.
 */
@Singleton
final class PdfPrinter {
  private static final String FAMILY = "Noto Sans SC";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final UnifiedText text = unifiedText();

  byte[] pdf(String html) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
    // A template has no business on the network or in the file system.
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    // Analysts write HTML as browsers take it, the renderer takes a tree.
    builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "");
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    builder.toStream(pdf);
    try {
      builder.run();
      return text.of(pdf.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnifiedText unifiedText() {
    try (InputStream font = font("Regular").supply()) {
      return new UnifiedText(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FSSupplier<InputStream> font(String weight) {
    String resource = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
    return () -> PdfPrinter.class.getResourceAsStream(resource);
  }
}
