package cn.jiuzhu.service.transfer;

import cn.jiuzhu.service.error.Fault;
import cn.jiuzhu.service.storage.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What was refused of the imports. */
@Singleton
class ImportErrors implements PanacheRepositoryBase<ImportError, ImportError.Place> {
  private final Vault vault;
  private final ObjectMapper json;

  ImportErrors(Vault vault, ObjectMapper json) {
    this.vault = vault;
    this.json = json;
  }

  /** Notes why a line of an import that is held was refused. */
  void add(ImportJob job, long line, Fault fault) {
    Vault.Key key = job.errorKey() == null ? newKey(job) : key(job);
    long number = job.nextError();
    ImportError.Content content =
        new ImportError.Content(fault.pointer(), fault.message().zh(), fault.message().en());
    byte[] sealed = key.seal(ImportError.place(job.id(), number), written(content));
    persist(new ImportError(job.id(), number, line, fault.code(), sealed));
  }

  private Vault.Key newKey(ImportJob job) {
    Vault.Key key = vault.of(null);
    job.keepErrorsUnder(key.id());
    return key;
  }

  private Vault.Key key(ImportJob job) {
    return vault
        .key(job.errorKey())
        .orElseThrow(() -> new IllegalStateException("the key of the errors is destroyed"));
  }

  /** In the order in which they were found. */
  List<ImportError> list(long job, long after, int limit) {
    return find("job = ?1 and number > ?2 order by number", job, after).page(0, limit).list();
  }

  /** What was said of one. */
  ImportError.Content opened(ImportJob job, ImportError error) {
    try {
      return json.readValue(
          key(job).open(error.place(), error.content()), ImportError.Content.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] written(ImportError.Content content) {
    try {
      return json.writeValueAsBytes(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
