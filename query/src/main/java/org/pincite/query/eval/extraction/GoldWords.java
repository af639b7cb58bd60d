package org.pincite.query.eval.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A gold document as coded words. */
final class GoldWords {
  /** Fewest words, figures not counted, of a block that is looked for in one piece. */
  static final int FEWEST = 5;

  private final Lexicon lexicon = new Lexicon();
  private final List<Entry> entries = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();

  /**
   * A block as coded words.
   *
   * @param all number and text
   * @param number the number alone
   * @param text the text alone
   * @param letters the text without figures
   */
  record Entry(GoldBlock block, String all, String number, String text, String letters) {
    boolean isLong() {
      return letters.length() >= FEWEST;
    }
  }

  GoldWords(GoldDocument gold) {
    for (GoldBlock block : gold.blocks()) {
      String printed = block.number() == null ? "" : block.number();
      String all = lexicon.learn(WordSplitter.words(printed + " " + block.text()));
      String number = lexicon.learn(WordSplitter.words(printed));
      String text = lexicon.learn(WordSplitter.words(block.text()));
      entries.add(new Entry(block, all, number, text, lexicon.withoutFigures(text)));
      if (block.isBody() && !all.isEmpty()) {
        starts.add(body.length());
        body.append(all);
      }
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<Entry> entries() {
    return entries;
  }

  /** {@return headings, paragraphs and list items one after the other} */
  String body() {
    return body.toString();
  }

  /** {@return where blocks begin in the body, the first apart} */
  Set<Integer> boundaries() {
    return new TreeSet<>(starts.subList(Math.min(1, starts.size()), starts.size()));
  }

  /** {@return the coded words of each block of the body} */
  List<String> bodyBlocks() {
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : body.length();
      blocks.add(body.substring(starts.get(i), end));
    }
    return blocks;
  }
}
