package org.pincite.query.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Span;
import org.pincite.query.check.text.Gap.Ellipsis;
import org.pincite.query.check.text.Gap.Insertion;

/**
 * A quotation as words, cut at its gaps. Before the first and behind the last segment of words a
 * gap may stand too; between two segments there is one at least.
 */
public final class QuotedText {
  private static final String DOTS = "(?:…+|\\.{2,}\\s?…?|(?:\\.\\s){2,}\\.|(?:\\*\\s?){3})\\.?";
  private static final Pattern ELLIPSIS =
      Pattern.compile("\\[\\s*" + DOTS + "\\s*\\]|\\(\\s*" + DOTS + "\\s*\\)|" + DOTS);
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)\\]");

  private final String text;
  private final Words words;
  private final List<Segment> segments;
  private final List<Gap> gaps;

  /** How square brackets are taken. */
  public enum Brackets {
    /** As if they were not there: what they hold is in the source, but for the first letter. */
    TRANSPARENT,
    /** What they hold is not in the source; but brackets within a word are transparent. */
    INSERTED,
    /** The same, and words with brackets in them are not in the source either. */
    ALL_INSERTED
  }

  /**
   * A run of words between gaps.
   *
   * @param from the first of the quotation's words
   * @param to the end, exclusive
   */
  public record Segment(int from, int to) {
    /** {@return how many words it has} */
    public int length() {
      return to - from;
    }
  }

  private QuotedText(String text, Words words, List<Segment> segments, List<Gap> gaps) {
    this.text = text;
    this.words = words;
    this.segments = List.copyOf(segments);
    this.gaps = List.copyOf(gaps);
  }

  /** {@return a quotation cut at its gaps} */
  public static QuotedText of(String text, Brackets brackets) {
    List<Gap> gaps = new ArrayList<>();
    Matcher ellipses = ELLIPSIS.matcher(text);
    while (ellipses.find()) {
      gaps.add(new Ellipsis(new Span(ellipses.start(), ellipses.end())));
    }
    if (brackets != Brackets.TRANSPARENT) {
      addInsertions(text, brackets, gaps);
    }
    gaps.sort((a, b) -> a.span().compareTo(b.span()));
    Words.Builder words = new Words.Builder();
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Gap gap : gaps) {
      addSegment(text, at, gap.span().start(), words, segments);
      at = gap.span().end();
    }
    addSegment(text, at, text.length(), words, segments);
    return new QuotedText(text, words.build(), segments, gaps);
  }

  private static void addInsertions(String text, Brackets brackets, List<Gap> gaps) {
    List<Gap> ellipses = List.copyOf(gaps);
    Matcher matcher = BRACKETS.matcher(text);
    while (matcher.find()) {
      Span word = word(text, matcher.start(), matcher.end());
      boolean inWord = word.length() > matcher.end() - matcher.start();
      boolean isEllipsis = ellipses.stream().anyMatch(gap -> gap.span().start() == matcher.start());
      if (!isEllipsis && (!inWord || brackets == Brackets.ALL_INSERTED)) {
        String content = text.substring(word.start(), word.end()).replaceAll("[\\[\\]]", "");
        gaps.add(new Insertion(word, content));
      }
    }
  }

  /** The brackets with the letters that touch them. */
  private static Span word(String text, int open, int close) {
    int start = open;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = close;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static void addSegment(
      String text, int from, int to, Words.Builder words, List<Segment> segments) {
    int first = words.size();
    if (from < to) {
      WordCutter.cut(text, from, to, words);
    }
    if (words.size() > first) {
      segments.add(new Segment(first, words.size()));
    }
  }

  /** {@return the quotation} */
  public String text() {
    return text;
  }

  /** {@return all its words but those in gaps} */
  public Words words() {
    return words;
  }

  /** {@return the runs of words between gaps, in order; none is empty} */
  public List<Segment> segments() {
    return segments;
  }

  /** {@return all gaps in order} */
  public List<Gap> gaps() {
    return gaps;
  }

  /** {@return the gaps before a segment and behind the one before it, in order} */
  public List<Gap> gapsBefore(int segment) {
    int from = segment == 0 ? 0 : words.end(segments.get(segment - 1).to() - 1);
    int to = segment == segments.size() ? text.length() : words.start(segments.get(segment).from());
    return gaps.stream()
        .filter(gap -> gap.span().start() >= from && gap.span().end() <= to)
        .toList();
  }

  /** {@return the segment that a word belongs to} */
  public int segmentOf(int word) {
    int segment = 0;
    while (segments.get(segment).to() <= word) {
      segment++;
    }
    return segment;
  }
}
