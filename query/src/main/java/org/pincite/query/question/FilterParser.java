package org.pincite.query.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.DocumentKind;
import org.pincite.index.Fields;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;

/** Reads the value of a filter. */
final class FilterParser {
  private static final Pattern RANGE = Pattern.compile("(.*?)\\.\\.(.*)");
  private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{1,2}){0,2}");
  private static final Pattern PAGE = Pattern.compile("\\d{1,9}");

  private final String question;
  private final Field field;
  private final String value;
  private final int start;

  /**
   * @param question the whole question
   * @param value as written, without marks around
   * @param start where the value begins in the question
   */
  FilterParser(String question, Field field, String value, int start) {
    this.question = question;
    this.field = field;
    this.value = value;
    this.start = start;
  }

  Node.Filter filter() {
    return switch (field) {
      case KIND -> oneOf(Arrays.stream(DocumentKind.values()).map(DocumentKind::slug));
      case BLOCK ->
          oneOf(Arrays.stream(BlockKind.values()).filter(BlockKind::isSearched).map(Fields::slug));
      case PARA -> new Node.OneOf(field, List.of(value.toLowerCase(Locale.ROOT)));
      case HOUSE, BODY, TITLE, AUTHOR, SESSION -> says();
      case DATE -> range(DATE, "a year as in 2018, a month as in 2018-03, or a range 2018..2021");
      case PAGE -> range(PAGE, "a page index from 1 or a range 10..20");
    };
  }

  /** A kind may be named by a part of its name: {@code report} is any kind of report. */
  private Node.Filter oneOf(Stream<String> names) {
    String wanted = "-" + value.toLowerCase(Locale.ROOT) + "-";
    List<String> all = names.toList();
    List<String> meant = all.stream().filter(n -> ("-" + n + "-").contains(wanted)).toList();
    if (meant.isEmpty()) {
      throw error("there is no " + field.prefix() + value + "; there are " + String.join(" ", all));
    }
    return new Node.OneOf(field, meant);
  }

  private Node.Filter says() {
    List<String> words = WordBreaker.words(value).stream().map(Word::form).toList();
    if (words.isEmpty()) {
      throw error(field.prefix() + " needs a word, or words in quotation marks");
    }
    return new Node.Says(field, words);
  }

  private Node.Filter range(Pattern form, String expected) {
    Matcher range = RANGE.matcher(value);
    boolean isRange = range.matches();
    String from = isRange ? range.group(1) : value;
    String to = isRange ? range.group(2) : value;
    boolean fits = fits(form, from, isRange) && fits(form, to, isRange);
    if (!fits || (from.isEmpty() && to.isEmpty())) {
      throw error(field.prefix() + " needs " + expected);
    }
    int lowest = from.isEmpty() ? 0 : number(from, 0);
    int highest = to.isEmpty() ? Integer.MAX_VALUE : number(to, 99);
    return new Node.Between(field, lowest, highest);
  }

  private static boolean fits(Pattern form, String end, boolean mayBeOpen) {
    return (mayBeOpen && end.isEmpty()) || form.matcher(end).matches();
  }

  /** A date as in {@code PublicationDate.number()}; what is not given is the least or the most. */
  private int number(String end, int unknown) {
    if (field == Field.PAGE) {
      return Integer.parseInt(end);
    }
    List<String> parts = List.of(end.split("-", -1));
    int month = parts.size() < 2 ? unknown : Integer.parseInt(parts.get(1));
    int day = parts.size() < 3 ? unknown : Integer.parseInt(parts.get(2));
    return Integer.parseInt(parts.getFirst()) * 10_000 + month * 100 + day;
  }

  private QueryException error(String sentence) {
    return new QueryException(sentence, question, start);
  }
}
