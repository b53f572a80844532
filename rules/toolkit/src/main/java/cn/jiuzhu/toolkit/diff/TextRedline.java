package cn.jiuzhu.toolkit.diff;

import cn.jiuzhu.engine.profile.Clause;
import cn.jiuzhu.toolkit.console.Console;
import cn.jiuzhu.toolkit.diff.Redline.Group;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** For a terminal: red and green there, {@code [-gone-]} and {@code {+new+}} elsewhere. */
final class TextRedline implements RedlineWriter {
  @Override
  public void write(Redline redline, Labels labels, PrintWriter out) {
    new Printing(labels, out).print(redline);
  }

  private record Printing(Labels labels, PrintWriter out) {
    private Console console() {
      return labels.console();
    }

    void print(Redline redline) {
      out.println(
          console().bold(labels.word("header", redline.before().name(), redline.after().name())));
      redline.versions().forEach(layer -> out.println("  " + labels.versions(layer)));
      out.println();
      redline.groups().forEach(this::print);
      String count = labels.counts(redline);
      out.println(redline.isEmpty() ? console().green(count) : console().bold(count));
    }

    private void print(Group group) {
      out.println(console().bold(heading(group.clause())));
      group.changes().forEach(this::print);
      for (Change change : group.elsewhere()) {
        out.println(
            "  "
                + console()
                    .faint(
                        labels.word("elsewhere", labels.named(change), change.clauses().get(0))));
      }
      out.println();
    }

    private String heading(String id) {
      if (id == null) {
        return labels.word("no-clause");
      }
      Clause clause = labels.clause(id);
      return "§ " + id + (clause == null ? "" : " " + labels.in(clause.says()));
    }

    private void print(Change change) {
      if (change.kind() == Kind.TEXT && change.how() != How.CHANGED) {
        out.println(
            "  "
                + coloured(change.how(), change.how().sign())
                + " "
                + labels.named(change)
                + labels.word("colon")
                + pieces(change.details().get(0)));
        return;
      }
      String sign = coloured(change.how(), change.how().sign());
      String places = Labels.places(change);
      out.println(
          "  "
              + sign
              + " "
              + labels.named(change)
              + (places.isEmpty() ? "" : "  " + console().faint(places)));
      change.details().forEach(this::print);
    }

    private void print(Detail detail) {
      String note = detail.note() == null ? "" : "  " + console().faint(detail.note());
      out.println("      " + detail.label() + labels.word("colon") + pieces(detail) + note);
    }

    private String pieces(Detail detail) {
      return Inline.of(detail.before(), detail.after()).stream()
          .map(this::piece)
          .collect(Collectors.joining());
    }

    private String piece(Inline.Piece piece) {
      if (piece.how() == How.CHANGED || console().coloured()) {
        return coloured(piece.how(), piece.text());
      }
      return piece.how() == How.ADDED ? "{+" + piece.text() + "+}" : "[-" + piece.text() + "-]";
    }

    private String coloured(How how, String text) {
      return switch (how) {
        case ADDED -> console().green(text);
        case REMOVED -> console().red(text);
        case CHANGED -> text;
      };
    }
  }
}
