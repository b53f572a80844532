package cn.jiuzhu.service.localities;

import cn.jiuzhu.engine.profile.Layer;
import cn.jiuzhu.engine.profile.LayerVersion;
import cn.jiuzhu.engine.profile.PolicyDocument;
import cn.jiuzhu.service.language.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * One layer of a locality.
 *
 * @param layer its code
 * @param name its name
 * @param authority who issues its policy
 * @param versions oldest first
 * @param documents the documents that it encodes
 */
record LayerView(
    String layer, String name, String authority, List<Version> versions, List<Document> documents) {

  /**
   * The rules in force from one day.
   *
   * @param from first day
   * @param to last day; left out while no end is known
   * @param instrument what brought it
   * @param digest digest of its files
   */
  record Version(LocalDate from, LocalDate to, String instrument, String digest) {}

  /**
   * A document and where its text was found.
   *
   * @param id prefix of its clauses
   * @param title its title
   * @param number its number, where it has one
   * @param issued day of issue, where known
   * @param inForce first day in force, where stated
   * @param ended last day in force, where it has ended
   * @param mirror where the text was found
   * @param grade how far that place is trusted
   * @param retrieved the day it was looked up
   */
  record Document(
      String id,
      String title,
      String number,
      LocalDate issued,
      LocalDate inForce,
      LocalDate ended,
      String mirror,
      String grade,
      LocalDate retrieved) {}

  static LayerView of(Layer layer, Language language) {
    return new LayerView(
        layer.info().locality(),
        language.of(layer.info().name()),
        language.of(layer.info().authority()),
        layer.versions().values().stream()
            .map(version -> version(layer, version, language))
            .toList(),
        layer.clauses().documents().stream()
            .map(document -> document(document, language))
            .toList());
  }

  private static Version version(Layer layer, LayerVersion version, Language language) {
    return new Version(
        version.effective(),
        Chain.lastDay(layer, version),
        language.of(version.amendment().instrument()),
        version.digest());
  }

  private static Document document(PolicyDocument document, Language language) {
    PolicyDocument.Origin origin = document.origin();
    return new Document(
        document.id(),
        language.of(document.title()),
        document.number(),
        document.issued(),
        document.inForce(),
        document.ended(),
        origin == null ? null : origin.mirror(),
        origin == null ? null : origin.grade(),
        origin == null ? null : origin.retrieved());
  }
}
