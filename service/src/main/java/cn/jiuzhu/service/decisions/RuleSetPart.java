package cn.jiuzhu.service.decisions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One part of a rule set's archive. */
@Entity
@Table(name = "rule_set_part")
@SuppressWarnings("UnusedVariable") // the key is for the database alone
class RuleSetPart {
  /** Which part of which. */
  @Embeddable
  record Id(String digest, int part) implements Serializable {}

  @EmbeddedId private Id id;
  private byte[] content;

  protected RuleSetPart() {}

  RuleSetPart(String digest, int part, byte[] content) {
    this.id = new Id(digest, part);
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
