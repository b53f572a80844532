package cn.jiuzhu.service.notice;

import cn.jiuzhu.service.language.Language;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

/** Answers with a notice in the form that the client likes better: a page, or a PDF. */
@Singleton
final class NoticePages {
  static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
  static final String PDF = "application/pdf";

  private final PdfPrinter printer;

  NoticePages(PdfPrinter printer) {
    this.printer = printer;
  }

  Response answer(String html, Request request) {
    boolean asPdf = PDF.equals(wanted(request));
    return Response.ok(asPdf ? printer.pdf(html) : html, asPdf ? PDF : HTML)
        .language(Language.ZH.locale())
        // The page asks for nothing from anywhere, and nothing in it is to be run.
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .build();
  }

  /** That the client takes one of the two is certain here. */
  private static String wanted(Request request) {
    Variant best =
        request.selectVariant(
            Variant.mediaTypes(MediaType.TEXT_HTML_TYPE, MediaType.valueOf(PDF)).build());
    return best == null ? MediaType.TEXT_HTML : best.getMediaType().toString();
  }
}
