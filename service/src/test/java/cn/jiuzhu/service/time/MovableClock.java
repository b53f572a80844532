package cn.jiuzhu.service.time;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The system's clock until a test sets it to a day. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends Clock {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private volatile Clock clock = Clock.system(CHINA);

  /** From now on it is nine in the morning of that day, in China. */
  public void set(LocalDate day) {
    clock = Clock.fixed(day.atTime(9, 0).atZone(CHINA).toInstant(), CHINA);
  }

  /** It runs again. */
  public void run() {
    clock = Clock.system(CHINA);
  }

  @Override
  public ZoneId getZone() {
    return CHINA;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return clock.withZone(zone);
  }

  @Override
  public Instant instant() {
    return clock.instant();
  }
}
