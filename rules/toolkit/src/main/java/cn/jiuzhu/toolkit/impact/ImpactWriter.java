package cn.jiuzhu.toolkit.impact;

import java.io.IOException;
import java.io.PrintWriter;

/** One form of the result. */
interface ImpactWriter {
  void write(Impact impact, Labels labels, PrintWriter out) throws IOException;
}
