package cn.jiuzhu.toolkit.report;

import cn.jiuzhu.toolkit.console.Console;
import java.io.IOException;
import java.io.PrintWriter;

/** One form of a list of results. */
interface ReportWriter {
  void write(Report report, Console console, PrintWriter out) throws IOException;
}
