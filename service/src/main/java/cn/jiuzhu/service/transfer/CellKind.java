package cn.jiuzhu.service.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What the cells of a column are, as the vocabulary types the fact. A cell that is something else
 * stays a text: the reader of the facts refuses it and says what it expected.
 */
enum CellKind {
  TEXT {
    @Override
    JsonNode read(String cell) {
      return TextNode.valueOf(cell);
    }
  },
  NUMBER {
    @Override
    JsonNode read(String cell) {
      return PLAIN_NUMBER.matcher(cell).matches()
          ? DecimalNode.valueOf(new BigDecimal(cell))
          : TextNode.valueOf(cell);
    }
  },
  FLAG {
    @Override
    JsonNode read(String cell) {
      // Spreadsheets write them in capitals.
      if (cell.equalsIgnoreCase("true")) {
        return BooleanNode.TRUE;
      }
      return cell.equalsIgnoreCase("false") ? BooleanNode.FALSE : TextNode.valueOf(cell);
    }
  },
  /** A list as a whole: that there is none. What is in it stands in columns of its own. */
  LIST {
    @Override
    JsonNode read(String cell) {
      return cell.equals("[]") ? JsonNodeFactory.instance.arrayNode() : TextNode.valueOf(cell);
    }
  };

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?");

  /**
   * The value that a cell stands for.
   *
   * @param cell not empty, without spaces around it
   */
  abstract JsonNode read(String cell);
}
