package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.toolkit.console.Console;
import java.io.PrintWriter;
import java.util.List;

/** Prints a tree with its guides; what is too long for the terminal goes on under its own text. */
final class TreePrinter {
  private static final int NARROWEST = 20;

  private final Console console;
  private final PrintWriter out;
  private final int width;

  /**
   * @param width columns of the terminal; 0 for as long as it takes
   */
  TreePrinter(Console console, PrintWriter out, int width) {
    this.console = console;
    this.out = out;
    this.width = width;
  }

  /** A section: its title, its branches below it and an empty line. */
  void section(Branch section) {
    print(section, "", "");
    below(section.branches(), "");
    out.println();
  }

  private void below(List<Branch> branches, String guide) {
    for (int i = 0; i < branches.size(); i++) {
      Branch branch = branches.get(i);
      boolean last = i == branches.size() - 1;
      String next = guide + (last ? "   " : "│  ");
      print(branch, guide + (last ? "└─ " : "├─ "), next);
      below(branch.branches(), next);
    }
  }

  private void print(Branch branch, String first, String next) {
    String sign = branch.mark().sign();
    String hanging = (branch.branches().isEmpty() ? next : next + "│  ");
    int room = width == 0 ? 0 : Math.max(NARROWEST, width - TextWidth.of(hanging) - sign.length());
    String before = console.faint(first) + signed(branch.mark());
    for (String line : TextWidth.wrapped(branch.text(), room)) {
      out.println(before + weighted(branch, line));
      before = console.faint(hanging) + " ".repeat(sign.length());
    }
  }

  private String signed(Branch.Mark mark) {
    return switch (mark) {
      case YES -> console.green(mark.sign());
      case NO -> console.red(mark.sign());
      case UNKNOWN, ATTENTION -> console.yellow(mark.sign());
      case NONE -> "";
    };
  }

  private String weighted(Branch branch, String line) {
    return switch (branch.weight()) {
      case TITLE -> console.bold(line);
      case PLAIN -> line;
      case ASIDE -> console.faint(line);
    };
  }
}
