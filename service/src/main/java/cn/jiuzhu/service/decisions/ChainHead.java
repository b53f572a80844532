package cn.jiuzhu.service.decisions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: one row, held by whoever appends. */
@Entity
@Table(name = "chain_head")
@SuppressWarnings("UnusedVariable") // the key is for the database alone
class ChainHead {
  static final int ID = 1;

  @Id private int id;
  private long seq;
  private String hash;

  protected ChainHead() {}

  long seq() {
    return seq;
  }

  String hash() {
    return hash;
  }

  /** Puts a line at the end. */
  void append(LogLine line) {
    line.chain(seq + 1, hash);
    seq = line.seq();
    hash = line.hash();
  }
}
