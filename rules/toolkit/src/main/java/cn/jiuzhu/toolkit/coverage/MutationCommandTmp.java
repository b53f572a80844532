package cn.jiuzhu.toolkit.coverage;

import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.console.Progress;
import cn.jiuzhu.toolkit.mutation.Journal;
import cn.jiuzhu.toolkit.mutation.Mutant;
import cn.jiuzhu.toolkit.mutation.MutationRun;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import cn.jiuzhu.toolkit.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "mutation")
public final class MutationCommandTmp extends ToolCommand {
  @Override
  public Integer call() throws IOException {
    Workspace workspace = workspace();
    long start = System.nanoTime();
    MutationRun run = new MutationRun(workspace.profiles(), workspace.cases());
    console().err().println(run.size() + " prepared in " + (System.nanoTime() - start) / 1000000);
    List<Mutant> survivors;
    try (Progress progress = Progress.of(console(), "mutation", run.size());
        Journal journal = Journal.in(Files.createTempFile("mut", ".txt"))) {
      survivors = run.survivors(journal, progress::step);
    }
    console().err().println("done in " + (System.nanoTime() - start) / 1000000);
    survivors.forEach(
        m ->
            console()
                .out()
                .println(
                    m.place()
                        + " "
                        + m.kind()
                        + " ["
                        + m.subject()
                        + "] "
                        + m.was()
                        + " => "
                        + m.becomes()));
    return ExitCode.OK;
  }
}
