package cn.jiuzhu.service.decisions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What was asked and answered, sealed. Apart from its line, so that it can go and the line stay.
 */
@Entity
@Table(name = "log_content")
class LogContent {
  @Id private long seq;
  private byte[] request;
  private byte[] answer;

  protected LogContent() {}

  LogContent(long seq, byte[] request, byte[] answer) {
    this.seq = seq;
    this.request = request;
    this.answer = answer;
  }

  long seq() {
    return seq;
  }

  byte[] request() {
    return request;
  }

  byte[] answer() {
    return answer;
  }

  /** Where a request rests, for its seal. */
  static String requestPlace(String id) {
    return "log_content/" + id + "/request";
  }

  static String answerPlace(String id) {
    return "log_content/" + id + "/answer";
  }
}
