package cn.jiuzhu.engine.cases;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.determination.Determination;
import cn.jiuzhu.engine.facts.DeterminationRequest;
import cn.jiuzhu.engine.facts.FactError;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.facts.InvalidFacts;
import cn.jiuzhu.engine.profile.NoSuchProfile;
import cn.jiuzhu.engine.profile.ResolvedProfile;
import java.util.List;
import java.util.Locale;

/** Runs cases. Safe for concurrent use. */
public final class CaseRunner {
  private final Engine engine;

  public CaseRunner(Engine engine) {
    this.engine = engine;
  }

  /** Asks what the case asks, as a request to the service would, and compares the answer. */
  public CaseResult run(Case one) {
    Expectation expectation = one.expectation();
    try {
      DeterminationRequest request = FactReader.read(one.request(), one.asOf()).request();
      Determination determination =
          engine.determine(request, false, Locale.CHINESE, one.readings());
      ResolvedProfile profile =
          engine.profiles().resolve(request.locality(), request.asOf(), request.version());
      return new CaseResult(one, expectation.compare(determination, profile), determination);
    } catch (InvalidFacts invalid) {
      List<String> pointers = invalid.errors().stream().map(FactError::pointer).toList();
      return refused(one, ExpectationCheck.INVALID, pointers, invalid.getMessage());
    } catch (NoSuchProfile none) {
      return refused(one, none.reason().name(), List.of(), none.getMessage());
    } catch (RuntimeException broken) {
      // A rule that breaks fails its case and lets the others run.
      Difference difference = new Difference("rules", "an answer", rootOf(broken).toString());
      return new CaseResult(one, List.of(difference), null);
    }
  }

  /** Where an answer is not what the case expects. */
  public static List<Difference> differences(
      Case one, Determination determination, ResolvedProfile profile) {
    return one.expectation().compare(determination, profile);
  }

  private static CaseResult refused(
      Case one, String refusal, List<String> pointers, String message) {
    return new CaseResult(one, one.expectation().compareRefusal(refusal, pointers, message), null);
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
