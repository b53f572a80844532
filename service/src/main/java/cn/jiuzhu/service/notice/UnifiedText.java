package cn.jiuzhu.service.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Makes the text of a PDF that which was printed.
 *
 * <p>The font draws 人 and the radical ⼈ (U+2F08) by one glyph, and PDFBox notes of a glyph the
 * lowest of its characters: whoever searches, copies or has a notice read out would get radicals.
 */
final class UnifiedText {
  private static final int FIRST_RADICAL = 0x2E80;
  private static final int LAST_RADICAL = 0x2FDF;
  private static final int FIRST_IDEOGRAPH = 0x3400;
  private static final int LAST_IDEOGRAPH = 0x9FFF;

  private static final int MOST_IN_A_BLOCK = 100;
  private static final int HEX = 16;

  /** First and last glyph and the character of the first, as PDFBox writes them. */
  private static final Pattern RANGE =
      Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}{4}|\\p{XDigit}{8})>");

  /** All blocks of ranges. */
  private static final Pattern RANGES = Pattern.compile("(?s)\\d+ beginbfrange.*endbfrange\\s*");

  /** By radical the ideograph that is drawn like it. */
  private final Map<Long, Long> ideographs = new HashMap<>();

  /**
   * @param font a TrueType font, read to its end
   */
  UnifiedText(InputStream font) throws IOException {
    try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      CmapLookup characters = read.getUnicodeCmapLookup();
      for (int radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
        int glyph = characters.getGlyphId(radical);
        if (glyph != 0) {
          long drawnAs = radical;
          characters.getCharCodes(glyph).stream()
              .filter(code -> code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH)
              .findFirst()
              .ifPresent(ideograph -> ideographs.put(drawnAs, (long) ideograph));
        }
      }
    }
  }

  /** The same PDF with ideographs for radicals. */
  byte[] of(byte[] pdf) throws IOException {
    Set<COSStream> done = Collections.newSetFromMap(new IdentityHashMap<>());
    ByteArrayOutputStream unified = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDResources resources = page.getResources();
        for (COSName name : resources.getFontNames()) {
          COSStream characters =
              resources.getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
          if (characters != null && done.add(characters)) {
            rewrite(characters);
          }
        }
      }
      document.save(unified);
    }
    return unified.toByteArray();
  }

  private void rewrite(COSStream characters) throws IOException {
    String text = characters.toTextString();
    try (OutputStream out = characters.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(unified(text).getBytes(US_ASCII));
    }
  }

  /** One by one: what stood in a range may no longer follow one another. */
  private String unified(String text) {
    List<String> characters = new ArrayList<>();
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      int last = Integer.parseInt(range.group(2), HEX);
      // Eight digits are a pair of surrogates, and no radical.
      long character = Long.parseLong(range.group(3), HEX);
      String form = "<%04X> <%0" + range.group(3).length() + "X>\n";
      for (int glyph = Integer.parseInt(range.group(1), HEX); glyph <= last; glyph++) {
        long ideograph = ideographs.getOrDefault(character, character);
        characters.add(String.format(Locale.ROOT, form, glyph, ideograph));
        character++;
      }
    }
    Matcher ranges = RANGES.matcher(text);
    return ranges.find() ? ranges.replaceFirst(Matcher.quoteReplacement(blocks(characters))) : text;
  }

  /** A block of a character map holds a hundred at most. */
  private static String blocks(List<String> characters) {
    StringBuilder blocks = new StringBuilder();
    for (int from = 0; from < characters.size(); from += MOST_IN_A_BLOCK) {
      List<String> block =
          characters.subList(from, Math.min(characters.size(), from + MOST_IN_A_BLOCK));
      blocks.append(block.size()).append(" beginbfchar\n");
      block.forEach(blocks::append);
      blocks.append("endbfchar\n\n");
    }
    return blocks.toString();
  }
}
