package cn.jiuzhu.service.events;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that tells whose turn it is to deliver. */
@Entity
@Table(name = "courier_turn")
class CourierTurn {
  static final int ONLY = 1;

  @Id private int id;
  private String holder;
  private Instant until;

  protected CourierTurn() {}

  CourierTurn(String holder, Instant until) {
    this.id = ONLY;
    this.holder = holder;
    this.until = until;
  }

  /** Takes or keeps the turn, unless somebody else has it at that moment. */
  boolean take(String who, Instant now, Instant next) {
    if (!holder.equals(who) && until.isAfter(now)) {
      return false;
    }
    holder = who;
    until = next;
    return true;
  }
}
