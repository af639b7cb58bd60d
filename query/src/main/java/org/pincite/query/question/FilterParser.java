package org.pincite.query.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.corpus.label.Stance;
import org.pincite.corpus.label.StatementKind;
import org.pincite.index.Fields;
import org.pincite.index.ParagraphNumber;

/** Reads the value of a filter that is not made of words. */
final class FilterParser {
  private static final Pattern RANGE = Pattern.compile("(.*?)\\.\\.(.*)");
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(?:-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\\d|3[01]))?)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,8}");
  private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d]+(?:[.\\-–()]+[\\p{L}\\d]+)*");

  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{8,64}");

  /** Any voice but the document's own. */
  private static final String OTHERS = "other";

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

  /** {@return whether a field is one of words, whose value is read like words of a question} */
  static boolean hasWords(Field field) {
    return switch (field) {
      case HOUSE, BODY, TITLE, AUTHOR, SESSION -> true;
      case KIND, BLOCK, DATE, YEAR, PARA, PAGE, THEME, SAYS, STANCE, VOICE, DOCUMENT -> false;
    };
  }

  Node.Filter filter() {
    return switch (field) {
      case KIND -> kind();
      case SAYS -> oneOf(Arrays.stream(StatementKind.values()).map(StatementKind::slug));
      case STANCE -> oneOf(Arrays.stream(Stance.values()).map(Stance::slug));
      case VOICE -> voice();
      case THEME -> theme();
      case DOCUMENT -> document();
      case BLOCK ->
          oneOf(Arrays.stream(BlockKind.values()).filter(BlockKind::isSearched).map(Fields::slug));
      case PARA -> paragraphs();
      case DATE ->
          between(range(DATE, "a year as in 2018, a month as in 2018-03, or a range 2018..2021"));
      case YEAR -> between(range(YEAR, "a year as in 2018, or a range 2018..2021"));
      case PAGE -> between(range(PAGE, "a page index from 1 or a range 10..20"));
      case HOUSE, BODY, TITLE, AUTHOR, SESSION ->
          throw new IllegalStateException("a field of words: " + field);
    };
  }

  /** A kind of document; where there is none of that name, a kind of statement. */
  private Node.Filter kind() {
    String wanted = value.toLowerCase(Locale.ROOT);
    List<String> documents = Arrays.stream(DocumentKind.values()).map(DocumentKind::slug).toList();
    return documents.stream().noneMatch(name -> isNamed(name, wanted))
            && StatementKind.of(wanted).isPresent()
        ? new Node.OneOf(Field.SAYS, List.of(wanted))
        : oneOf(documents.stream());
  }

  private Node.Filter theme() {
    String wanted = value.toLowerCase(Locale.ROOT);
    if (!Label.isThemeName(wanted)) {
      throw error("theme: needs the name of a theme, as in theme:scrutiny", 0);
    }
    return new Node.OneOf(field, List.of(wanted));
  }

  private Node.Filter voice() {
    List<String> ways = Arrays.stream(Speaker.Way.values()).map(Speaker.Way::slug).toList();
    String wanted = value.toLowerCase(Locale.ROOT).strip();
    if (wanted.equals(OTHERS)) {
      return new Node.OneOf(field, ways);
    }
    if (wanted.chars().noneMatch(Character::isLetterOrDigit)) {
      throw error("voice: needs own, other, " + String.join(", ", ways) + " or a name", 0);
    }
    return new Node.OneOf(field, List.of(wanted));
  }

  private Node.Filter document() {
    String digits = value.toLowerCase(Locale.ROOT);
    if (!DIGITS.matcher(digits).matches()) {
      throw error(
          "document: needs the digits with which ids of its statements begin, as in 142a90df", 0);
    }
    return new Node.OneOf(field, List.of(digits));
  }

  /** A kind may be named by a part of its name: {@code report} is any kind of report. */
  private Node.Filter oneOf(Stream<String> names) {
    List<String> all = names.toList();
    String wanted = value.toLowerCase(Locale.ROOT);
    List<String> meant = all.stream().filter(name -> isNamed(name, wanted)).toList();
    if (meant.isEmpty()) {
      throw error(
          "there is no " + field.prefix() + value + "; there are " + String.join(" ", all), 0);
    }
    return new Node.OneOf(field, meant);
  }

  private static boolean isNamed(String name, String wanted) {
    return wanted.startsWith("=")
        ? name.equals(wanted.substring(1))
        : ("-" + name + "-").contains("-" + wanted + "-");
  }

  private Node.Filter paragraphs() {
    Ends ends = range(NUMBER, "a printed number as in 4.12, or a range 4.1..4.20");
    boolean single = ends.from.equals(ends.to);
    if (single && value.equals(ends.from)) {
      return new Node.OneOf(field, List.of(value.toLowerCase(Locale.ROOT)));
    }
    String last = ParagraphNumber.behind(ParagraphNumber.key(ends.to));
    if (!ends.to.isEmpty() && ParagraphNumber.key(ends.from).compareTo(last) > 0) {
      throw backwards();
    }
    return new Node.Numbered(
        field, ends.from.toLowerCase(Locale.ROOT), ends.to.toLowerCase(Locale.ROOT));
  }

  /** The two ends of a range, either of which may be empty; twice the same if it is none. */
  private record Ends(String from, String to) {}

  private Ends range(Pattern form, String expected) {
    Matcher range = RANGE.matcher(value);
    boolean isRange = range.matches();
    Ends ends = isRange ? new Ends(range.group(1), range.group(2)) : new Ends(value, value);
    if (ends.from.isEmpty() && ends.to.isEmpty()) {
      throw error(field.prefix() + " needs " + expected, 0);
    }
    check(form, ends.from, isRange, 0, expected);
    check(form, ends.to, isRange, isRange ? range.start(2) : 0, expected);
    return ends;
  }

  private void check(Pattern form, String end, boolean mayBeOpen, int at, String expected) {
    if (!(mayBeOpen && end.isEmpty()) && !form.matcher(end).matches()) {
      throw error(field.prefix() + " needs " + expected, at);
    }
  }

  private Node.Filter between(Ends ends) {
    int lowest = ends.from.isEmpty() ? 0 : number(ends.from, 0);
    int highest = ends.to.isEmpty() ? Integer.MAX_VALUE : number(ends.to, 99);
    if (highest < lowest) {
      throw backwards();
    }
    return new Node.Between(field, lowest, highest);
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

  private QueryException backwards() {
    return error("the range ends before it begins; write the lower end first", 0);
  }

  private QueryException error(String sentence, int at) {
    return new QueryException(sentence, question, start + at);
  }
}
