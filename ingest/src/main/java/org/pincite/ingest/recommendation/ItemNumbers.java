package org.pincite.ingest.recommendation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of nested items put together as they are cited: an item (i) below (a) below 4 is
 * {@code 4(a)(i)}.
 */
final class ItemNumbers {
  private static final Pattern LETTERED = Pattern.compile("\\(?(?:[a-z]|[ivx]+)[.)]*");
  private static final Pattern ROMAN = Pattern.compile("[ivx]+");

  private static final Pattern MARKS = Pattern.compile("[().\\s:]+$|^[(\\s]+");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,4}[.)]?");

  private String top = "";
  private String letter = "";
  private String roman = "";

  /** {@return whether a printed number is a letter or a small roman number} */
  static boolean isLettered(String printed) {
    return LETTERED.matcher(printed).matches();
  }

  /** {@return whether two whole numbers follow each other} */
  static boolean follow(@Nullable String one, @Nullable String next) {
    return one != null
        && next != null
        && WHOLE.matcher(one).matches()
        && WHOLE.matcher(next).matches()
        && Integer.parseInt(bare(one)) + 1 == Integer.parseInt(bare(next));
  }

  /** Begins a group of items, whose heading may have a number. */
  void group(@Nullable String number) {
    top = number == null ? "" : bare(number);
    letter = "";
    roman = "";
  }

  /** {@return the whole number of the next item} */
  String item(String printed) {
    String bare = bare(printed);
    if (!isLettered(printed)) {
      group(printed);
      return top;
    }
    if (ROMAN.matcher(bare).matches() && !isNextLetter(bare)) {
      roman = bare;
      return top + bracketed(letter) + bracketed(roman);
    }
    letter = bare;
    roman = "";
    return top + bracketed(letter);
  }

  /** The i behind h is a letter; that behind (a), or the first of all, a number. */
  private boolean isNextLetter(String bare) {
    return roman.isEmpty()
        && bare.length() == 1
        && letter.length() == 1
        && bare.charAt(0) == letter.charAt(0) + 1;
  }

  private static String bare(String printed) {
    return MARKS.matcher(printed).replaceAll("");
  }

  private static String bracketed(String part) {
    return part.isEmpty() ? "" : "(" + part + ")";
  }
}
