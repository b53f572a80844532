package cn.jiuzhu.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every setting stands on the service's page, and none stands there that is not. */
class SettingsTest {
  private static final Pattern NAME = Pattern.compile("JIUZHU(_[A-Z]+)+");

  @Test
  void eachIsOnThePage() throws IOException {
    assertThat(onThePage()).isNotEmpty().isEqualTo(declared());
  }

  private static SortedSet<String> onThePage() throws IOException {
    return NAME.matcher(Files.readString(Path.of("README.md"), UTF_8))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> declared() {
    return new ClassFileImporter()
        .importPackages("cn.jiuzhu.service").stream()
            .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
            .flatMap(SettingsTest::properties)
            .filter(property -> property.startsWith("jiuzhu."))
            .filter(property -> !property.endsWith("[*]")) // an item of a list
            .map(property -> property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "_"))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> properties(JavaClass type) {
    String prefix = type.getAnnotationOfType(ConfigMapping.class).prefix();
    return ConfigMappings.getProperties(new ConfigClass(type.reflect(), prefix)).keySet().stream();
  }
}
