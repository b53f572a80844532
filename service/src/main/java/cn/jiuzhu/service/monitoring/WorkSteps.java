package cn.jiuzhu.service.monitoring;

import cn.jiuzhu.service.access.Caller;
import cn.jiuzhu.service.storage.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** Who did what with the entries of the lists. */
@Singleton
class WorkSteps implements PanacheRepository<WorkStep> {
  /** What is put down as the caller where nobody called. */
  private static final String FACTS = "facts";

  private final Vault vault;
  private final Caller caller;
  private final ObjectMapper json;

  WorkSteps(Vault vault, Caller caller, ObjectMapper json) {
    this.vault = vault;
    this.caller = caller;
    this.json = json;
  }

  /** Puts a step on record that has just been taken. */
  void add(WorkItem item, WorkState before, Instant at, WorkStep.Content content) {
    byte[] sealed =
        vault
            .of(item.household())
            .seal(WorkStep.place(item.id(), item.revision()), written(content));
    String name = content.equals(WorkStep.Content.NOBODY) ? FACTS : caller.name();
    persist(new WorkStep(item, before, at, name, sealed));
  }

  /** The steps of an entry, in the order in which they were taken. */
  List<WorkStep> of(WorkItem item) {
    return list("item = ?1 order by id", item.id());
  }

  /** What was said of a step. */
  WorkStep.Content opened(WorkStep step, Vault.Key key) {
    try {
      return json.readValue(key.open(step.place(), step.content()), WorkStep.Content.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] written(WorkStep.Content content) {
    try {
      return json.writeValueAsBytes(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
