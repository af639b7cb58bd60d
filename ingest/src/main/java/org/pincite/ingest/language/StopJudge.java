package org.pincite.ingest.language;

import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Decides whether a sentence ends at a stop. */
final class StopJudge {
  private static final String OPENERS = "‘“\"'([«{–—-•";

  /** Nouns before a letter that stands for a thing: "Option B. The". */
  private static final Set<String> LABELLED =
      Set.of(
          "annex",
          "appendix",
          "option",
          "plan",
          "class",
          "category",
          "group",
          "type",
          "part",
          "section",
          "schedule",
          "table",
          "figure",
          "box",
          "chart",
          "witness",
          "vitamin",
          "grade",
          "zone",
          "phase",
          "tier",
          "band",
          "scenario",
          "case",
          "form",
          "list",
          "route",
          "block");

  private static final Set<String> DAYS_AND_MONTHS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "gmt",
          "bst",
          "est",
          "cet",
          "utc");

  private static final Pattern LIST_MARK =
      Pattern.compile("[(\\[•⁃*–-]?\\s?(?:\\d{1,3}|[A-Za-z]|[ivxl]{1,5})");

  private static final Pattern LABEL =
      Pattern.compile("[A-Z]{0,2}\\d.*|[ivxlc]+|[IVXLC]{2,}|[VX]|[A-HJ-UWYZ]|[§£$€].*");

  /** Longest bracket, in units, that is taken for a citation. */
  private static final int CITATION = 60;

  /** Longest time zone in brackets, in units. */
  private static final int ZONE = 7;

  /** Words below which "At 5 a.m. Mr" is no sentence. */
  private static final int FEWEST_WORDS = 4;

  /** Units of a list's mark, at most. */
  private static final int LONGEST_MARK = 8;

  /** Letters from which a word is taken for no abbreviation that we do not know. */
  private static final int LONG_WORD = 5;

  private final String text;
  private final Predicate<Stop> model;
  private final BooleanSupplier informal;

  /**
   * @param informal whether its writer also begins sentences with small letters
   * @param model what decides where the words say nothing
   */
  StopJudge(String text, BooleanSupplier informal, Predicate<Stop> model) {
    this.text = text;
    this.model = model;
    this.informal = informal;
  }

  /** {@return where the sentence that began at an offset ends if it ends at a stop, else -1} */
  int end(Stop found, int sentence) {
    Stop stop = withCitation(found);
    return stop.next() == text.length() || ends(stop, sentence) ? stop.end() : -1;
  }

  private boolean ends(Stop stop, int sentence) {
    String next = wordAt(stop.next());
    if (next.isEmpty()) {
      return false;
    }
    if (next.startsWith(".")) {
      return true;
    }
    if (startsSmall(next)) {
      return informal.getAsBoolean() && mayEndBeforeSmall(stop, next) && model.test(stop);
    }
    if (stop.asks() || text.startsWith("http", stop.next())) {
      return true;
    }
    if (stop.dots() > 1) {
      return endsAtEllipsis(stop, sentence, next);
    }
    String word = wordBefore(stop.start());
    return word.isEmpty() || endsAfter(word, stop, sentence, next);
  }

  /** Whether a sentence can end although the next word begins small: not at an abbreviation. */
  private boolean mayEndBeforeSmall(Stop stop, String next) {
    String word = wordBefore(stop.start());
    return !stop.closed()
        && (word.length() > 2 || stop.asks())
        && !word.contains(".")
        && Abbreviations.kind(word) == Abbreviations.Kind.NONE
        && !next.equals("and");
  }

  private boolean endsAfter(String word, Stop stop, int sentence, String next) {
    boolean bare = !stop.closed() || text.startsWith(".) ", stop.start());
    if (bare && isListMark(sentence, stop.start())) {
      return false;
    }
    boolean starter = Abbreviations.isStarter(next);
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !isLabelFor(word, next)) {
      return endsAfterLetter(word.charAt(0), stop, starter);
    }
    return switch (Abbreviations.kind(word)) {
      case TITLE -> stop.closed() && starter;
      case GOES_ON -> false;
      case BEFORE_NUMBER -> !isLabelFor(word, next);
      case OFTEN_ENDS ->
          starter
              || (begun(sentence, stop) && isCapital(next) && !isDay(next) && !isZone(stop.next()));
      case MAY_END -> starter && (stop.closed() || begun(sentence, stop));
      case NONE -> endsAfterWord(word, stop, next, starter);
    };
  }

  private boolean endsAfterWord(String word, Stop stop, String next, boolean starter) {
    if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
      return endsAfterLetter(word.charAt(0), stop, starter);
    }
    boolean known = starter || stop.closed() || word.length() >= LONG_WORD;
    if (known || Character.isDigit(word.charAt(word.length() - 1))) {
      return true;
    }
    boolean abbreviates =
        Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
    return (!abbreviates && isCapital(next)) || model.test(stop);
  }

  /** An initial goes on, the name of a thing ends: "J. Smith", "Option B. The". */
  private boolean endsAfterLetter(char letter, Stop stop, boolean starter) {
    String before = wordBefore(spaceBefore(stop.start() - 1));
    if (LABELLED.contains(before.toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean small = before.isEmpty() || Character.isLowerCase(before.charAt(0));
    return starter && (small || stop.closed() || Character.isLowerCase(letter));
  }

  private boolean endsAtEllipsis(Stop stop, int sentence, String next) {
    boolean bracketed =
        stop.closed() && stop.start() > 0 && "[(".indexOf(text.charAt(stop.start() - 1)) >= 0;
    if (bracketed || StopFinder.skip(text, sentence) >= stop.start()) {
      return false;
    }
    boolean spaced = StopFinder.isSpace(text.charAt(stop.start() - 1));
    boolean bare = spaced && stop.dots() == 3;
    return !bare || !next.equals("I");
  }

  private boolean isLabelFor(String word, String next) {
    boolean number = !next.isEmpty() && Character.isDigit(next.codePointAt(0));
    if (word.equalsIgnoreCase("no")) {
      return number;
    }
    return number || LABEL.matcher(next).matches();
  }

  private boolean isListMark(int sentence, int stop) {
    int from = Math.max(sentence, stop - LONGEST_MARK);
    int mark = Math.max(from, lastPause(from, stop));
    boolean paused = mark > from && StopFinder.isSpace(text.charAt(mark));
    boolean apart = mark > from ? paused : from == sentence;
    String marks = text.substring(mark, stop).strip();
    boolean number = paused && !marks.isEmpty() && Character.isDigit(marks.charAt(0));
    return apart && !number && LIST_MARK.matcher(marks).matches();
  }

  /** {@return what follows the last comma, colon or semicolon between two offsets} */
  private int lastPause(int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      if (";:".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether a short bracket of capitals stands there: "9 a.m. (GMT)". */
  private boolean isZone(int at) {
    int close =
        text.charAt(at) == '(' ? text.indexOf(')', at, Math.min(text.length(), at + ZONE)) : -1;
    return close > 0 && text.substring(at + 1, close).chars().allMatch(Character::isUpperCase);
  }

  private static boolean isDay(String next) {
    return DAYS_AND_MONTHS.contains(next.toLowerCase(Locale.ROOT));
  }

  /**
   * The stop with a short bracket behind it that closes no sentence of its own: "(Q 45)" belongs to
   * the words it proves.
   */
  private Stop withCitation(Stop stop) {
    int at = stop.next();
    if (at >= text.length() || text.charAt(at) != '(') {
      return stop;
    }
    int close = text.indexOf(')', at, Math.min(text.length(), at + CITATION));
    if (close < 0 || ".!?”’\"".indexOf(text.charAt(close - 1)) >= 0) {
      return stop;
    }
    String inside = text.substring(at + 1, close);
    boolean proves =
        (inside.length() > 2 && inside.chars().anyMatch(Character::isDigit))
            || inside.startsWith("emphasis")
            || inside.startsWith("footnote");
    boolean stopped = close + 1 < text.length() && text.charAt(close + 1) == '.';
    int end = close + (stopped ? 2 : 1);
    int next = StopFinder.skip(text, end);
    return proves && (next > end || next == text.length())
        ? new Stop(stop.start(), end, next, stop.dots(), stop.asks(), stop.closed())
        : stop;
  }

  private static boolean startsSmall(String next) {
    int first = next.codePointAt(0);
    boolean mixed = next.length() > 2 && Character.isUpperCase(next.charAt(1));
    return Character.isLowerCase(first) && !mixed;
  }

  private static boolean isCapital(String next) {
    return !next.isEmpty() && !Character.isLowerCase(next.codePointAt(0));
  }

  /** {@return the letters and digits from an offset, opening marks left out} */
  private String wordAt(int offset) {
    int from = offset;
    while (from < text.length()
        && (OPENERS.indexOf(text.charAt(from)) >= 0 || StopFinder.isSpace(text.charAt(from)))) {
      from++;
    }
    int end = from;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    if (end == from && from < text.length()) {
      return text.substring(from, from + 1);
    }
    return text.substring(from, end);
  }

  /** {@return the word that ends before an offset, with the stops inside it} */
  private String wordBefore(int offset) {
    int from = offset;
    while (from > 0
        && (isWord(text.charAt(from - 1)) || ".°º".indexOf(text.charAt(from - 1)) >= 0)) {
      from--;
    }
    while (from < offset && text.charAt(from) == '.') {
      from++;
    }
    return text.substring(from, offset);
  }

  private int spaceBefore(int offset) {
    int at = offset;
    while (at > 0 && StopFinder.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether the sentence has some words before a stop. */
  private boolean begun(int sentence, Stop stop) {
    int words = 0;
    for (int i = sentence; i < stop.start() && words < FEWEST_WORDS; i++) {
      boolean starts = i == sentence || StopFinder.isSpace(text.charAt(i - 1));
      words += starts && !StopFinder.isSpace(text.charAt(i)) ? 1 : 0;
    }
    return words >= FEWEST_WORDS;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
