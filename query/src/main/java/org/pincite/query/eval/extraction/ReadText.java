package org.pincite.query.eval.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tool's plain text as coded words.
 *
 * @param normalised the text the words are taken from
 * @param words one character a word, see {@link Lexicon}
 * @param gaps what stands before each word
 * @param pages page of each word, from 1
 * @param isPaged whether the text has form feeds
 */
record ReadText(
    String normalised, String words, List<Gap> gaps, List<Integer> pages, boolean isPaged) {
  /** White space is what the scorer of the gold takes for it. */
  private static final Pattern BLANK_LINE =
      Pattern.compile("\\n[\\t\\x0b\\x1c-\\x1f\\x85\\p{Z}]*\\n");

  /** What the signs between two words say. */
  enum Gap {
    /** The line goes on. */
    NONE,
    /** A line ends. */
    LINE,
    /** A paragraph ends. */
    PARAGRAPH,
    /** A page ends, which says nothing about the paragraph. */
    PAGE;

    boolean mayEndParagraph() {
      return this == PARAGRAPH || this == PAGE;
    }
  }

  static ReadText of(String text, ParagraphBreak mode, Lexicon lexicon) {
    String normalised = WordSplitter.normalise(text);
    boolean paged = normalised.indexOf('\f') >= 0;
    List<String> words = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    List<Integer> pages = new ArrayList<>();
    int page = 1;
    int last = 0;
    Matcher matcher = WordSplitter.WORD.matcher(normalised);
    while (matcher.find()) {
      String gap = normalised.substring(last, matcher.start());
      page += (int) gap.chars().filter(c -> c == '\f').count();
      words.add(matcher.group());
      gaps.add(gap(gap, mode));
      pages.add(page);
      last = matcher.end();
    }
    return new ReadText(normalised, lexicon.encode(words), gaps, pages, paged);
  }

  /** {@return whether a paragraph surely begins with a word} */
  boolean beginsParagraph(int word) {
    return gaps.get(word) == Gap.PARAGRAPH;
  }

  /** {@return whether a line ends before a word} */
  boolean beginsLine(int word) {
    return gaps.get(word) != Gap.NONE;
  }

  private static Gap gap(String gap, ParagraphBreak mode) {
    boolean line = gap.indexOf('\n') >= 0;
    boolean page = gap.indexOf('\f') >= 0;
    boolean paragraph =
        switch (mode) {
          case LINE -> line || page;
          case BLANK -> BLANK_LINE.matcher(gap.replace("\r", "").replace("\f", "")).find();
        };
    if (paragraph) {
      return Gap.PARAGRAPH;
    }
    return page ? Gap.PAGE : line ? Gap.LINE : Gap.NONE;
  }
}
