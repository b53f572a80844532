package cn.jiuzhu.service;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The other tests bring a small policy of their own; with this one they take the packaged one. */
public final class PackagedPolicy implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("jiuzhu.profiles.folder", "");
  }
}
