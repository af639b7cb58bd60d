package org.pincite.ingest.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

/**
 * What stands in quotation marks. A quotation may run over several paragraphs, each of which opens
 * it again; one that nothing closes is none. Single marks count where they hold three words.
 */
final class Quotations {
  /** Words in single marks from which they quote and do not only set a term off. */
  private static final int WORDS_IN_SINGLE_MARKS = 3;

  private static final Span NONE = new Span(0, 0);

  private final TreeMap<Integer, Span> byStart = new TreeMap<>();

  private Quotations(List<Span> spans) {
    spans.stream()
        .sorted(Comparator.comparingInt(Span::start))
        .filter(span -> at(span.start()).isEmpty() || at(span.start()).end() < span.end())
        .forEach(span -> byStart.put(span.start(), span));
  }

  static Quotations in(Document document) {
    List<Span> spans = new ArrayList<>();
    boolean goesOn = false;
    for (Block block : document.blocks()) {
      if (isInTheRun(block.kind())) {
        Scan scan = new Scan(document.text(), block.span());
        goesOn = scan.run(goesOn, spans);
      }
    }
    return new Quotations(spans);
  }

  private static boolean isInTheRun(BlockKind kind) {
    return kind.isSearched() && kind != BlockKind.NOTE && kind != BlockKind.CAPTION;
  }

  /** {@return the quotation, marks included, that holds an offset; empty if none does} */
  Span at(int offset) {
    Map.Entry<Integer, Span> before = byStart.floorEntry(offset);
    return before != null && before.getValue().contains(offset) ? before.getValue() : NONE;
  }

  /** {@return the quotations that begin in a sentence} */
  Collection<Span> beginningIn(Span sentence) {
    return byStart.subMap(sentence.start(), sentence.end()).values();
  }

  /** {@return the share of a sentence's letters that stand in quotation marks, 0 to 1} */
  double share(String text, Span sentence) {
    int letters = 0;
    int quoted = 0;
    int end = at(sentence.start()).end();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      Span opened = i >= end && "“«\"‘".indexOf(text.charAt(i)) >= 0 ? at(i) : NONE;
      end = Math.max(end, opened.end());
      if (Character.isLetter(text.charAt(i))) {
        letters++;
        quoted += i < end ? 1 : 0;
      }
    }
    return letters == 0 ? 0 : (double) quoted / letters;
  }

  /** One block read from start to end. */
  private static final class Scan {
    private final String text;
    private final Span block;

    Scan(String text, Span block) {
      this.text = text;
      this.block = block;
    }

    /** Adds the block's quotations; returns whether its last one goes on in the next block. */
    boolean run(boolean goesOn, List<Span> found) {
      int open = goesOn && closesBeforeItOpens() ? block.start() : -1;
      boolean single = false;
      for (int i = block.start(); i < block.end(); i++) {
        char c = text.charAt(i);
        if (open < 0 && opens(i)) {
          open = i;
          single = c == '‘';
        } else if (open >= 0 && i > open && closes(i, single)) {
          if (!single || words(open, i) >= WORDS_IN_SINGLE_MARKS) {
            found.add(new Span(open, i + 1));
          }
          open = -1;
        }
      }
      if (open >= 0 && !single && (open == block.start() || goesOn)) {
        found.add(new Span(open, block.end()));
        return true;
      }
      return false;
    }

    private boolean closesBeforeItOpens() {
      int shut = text.indexOf('”', block.start());
      int opened = text.indexOf('“', block.start());
      return shut >= 0
          && shut < block.end()
          && (opened < 0 || shut < opened || opened > block.end());
    }

    private boolean opens(int i) {
      char c = text.charAt(i);
      boolean apart = i == block.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
      boolean before = i + 1 < block.end() && !Character.isWhitespace(text.charAt(i + 1));
      return c == '“' || c == '«' || ((c == '"' || c == '‘') && apart && before);
    }

    private boolean closes(int i, boolean single) {
      char c = text.charAt(i);
      boolean apart = i + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
      return single ? c == '’' && apart : c == '”' || c == '»' || (c == '"' && apart);
    }

    private int words(int from, int end) {
      return text.substring(from, end).strip().split("\\s+", -1).length;
    }
  }
}
