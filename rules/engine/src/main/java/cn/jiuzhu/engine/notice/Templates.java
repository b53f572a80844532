package cn.jiuzhu.engine.notice;

import cn.jiuzhu.engine.profile.NoticeTemplate;
import cn.jiuzhu.engine.profile.NoticeTemplates;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.IncludeSectionHelper;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The templates of one locality, ready to be filled in.
 *
 * <p>Strict: what a template names and a letter does not have is an error. Every value is escaped
 * and there is no way around it (Qute's {@code raw} is left out), since ids come from callers.
 */
final class Templates {
  /** What a locality may write; a notice of a kind begins with the template of that name. */
  static final List<String> NAMES =
      List.of(
          "approval",
          "refusal",
          "change",
          "end",
          "head",
          "addressee",
          "reasons",
          "grants",
          "basis",
          "remedies",
          "foot");

  static final List<String> SECTIONS = List.of("if", "else", "for", "each", "include");

  /** Under this name a template finds the letter. */
  static final String ROOT = "notice";

  private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

  private final Engine engine;

  Templates(NoticeTemplates templates) {
    this.engine = engine(templates.byName());
  }

  /** Empty if the locality has no template for this kind. */
  Optional<String> render(NoticeKind kind, Letter letter, Basis basis, LocalDate day) {
    Template template = engine.getTemplate(kind.template());
    return template == null
        ? Optional.empty()
        : Optional.of(
            template
                .data(ROOT, letter)
                .setAttribute(CitedClauses.BASIS, basis)
                .setAttribute(CitedClauses.DAY, day)
                .render());
  }

  /** Takes a template apart as it would be to fill it in; nothing is rendered. */
  static Template parse(NoticeTemplate template) {
    return engine(Map.of()).parse(template.text(), HTML, template.path());
  }

  private static Engine engine(Map<String, NoticeTemplate> byName) {
    return Engine.builder()
        .strictRendering(true)
        .addSectionHelpers(
            new IfSectionHelper.Factory(),
            new LoopSectionHelper.Factory(),
            new IncludeSectionHelper.Factory())
        .addValueResolvers(
            ValueResolvers.mapperResolver(),
            new Records(),
            ValueResolvers.listResolver(),
            ValueResolvers.collectionResolver(),
            ValueResolvers.orResolver(),
            ValueResolvers.trueResolver())
        .addNamespaceResolver(new CitedClauses())
        .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
        .addLocator(name -> Optional.ofNullable(byName.get(name)).map(Templates::located))
        .build();
  }

  private static TemplateLocator.TemplateLocation located(NoticeTemplate template) {
    return new TemplateLocator.TemplateLocation() {
      @Override
      public Reader read() {
        return new StringReader(template.text());
      }

      @Override
      public Optional<Variant> getVariant() {
        return Optional.of(HTML);
      }
    };
  }
}
