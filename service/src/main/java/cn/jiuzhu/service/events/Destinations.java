package cn.jiuzhu.service.events;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Of the places where events can go the one that is set. */
class Destinations {
  /**
   * One at most: what has been delivered is noted with the event, not with each receiver.
   *
   * @throws IllegalStateException if two are set
   */
  @Produces
  @Singleton
  Destination destination(Webhook webhook, KafkaTopic topic) {
    if (webhook.isOpen() && topic.isOpen()) {
      throw new IllegalStateException(
          "jiuzhu.events.webhook.url and jiuzhu.events.kafka.enabled are both set: events go to"
              + " one place; let a consumer of the topic call the webhook, or take one away");
    }
    return topic.isOpen() ? topic : webhook;
  }
}
