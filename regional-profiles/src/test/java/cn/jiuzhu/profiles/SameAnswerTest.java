package cn.jiuzhu.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiuzhu.engine.Engine;
import cn.jiuzhu.engine.cases.Case;
import cn.jiuzhu.engine.cases.CaseReader;
import cn.jiuzhu.engine.cases.CaseRunner;
import cn.jiuzhu.engine.facts.FactReader;
import cn.jiuzhu.engine.profile.ProfileSet;
import cn.jiuzhu.engine.profile.ProfileSource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The facts of every case give the same bytes again, and in every order of the members. */
class SameAnswerTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static Engine engine;
  private static List<Case> cases;

  @BeforeAll
  static void read() throws Exception {
    ProfileSource folder = ProfileSource.folder(Path.of("").toAbsolutePath());
    ProfileSet profiles = ProfileSet.read(folder);
    engine = Engine.load(profiles);
    CaseRunner runner = new CaseRunner(engine);
    cases =
        CaseReader.read(folder, profiles).stream()
            .flatMap(file -> file.cases().stream())
            .filter(one -> runner.run(one).determination() != null)
            .toList();
    assertThat(cases).isNotEmpty();
  }

  private static String answer(JsonNode request, Case one) throws Exception {
    return MAPPER.writeValueAsString(
        engine.determine(FactReader.read(request, one.asOf()).request(), false, Locale.CHINESE));
  }

  @Test
  void asked_again() throws Exception {
    for (Case one : cases) {
      assertThat(answer(one.request(), one)).as(one.name()).isEqualTo(answer(one.request(), one));
    }
  }

  @Test
  void members_in_the_opposite_order() throws Exception {
    for (Case one : cases) {
      JsonNode turned = one.request().deepCopy();
      List<JsonNode> members = new ArrayList<>();
      ArrayNode list = (ArrayNode) turned.at("/household/members");
      list.forEach(members::add);
      Collections.reverse(members);
      list.removeAll().addAll(members);
      assertThat(answer(turned, one)).as(one.name()).isEqualTo(answer(one.request(), one));
    }
  }
}
