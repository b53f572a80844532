package cn.jiuzhu.toolkit.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Where the bars of the page's charts lie, in the units of an SVG of {@link #WIDTH}. */
final class Charts {
  static final int WIDTH = 600;

  private static final int LABELS = 200;
  private static final int VALUES = 84;
  private static final int ROW = 26;
  private static final int BAR = 16;
  private static final int LONGEST_LABEL = 24;
  private static final int MOST_ROWS = 16;
  private static final int TICK = 48;

  private final Impact impact;
  private final Labels labels;

  Charts(Impact impact, Labels labels) {
    this.impact = impact;
    this.labels = labels;
  }

  /**
   * A chart of horizontal bars.
   *
   * @param zero where the bars begin
   */
  record Rows(int height, int zero, List<Row> rows) {
    /** Where the labels end. */
    public int labels() {
      return LABELS - 6;
    }
  }

  /**
   * One row of bars.
   *
   * @param label as far as there is room
   * @param name in full
   * @param y where the text stands
   */
  record Row(String label, String name, int y, List<Bar> bars) {}

  /**
   * One bar with its number.
   *
   * @param kind its colour: GAIN, LOSS, BEFORE or AFTER
   * @param anchor how the number is set at {@code textX}: start, middle or end
   */
  record Bar(
      int x,
      int y,
      int width,
      int height,
      String kind,
      String value,
      int textX,
      int textY,
      String anchor) {}

  /**
   * A histogram.
   *
   * @param base where the bars stand
   * @param ticks the numbers below
   */
  record Histogram(int height, int base, List<Bar> bars, List<Tick> ticks) {}

  /** A number at a place of the axis. */
  record Tick(int x, String label) {}

  /** Households that gain to the right and that lose to the left, by category and programme. */
  Rows gainsAndLosses() {
    List<Map.Entry<Item, ItemTotal>> items =
        impact.items().entrySet().stream()
            .filter(one -> one.getValue().gaining() + one.getValue().losing() > 0)
            .sorted(
                Comparator.comparing(
                    one -> -Math.max(one.getValue().gaining(), one.getValue().losing())))
            .limit(MOST_ROWS)
            .toList();
    long most =
        items.stream()
            .mapToLong(one -> Math.max(one.getValue().gaining(), one.getValue().losing()))
            .max()
            .orElse(1);
    boolean losses = items.stream().anyMatch(one -> one.getValue().losing() > 0);
    boolean gains = items.stream().anyMatch(one -> one.getValue().gaining() > 0);
    int room = WIDTH - LABELS - (gains ? VALUES : 0) - (losses ? VALUES : 0);
    int left = losses ? gains ? room / 2 : room : 0;
    int right = room - left;
    int zero = LABELS + (losses ? VALUES : 0) + left;
    List<Row> rows = new ArrayList<>();
    for (var one : items) {
      int y = rows.size() * ROW + 4;
      List<Bar> bars = new ArrayList<>();
      if (one.getValue().losing() > 0) {
        int width = scaled(one.getValue().losing(), most, left);
        bars.add(leftward(zero, y, width, one.getValue().losing()));
      }
      if (one.getValue().gaining() > 0) {
        int width = scaled(one.getValue().gaining(), most, right);
        bars.add(rightward(zero, y, width, BAR, "GAIN", Labels.count(one.getValue().gaining())));
      }
      rows.add(row(labels.of(one.getKey()), y + BAR - 3, bars));
    }
    return new Rows(rows.size() * ROW + 4, zero, rows);
  }

  /** What is due a month before and after, in all and by programme. */
  Rows costs() {
    List<Row> rows = new ArrayList<>();
    List<Map.Entry<Item, ItemTotal>> items =
        impact.items().entrySet().stream()
            .filter(one -> most(one.getValue()).signum() > 0)
            .sorted(Comparator.comparing(one -> most(one.getValue()).negate()))
            .limit(MOST_ROWS / 2)
            .toList();
    BigDecimal before = impact.before().total().month();
    BigDecimal after = impact.after().total().month();
    BigDecimal most = before.max(after);
    if (most.signum() > 0) {
      rows.add(cost(labels.word("all"), 0, before, after, most));
      for (var one : items) {
        rows.add(
            cost(
                labels.of(one.getKey()),
                rows.size(),
                one.getValue().before().month(),
                one.getValue().after().month(),
                most));
      }
    }
    return new Rows(rows.size() * 2 * ROW + 4, LABELS, rows);
  }

  private static BigDecimal most(ItemTotal total) {
    return total.before().month().max(total.after().month());
  }

  private Row cost(String name, int index, BigDecimal before, BigDecimal after, BigDecimal most) {
    int y = index * 2 * ROW + 4;
    int room = WIDTH - LABELS - VALUES - 20;
    return row(
        name,
        y + ROW - 4,
        List.of(
            rightward(LABELS, y, scaled(before, most, room), BAR, "BEFORE", Labels.money(before)),
            rightward(
                LABELS,
                y + BAR + 2,
                scaled(after, most, room),
                BAR,
                "AFTER",
                Labels.money(after))));
  }

  /** How many households have how much more or less a month. */
  Histogram differences() {
    int height = 240;
    int base = height - 24;
    List<Differences.Bar> counts = impact.differences().bars();
    long most = counts.stream().mapToLong(Differences.Bar::households).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    int room = WIDTH - 40;
    int width = counts.isEmpty() ? room : Math.min(80, room / counts.size());
    int every = (TICK + width - 1) / width;
    for (int i = 0; i < counts.size(); i++) {
      Differences.Bar one = counts.get(i);
      int x = 20 + i * width;
      int tall = scaled(one.households(), most, base - 18);
      if (one.households() > 0) {
        bars.add(
            new Bar(
                x + 1,
                base - tall,
                width - 2,
                tall,
                one.less() ? "LOSS" : "GAIN",
                Labels.count(one.households()),
                x + width / 2,
                base - tall - 4,
                "middle"));
      }
      if (i % every == 0 && counts.size() - i >= every) {
        ticks.add(new Tick(x, shown(one.from())));
      }
    }
    if (!counts.isEmpty()) {
      ticks.add(new Tick(20 + counts.size() * width, shown(counts.get(counts.size() - 1).to())));
    }
    return new Histogram(height, base, bars, ticks);
  }

  /** A number of the axis; beyond it lies everything else. */
  private static String shown(Long number) {
    return number == null ? "…" : String.valueOf(number);
  }

  private static Row row(String name, int y, List<Bar> bars) {
    return new Row(shortened(name), name, y, bars);
  }

  private static Bar rightward(int zero, int y, int width, int height, String kind, String value) {
    return new Bar(zero, y, width, height, kind, value, zero + width + 5, y + height - 3, "start");
  }

  private static Bar leftward(int zero, int y, int width, long value) {
    return new Bar(
        zero - width,
        y,
        width,
        BAR,
        "LOSS",
        Labels.count(value),
        zero - width - 5,
        y + BAR - 3,
        "end");
  }

  /** At least one unit where there is anything. */
  private static int scaled(long part, long most, int room) {
    return part == 0 ? 0 : (int) Math.max(1, part * room / most);
  }

  private static int scaled(BigDecimal part, BigDecimal most, int room) {
    if (part.signum() == 0) {
      return 0;
    }
    BigDecimal share =
        part.multiply(BigDecimal.valueOf(room)).divide(most, 0, RoundingMode.HALF_UP);
    return Math.max(1, share.intValue());
  }

  private static String shortened(String name) {
    int end = name.length();
    while (Columns.width(name.substring(0, end)) > LONGEST_LABEL) {
      end--;
    }
    return end == name.length() ? name : name.substring(0, end) + "…";
  }
}
