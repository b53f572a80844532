package cn.jiuzhu.service.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who is told what becomes of the households on file. */
@ConfigMapping(prefix = "jiuzhu.events")
interface EventsConfig {
  /** {@code source} of the events: tells this installation from others. */
  @WithDefault("urn:jiuzhu")
  URI source();

  /** How often to look for what is due again; what has just come about is delivered at once. */
  @WithDefault("5s")
  Duration every();

  /** How long what has been delivered is kept. */
  @WithDefault("30d")
  Duration keep();

  /** How long the receiver may take to answer. */
  @WithDefault("10s")
  Duration timeout();

  /** How many households' events are under way at once. */
  @WithDefault("8")
  int atOnce();

  /** How long an event is tried; after that it waits for somebody to have it delivered again. */
  @WithDefault("3d")
  Duration giveUpAfter();

  /** An address where events go. */
  Webhook webhook();

  /** A topic where events go, instead. */
  Kafka kafka();

  /** An address. */
  interface Webhook {
    /** Left out: nothing is sent. HTTPS, unless it is on this machine. */
    Optional<URI> url();

    /**
     * What the events are signed with, {@code whsec_} and 24 to 64 bytes in Base64. With several,
     * each signs, so that a receiver can be given a new one before the old one goes.
     */
    Optional<List<String>> secrets();
  }

  /** A topic; how its brokers are reached stands in the settings {@code kafka.*}. */
  interface Kafka {
    /** Whether events go there. */
    @WithDefault("false")
    boolean enabled();

    @WithDefault("jiuzhu.events")
    String topic();
  }
}
