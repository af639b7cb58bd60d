package org.pincite.ingest.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The forms that the marks of notes have in print and in markup. */
final class NoteMark {
  private static final int LONGEST = 24;

  private static final Pattern MARK =
      Pattern.compile(
          "[\\[(]?\\s*(?:(?:foot|end)?note\\s*|fn\\.?\\s*|n\\.?\\s*|ref\\.?\\s*)?"
              + "(?<value>\\d{1,4}|[a-z]{1,2}|[ivxl]{1,6}|\\*{1,4}|†{1,3}|‡{1,3}|§{1,2}|¶)\\s*[\\])]?\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SEVERAL =
      Pattern.compile("(?:\\[?\\d{1,4}\\]?)(?:\\s*[,;–-]?\\s*\\[?\\d{1,4}\\]?)*|[*†‡§]{1,4}");
  private static final Pattern START =
      Pattern.compile(
          "\\A[\\s\\u00A0]*(?<printed>\\[(?<square>\\d{1,4}|[a-z*†‡]{1,4})\\]|\\((?<round>\\d{1,4}|[a-z])\\)"
              + "|(?<bare>\\d{1,4}|[*†‡§]{1,4})[.:)]?)(?=[\\s\\u00A0]|\\p{Lu}|[“‘\"'])[\\s\\u00A0]*");
  private static final Pattern BACK =
      Pattern.compile(
          "[\\s\\u00A0\\uFE0E\\uFE0F↩↑⇑⤴⬆△▲^«‹<\\[\\]()]*"
              + "(?:(?:go |jump |return |link )?(?:back|up|return)(?: to [a-z0-9 ]{1,24})?)?"
              + "[\\s\\u00A0\\uFE0E\\uFE0F↩↑⇑⤴⬆\\[\\]().]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTE_NAME =
      Pattern.compile(
          "(?i)(?:foot|end)-?notes?|note-?ref|(?:^|[^a-z])(?:fn|ftn|edn|fnref|reference|noteref|"
              + "cite_?note|note)(?:[^a-z]|$)");

  private NoteMark() {}

  /**
   * A mark at the start of a note.
   *
   * @param value bare: {@code 21}
   * @param printed as printed: {@code [21]}
   * @param end where the note's text begins
   */
  record Start(String value, String printed, int end) {}

  /** {@return the bare mark that a text is, if it is one: {@code 21} of {@code [21]}} */
  static Optional<String> value(String text) {
    String clean = text.replace('\u00A0', ' ').strip();
    if (clean.isEmpty() || clean.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher mark = MARK.matcher(clean);
    return mark.matches() ? Optional.of(mark.group("value")) : Optional.empty();
  }

  /** {@return whether a raised text can be marks: {@code 2}, {@code 1, 2}, {@code *}} */
  static boolean isRaised(String text) {
    String clean = text.replace('\u00A0', ' ').strip();
    return clean.length() <= LONGEST && SEVERAL.matcher(clean).matches();
  }

  /** {@return the mark at the start of a note's text} */
  static Optional<Start> start(CharSequence text) {
    Matcher start = START.matcher(text);
    if (!start.lookingAt()) {
      return Optional.empty();
    }
    String value = start.group("square");
    value = value == null ? start.group("round") : value;
    value = value == null ? start.group("bare") : value;
    return Optional.of(new Start(value, start.group("printed"), start.end()));
  }

  /** {@return whether a link's words only lead back: an arrow, "Back to text"} */
  static boolean isBack(String text) {
    return text.length() <= 40 && BACK.matcher(text).matches();
  }

  /** {@return whether markup calls the element a note or a mark} */
  static boolean isNamed(Element element) {
    return NOTE_NAME.matcher(element.className()).find()
        || NOTE_NAME.matcher(element.attr("rel")).find()
        || NOTE_NAME.matcher(element.attr("role")).find()
        || NOTE_NAME.matcher(element.attr("epub:type")).find();
  }

  /** {@return whether a link's address is that of a note} */
  static boolean leadsToNote(String href) {
    int hash = href.indexOf('#');
    return hash >= 0 && NOTE_ADDRESS.matcher(href.substring(hash + 1)).find();
  }

  private static final Pattern NOTE_ADDRESS =
      Pattern.compile(
          "(?i)(?:foot|end)-?note|(?:^|[^a-z])(?:fn|ftn|edn|note|n|cite_note|ref)(?:[^a-z]|$)|^_?(?:ftn|fn|note|n|r)\\d");
}
