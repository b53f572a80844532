package cn.jiuzhu.toolkit.explain;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.codes.Explain;
import cn.jiuzhu.engine.codes.Relation;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.Application;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.facts.Member;
import cn.jiuzhu.engine.facts.ReadRequest;
import cn.jiuzhu.engine.notice.NoticeKind;
import cn.jiuzhu.engine.notice.NoticeOrder;
import cn.jiuzhu.engine.notice.NoticeRefused;
import cn.jiuzhu.engine.notice.Notices;
import cn.jiuzhu.engine.policy.NobodyCounts;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.toolkit.console.CannotDo;
import cn.jiuzhu.toolkit.console.ExitCode;
import cn.jiuzhu.toolkit.workspace.ToolCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an analyst what a template makes of a household, without the service. */
@Command(name = "notice")
public final class NoticeCommand extends ToolCommand {
  @Parameters(
      index = "0",
      paramLabel = "approval|refusal|change|end",
      descriptionKey = "option.notice.kind")
  private NoticeKind kind;

  @Parameters(index = "1", paramLabel = "HOUSEHOLD.json", descriptionKey = "option.household")
  private String file;

  @Option(names = "--about", paramLabel = "CODE", descriptionKey = "option.notice.about")
  private String about;

  @Option(
      names = "--before",
      paramLabel = "HOUSEHOLD.json",
      descriptionKey = "option.notice.before")
  private String fileBefore;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      descriptionKey = "option.output")
  private Path output;

  @Override
  public Integer call() throws IOException {
    Engine engine = workspace().engine();
    try {
      ReadRequest read = read(file);
      Determination before = fileBefore == null ? null : decided(engine, read(fileBefore));
      NoticeOrder order =
          new NoticeOrder(
              kind, about(read.request()), decided(engine, read), before, head(read.request()));
      Files.writeString(output, new Notices(engine.profiles()).html(order));
      console().out().println(console().word("notice.written", output.toString()));
      return ExitCode.OK;
    } catch (InvalidFacts invalid) {
      return refuse(Refused.of(invalid));
    } catch (NoSuchProfile none) {
      return refuse(Refused.of(none));
    } catch (NobodyCounts nobody) {
      return refuse(Refused.nobodyCounts());
    } catch (NoticeRefused refused) {
      return refuse(Refused.of(refused));
    }
  }

  private static ReadRequest read(String file) throws IOException {
    return FactReader.readJson(HouseholdFile.bytes(file), today());
  }

  private static Determination decided(Engine engine, ReadRequest read) throws NoSuchProfile {
    return engine.determine(
        read.request().withExplain(Explain.REASONS), read.asOfDefaulted(), Locale.CHINESE);
  }

  private String about(DeterminationRequest request) {
    Application application = request.application();
    if (about != null) {
      return about;
    }
    if (application == null || application.programme() == null) {
      throw new CannotDo(
          "请用 --about 写明类别或项目的代码", "say with --about which category or programme it is about");
    }
    return application.programme();
  }

  private static String head(DeterminationRequest request) {
    return request.household().members().stream()
        .filter(member -> member.relation() == Relation.HEAD)
        .map(Member::id)
        .findFirst()
        .orElse(null);
  }

  private int refuse(List<Refused> refused) {
    Refused.print(refused, console());
    return ExitCode.FOUND;
  }
}
