package cn.jiuzhu.toolkit.testing;

import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.check.Finding;
import cn.jiuzhu.toolkit.console.Console;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.report.Report;
import cn.jiuzhu.toolkit.report.ReportOptions;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Runs at every saved file the cases that it can affect, those that failed first, until it is
 * interrupted. Mistakes in the files are shown, and what waits for them is run once they are gone.
 */
final class Watch {
  private static final String CLEAR = "\033[H\033[2J\033[3J";

  /** How many cases run before the result so far is shown: less than a second. */
  private static final int PART = 200;

  /** What tells a case from others while its file is edited. */
  private record Name(String layer, String name) {
    static Name of(Case one) {
      return new Name(one.layer(), one.name());
    }
  }

  private final Console console;
  private final Selection selection;
  private Workspace workspace;
  private final Map<Name, Result> known = new HashMap<>();
  // Saved since the cases were last run.
  private final Set<String> pending = new TreeSet<>();

  Watch(Console console, Workspace workspace, Selection selection) {
    this.console = console;
    this.workspace = workspace;
    this.selection = selection;
  }

  /** Goes on until Ctrl-C, or until the thread is interrupted. */
  int run() throws IOException {
    // Ctrl-C is how it is meant to end, and no failure.
    Thread end = new Thread(() -> Runtime.getRuntime().halt(ExitCode.OK), "end of watching");
    Runtime.getRuntime().addShutdownHook(end);
    try (SavedFiles files = SavedFiles.in(workspace.folder())) {
      if (workspace.broken().isEmpty()) {
        selection.layers().among(workspace.profiles());
      }
      look(new SavedFiles.Saving(Set.of(), System.nanoTime()));
      // Read once more while the first result is looked at: the first save is then as fast as
      // others.
      workspace = workspace.reread();
      while (true) {
        reread(files.next());
      }
    } catch (InterruptedException e) {
      return ExitCode.OK;
    } finally {
      remove(end);
    }
  }

  private static void remove(Thread end) {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      // The process is on its way out already.
    }
  }

  private void reread(SavedFiles.Saving saving) {
    pending.addAll(saving.paths());
    try {
      workspace = workspace.reread();
      look(saving);
    } catch (IOException e) {
      // A file went away while it was read, mostly; whoever took it is about to save again.
      clear();
      console.out().println(console.red(console.word("failure.io", e.toString())));
      told(saving, 0, 0);
    }
  }

  private void look(SavedFiles.Saving saving) throws IOException {
    List<Finding> broken = workspace.broken();
    if (!broken.isEmpty()) {
      clear();
      ReportOptions.show(Report.of(console.word("check.title"), broken), console);
      told(saving, 0, 0);
      return;
    }
    List<Case> cases = selection.of(workspace.cases());
    Affected affected = new Affected(workspace.profiles(), pending);
    List<Case> failed = new ArrayList<>();
    List<Case> others = new ArrayList<>();
    for (Case one : cases) {
      Result before = known.get(Name.of(one));
      if (before != null && !before.passed() && affected.contains(one)) {
        failed.add(one);
      } else if (before == null || affected.contains(one)) {
        others.add(one);
      }
    }
    Suite suite = new Suite(workspace.engine());
    int all = failed.size() + others.size();
    run(suite, failed);
    int run = failed.size();
    // Those of a saved file are shown part by part; at the start there is nothing to wait for.
    int part = saving.paths().isEmpty() ? Math.max(1, others.size()) : PART;
    for (int from = 0; from < others.size(); from += part) {
      if (run > 0) {
        show(cases, saving, run, all);
      }
      List<Case> next = others.subList(from, Math.min(from + part, others.size()));
      run(suite, next);
      run += next.size();
    }
    known.keySet().retainAll(cases.stream().map(Name::of).collect(Collectors.toSet()));
    pending.clear();
    show(cases, saving, all, all);
  }

  private void run(Suite suite, List<Case> cases) {
    suite.run(cases, () -> {}).forEach(result -> known.put(Name.of(result.of()), result));
  }

  private void show(List<Case> cases, SavedFiles.Saving saving, int run, int all)
      throws IOException {
    List<Result> results =
        cases.stream().map(one -> known.get(Name.of(one))).filter(Objects::nonNull).toList();
    clear();
    ReportOptions.show(Result.report(console.word("test.title"), results), console);
    told(saving, run, all);
  }

  private void clear() {
    if (console.coloured()) {
      console.out().print(CLEAR);
    } else {
      console.out().println();
    }
  }

  private void told(SavedFiles.Saving saving, int run, int all) {
    String after = String.format("%.2f", (System.nanoTime() - saving.at()) / 1e9);
    String files = String.join(", ", saving.paths());
    String line =
        saving.paths().isEmpty()
            ? console.word("test.watching", run, all, after)
            : console.word("test.rerun", run, all, after, files);
    console.out().println(console.faint(line));
    console.out().flush();
  }
}
