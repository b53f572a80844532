package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.determination.Status;
import cn.jiuzhu.engine.determination.Truth;
import java.util.ArrayList;
import java.util.List;

/** One line of the tree and what hangs below it. */
final class Branch {
  /** What a line says at a glance. */
  enum Mark {
    YES("✓ "),
    NO("✗ "),
    UNKNOWN("? "),
    ATTENTION("! "),
    NONE("");

    private final String sign;

    Mark(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    static Mark of(Truth truth) {
      return switch (truth) {
        case MET -> YES;
        case NOT_MET -> NO;
        case UNKNOWN -> UNKNOWN;
      };
    }

    static Mark of(Status status) {
      return switch (status) {
        case ELIGIBLE -> YES;
        case INELIGIBLE -> NO;
        case UNDETERMINED -> UNKNOWN;
      };
    }
  }

  /** How much a line stands out. */
  enum Weight {
    TITLE,
    PLAIN,
    ASIDE
  }

  private final Mark mark;
  private final String text;
  private final Weight weight;
  private final List<Branch> branches = new ArrayList<>();

  Branch(Mark mark, String text, Weight weight) {
    this.mark = mark;
    this.text = text;
    this.weight = weight;
  }

  static Branch title(Mark mark, String text) {
    return new Branch(mark, text, Weight.TITLE);
  }

  static Branch title(String text) {
    return title(Mark.NONE, text);
  }

  static Branch plain(Mark mark, String text) {
    return new Branch(mark, text, Weight.PLAIN);
  }

  static Branch plain(String text) {
    return plain(Mark.NONE, text);
  }

  static Branch aside(String text) {
    return new Branch(Mark.NONE, text, Weight.ASIDE);
  }

  Branch add(Branch branch) {
    branches.add(branch);
    return this;
  }

  Branch addAll(List<Branch> more) {
    branches.addAll(more);
    return this;
  }

  Mark mark() {
    return mark;
  }

  String text() {
    return text;
  }

  Weight weight() {
    return weight;
  }

  List<Branch> branches() {
    return branches;
  }
}
