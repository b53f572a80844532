package cn.jiuzhu.engine.profile;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as it is written, down to the text of every scalar; aliases are refused. */
public final class YamlNodes {
  private YamlNodes() {}

  /**
   * The root of the file; null where the text is empty.
   *
   * @param deepest how many levels it may have
   * @throws org.yaml.snakeyaml.error.YAMLException if it is not YAML
   */
  public static Node compose(String text, int deepest) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(deepest);
    return new Composer(new ParserImpl(new StreamReader(text), options), new OnlyNull(), options)
        .getSingleNode();
  }

  /**
   * What a plain scalar is, the readers say; only that there is none is asked of YAML. Its other
   * patterns for numbers and dates would cost a third of the reading.
   */
  private static final class OnlyNull extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }
}
