package cn.jiuzhu.service.decisions;

import cn.jiuzhu.service.decisions.Verification.Fault;
import cn.jiuzhu.service.decisions.Verification.Kind;
import cn.jiuzhu.service.storage.Sha256;
import cn.jiuzhu.service.storage.Vault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks the whole log and finds what was altered, taken out or put elsewhere. */
@Singleton
class Verifier {
  private static final int PAGE = 500;
  private static final int LISTED = 100;

  private final LogLines lines;
  private final LogContents contents;
  private final ChainHeads heads;
  private final Vault vault;

  Verifier(LogLines lines, LogContents contents, ChainHeads heads, Vault vault) {
    this.lines = lines;
    this.contents = contents;
    this.heads = heads;
    this.vault = vault;
  }

  /** A walk through the log. */
  private static final class Walk {
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Long> erasedKeys = new HashSet<>();
    private final BitSet letGo = new BitSet();
    private long lines;
    private long erased;
    private long expired;
    private long expected = 1;
    private String previous = "";

    void found(long seq, String id, Kind kind) {
      if (faults.size() < LISTED) {
        faults.add(new Fault(seq, id, kind));
      }
    }
  }

  /** Looks at every line. Lines that are appended meanwhile may be left out. */
  @Transactional
  Verification verify() {
    Walk walk = new Walk();
    ChainHead head = heads.end();
    long last = head.seq();
    String hash = head.hash();
    walk.erasedKeys.addAll(lines.keysErased());
    readLetGo(walk);
    for (List<LogLine> page = lines.after(0, PAGE);
        !page.isEmpty();
        page = lines.after(last(page), PAGE)) {
      Map<Long, LogContent> content = contentOf(page);
      for (LogLine line : page) {
        if (line.seq() <= last) {
          look(line, content.get(line.seq()), walk);
        }
      }
      lines.getEntityManager().clear();
    }
    if (walk.expected <= last || !walk.previous.equals(hash)) {
      walk.found(last, null, Kind.END_CHANGED);
    }
    return new Verification(
        walk.faults.isEmpty(), walk.lines, walk.erased, walk.expired, hash, walk.faults);
  }

  private void look(LogLine line, LogContent content, Walk walk) {
    walk.lines++;
    if (line.seq() > walk.expected) {
      walk.found(line.seq(), line.id(), Kind.LINE_MISSING);
    } else if (!line.previousHash().equals(walk.previous)) {
      walk.found(line.seq(), line.id(), Kind.ORDER_CHANGED);
    }
    if (!line.hash().equals(line.computedHash())) {
      walk.found(line.seq(), line.id(), Kind.LINE_ALTERED);
    }
    switch (line.kind()) {
      case DECISION -> lookAtDecision(line, content, walk);
      case RETENTION -> lookAtContent(line, content, walk);
      case ERASURE -> {}
    }
    walk.expected = line.seq() + 1;
    walk.previous = line.hash();
  }

  /** What may be missing; a list that was altered lets nothing go. */
  private void readLetGo(Walk walk) {
    for (List<LogLine> page = lines.retentions(0, PAGE);
        !page.isEmpty();
        page = lines.retentions(last(page), PAGE)) {
      for (LogLine line : page) {
        LogContent content = contents.findById(line.seq());
        if (content != null && Sha256.of(content.request()).equals(line.requestHash())) {
          LetGo.read(content.request())
              .places()
              .filter(place -> place < line.seq())
              .forEach(place -> walk.letGo.set(Math.toIntExact(place)));
        }
      }
    }
  }

  private void lookAtDecision(LogLine line, LogContent content, Walk walk) {
    if (walk.erasedKeys.contains(line.dataKey())) {
      walk.erased++;
      if (content != null) {
        lookAtContent(line, content, walk);
      }
    } else if (content == null && walk.letGo.get(Math.toIntExact(line.seq()))) {
      walk.expired++;
    } else {
      switch (vault.state(line.dataKey())) {
        case DESTROYED -> walk.found(line.seq(), line.id(), Kind.KEY_MISSING);
        case BROKEN -> walk.found(line.seq(), line.id(), Kind.KEY_ALTERED);
        case USABLE -> {}
      }
      lookAtContent(line, content, walk);
    }
  }

  private static void lookAtContent(LogLine line, LogContent content, Walk walk) {
    if (content == null) {
      walk.found(line.seq(), line.id(), Kind.CONTENT_MISSING);
    } else if (!Sha256.of(content.request()).equals(line.requestHash())
        || !Sha256.of(content.answer()).equals(line.answerHash())) {
      walk.found(line.seq(), line.id(), Kind.CONTENT_ALTERED);
    }
  }

  private static long last(List<LogLine> page) {
    return page.get(page.size() - 1).seq();
  }

  private Map<Long, LogContent> contentOf(List<LogLine> page) {
    Map<Long, LogContent> bySeq = new HashMap<>();
    contents
        .between(page.get(0).seq(), last(page))
        .forEach(content -> bySeq.put(content.seq(), content));
    return bySeq;
  }
}
