package cn.jiuzhu.service.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiuzhu.engine.determination.FigureUsed;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The sets of figures, each once. */
@Singleton
class FigureSets implements PanacheRepository<FigureSet> {
  private final Map<String, Long> known = new ConcurrentHashMap<>();

  /** The id of a set, which is put on file if it is new: in a transaction of its own. */
  Long of(SortedSet<FigureUsed> figures) {
    SortedSet<String> written = new TreeSet<>();
    figures.forEach(figure -> written.add(written(figure)));
    return known.computeIfAbsent(digest(written), digest -> kept(digest, written));
  }

  private Long kept(String digest, SortedSet<String> figures) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                find("digest", digest)
                    .firstResultOptional()
                    .orElseGet(
                        () -> {
                          FigureSet set = new FigureSet(digest, figures);
                          persist(set);
                          return set;
                        })
                    .id());
  }

  private static String written(FigureUsed figure) {
    return figure.key() == null ? figure.standard() : figure.standard() + "/" + figure.key();
  }

  private static String digest(SortedSet<String> figures) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(String.join("\n", figures).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
