package cn.jiuzhu.service.decisions;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.service.error.Refusal;
import cn.jiuzhu.service.paging.PageRequest;
import cn.jiuzhu.service.paging.Slice;
import cn.jiuzhu.service.storage.AccessLog;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the decisions of a period again, part by part: who asks knows how far he is, and can go on
 * from there.
 */
@Singleton
class BatchReplay {
  private final LogLines lines;
  private final Replay replay;
  private final AccessLog access;

  BatchReplay(LogLines lines, Replay replay, AccessLog access) {
    this.lines = lines;
    this.replay = replay;
    this.access = access;
  }

  /**
   * Takes a part of them again, the newest first. That facts of one are shown is put on record.
   *
   * @param rules others than each one's own; null for those
   */
  @Transactional
  ReplayedPart replay(DecisionFilter filter, Engine rules, PageRequest page) {
    Slice<LogLine> part =
        Slice.of(
            lines.newestDecisions(
                filter, page.afterNumber().orElse(Long.MAX_VALUE), page.limit() + 1),
            page.limit(),
            LogLine::seq,
            line -> line);
    int equal = 0;
    int erased = 0;
    int expired = 0;
    List<ReplayResult> differing = new ArrayList<>();
    List<ReplayedPart.Unanswered> unanswered = new ArrayList<>();
    for (LogLine line : part.items()) {
      try {
        ReplayResult result = replay.replay(line, rules);
        if (result.equal()) {
          equal++;
        } else {
          access.note(AccessLog.Subject.DECISION, line.id(), "REPLAY");
          differing.add(result);
        }
      } catch (Refusal refusal) {
        switch (refusal.kind()) {
          case ERASED -> erased++;
          case EXPIRED -> expired++;
          default -> unanswered.add(new ReplayedPart.Unanswered(line.id(), refusal.kind().name()));
        }
      }
    }
    return new ReplayedPart(
        rules == null ? null : rules.profiles().digest(),
        part.items().size() - erased - expired,
        equal,
        erased,
        expired,
        differing,
        unanswered,
        part.next());
  }
}
