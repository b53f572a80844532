package cn.jiuzhu.toolkit.diff;

import java.io.IOException;
import java.io.PrintWriter;

/** One form of a redline. */
interface RedlineWriter {
  void write(Redline redline, Labels labels, PrintWriter out) throws IOException;
}
