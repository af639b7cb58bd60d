package org.pincite.query.draft.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.query.check.Claim;

/**
 * Reads places: {@code para 47}, {@code paras 3.12–3.17 and 4.2}, {@code ¶ 5}, {@code p iv}, {@code
 * pages 12–14}, {@code Q45}, {@code PDF page 17}, and the bare number behind a bracket, which is a
 * page.
 */
final class PlaceReader {
  private static final String DASH = "\\s*(?:[-–—‑]|to)\\s*";
  private static final String NUMBER = "\\d+(?:\\.\\d+)*[a-z]?(?![\\p{L}\\d])";
  private static final String PAGE = "(?:\\d+|[ivxlc]+)(?![\\p{L}\\d])";
  private static final Pattern PARAGRAPHS =
      places("(?:paras?|paragraphs?|¶{1,2}|§{1,2})\\.?", NUMBER);
  private static final Pattern PAGES = places("(?:pp?|pgs?|pages?)\\.?", PAGE);
  private static final Pattern PDF_PAGES =
      places("PDF (?:pp?|pages?)\\.?|#(?:p|page=)", "\\d{1,6}(?![\\p{L}\\d])");
  private static final Pattern QUESTIONS = places("(?:Qq?s?|QQ|[Qq]uestions?)\\.?", "\\d+");
  private static final Pattern BEHIND_BRACKET =
      Pattern.compile(
          "\\)\\s*(?:at )?(" + PAGE + "(?:" + DASH + PAGE + ")?)(?=\\s*(?:[.;,)]|\\(n|$))");
  private static final Pattern RANGE =
      Pattern.compile("([\\dA-Za-z.]*[\\dA-Za-z])(?:" + DASH + "([\\dA-Za-z.]*[\\dA-Za-z]))?");

  /** A place of the text itself. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)\\b(?:paras?|paragraphs?|pp?|pages?)\\.?\\s[\\d.–-]+,? (?:above|below|overleaf)\\b");

  private PlaceReader() {}

  private static Pattern places(String word, String number) {
    String one = number + "(?:\\([a-z0-9]{1,4}\\))*";
    String some = one + "(?:" + DASH + one + ")?";
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?i:"
            + word
            + ")\\s?("
            + some
            + "(?:(?:,| and|, and| &) ?"
            + some
            + ")*)");
  }

  /**
   * {@return the places that a citation names}
   *
   * @param citation the names of the source, which may hold numbers too, already taken out of it
   * @param source whether a source is named, so that the number behind its bracket is a page
   */
  static Places read(String citation, boolean source) {
    String all = OWN.matcher(citation).replaceAll("");
    List<String> paragraphs = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    each(PDF_PAGES, all, page -> pages.add(Claim.pdfPage(Integer.parseInt(page))));
    String text = PDF_PAGES.matcher(all).replaceAll("");
    each(PARAGRAPHS, text, number -> paragraphs.add(number));
    each(QUESTIONS, text, number -> paragraphs.add("Q" + number));
    each(PAGES, text, pages::add);
    if (source && pages.isEmpty()) {
      each(BEHIND_BRACKET, text, pages::add);
    }
    return new Places(pages, paragraphs);
  }

  private static void each(
      Pattern pattern, String text, java.util.function.Consumer<String> taker) {
    Matcher named = pattern.matcher(text);
    while (named.find()) {
      String list = named.group(1).replaceAll("\\([a-z0-9]{1,4}\\)", "");
      for (String part : list.split("\\s*(?:,| and | &)\\s*", -1)) {
        Matcher range = RANGE.matcher(part.replaceFirst("^and ", "").strip());
        if (range.matches()) {
          String first = range.group(1);
          String last = range.group(2);
          (last == null ? List.of(first) : NumberRange.between(first, last)).forEach(taker);
        }
      }
    }
  }
}
