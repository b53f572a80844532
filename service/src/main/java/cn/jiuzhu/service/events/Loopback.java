package cn.jiuzhu.service.events;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Whether a host is this machine, so that nobody else can listen. */
final class Loopback {
  private Loopback() {}

  static boolean isHost(String host) {
    try {
      return host != null && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
