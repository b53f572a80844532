package cn.jiuzhu.service.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Days begin and end in China, wherever the service runs. */
@Singleton
final class Today {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(CHINA);
  }
}
