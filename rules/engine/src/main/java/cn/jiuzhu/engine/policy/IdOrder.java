package cn.jiuzhu.engine.policy;

import java.io.Serializable;
import java.util.Comparator;

/** The order of ids that a person expects: P2 before P10. Total: unequal ids never tie. */
final class IdOrder implements Comparator<String>, Serializable {
  private static final long serialVersionUID = 1L;

  @Override
  public int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
        int endOne = endOfDigits(one, i);
        int endOther = endOfDigits(other, j);
        int order = compareNumbers(one.substring(i, endOne), other.substring(j, endOther));
        if (order != 0) {
          return order;
        }
        i = endOne;
        j = endOther;
      } else {
        int order = Character.compare(one.charAt(i), other.charAt(j));
        if (order != 0) {
          return order;
        }
        i++;
        j++;
      }
    }
    int order = Integer.compare(one.length() - i, other.length() - j);
    return order != 0 ? order : one.compareTo(other);
  }

  private static int compareNumbers(String one, String other) {
    String a = withoutLeadingZeros(one);
    String b = withoutLeadingZeros(other);
    int byLength = Integer.compare(a.length(), b.length());
    return byLength != 0 ? byLength : a.compareTo(b);
  }

  private static String withoutLeadingZeros(String digits) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from);
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
