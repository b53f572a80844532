package cn.jiuzhu.toolkit.population;

import cn.jiuzhu.engine.facts.InvalidFacts;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Households, one after the other; of however many only those in work are held in memory. */
public interface Population extends AutoCloseable {

  /** One household before it is read: the work of reading it is left to whoever decides it. */
  interface Entry {
    /** Its line, or its number among the invented: 1-based. */
    long number();

    /** How much of {@link Population#total} it is. */
    long size();

    /**
     * A household as JSON, or a whole request.
     *
     * @throws InvalidFacts if it is not strict JSON
     * @throws TooLong if nobody's household is so long
     */
    JsonNode tree() throws TooLong;
  }

  /** A line beyond {@link PopulationFile#LONGEST_LINE}. */
  final class TooLong extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** The next entry; null after the last. */
  Entry next() throws IOException;

  /** How much there is, for progress: households or bytes; 0 if it is not known. */
  long total();

  @Override
  void close() throws IOException;
}
