package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.engine.determination.FigureUsed;
import cn.jiuzhu.service.storage.Sha256;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * A condition on {@code f}: it is one of those figures, or may be, for it was read as a whole.
   *
   * @param parameters takes the condition's own
   */
  static String readAnyOf(SortedSet<FigureUsed> figures, Map<String, Object> parameters) {
    if (figures.isEmpty()) {
      return "1 = 0";
    }
    SortedSet<String> exact = new TreeSet<>();
    List<String> conditions = new ArrayList<>(List.of("f in :figures"));
    for (FigureUsed figure : figures) {
      exact.add(figure.standard());
      if (figure.key() != null) {
        exact.add(written(figure));
      } else {
        String name = "whole" + conditions.size();
        conditions.add("f like :" + name);
        parameters.put(name, figure.standard() + "/%");
      }
    }
    parameters.put("figures", exact);
    return String.join(" or ", conditions);
  }

  private static String written(FigureUsed figure) {
    return figure.key() == null ? figure.standard() : figure.standard() + "/" + figure.key();
  }

  private static String digest(SortedSet<String> figures) {
    Sha256 digest = new Sha256();
    figures.forEach(digest::add);
    return digest.hex();
  }
}
