package org.pincite.query.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.query.check.text.Order;
import org.pincite.query.check.text.SourceText;
import org.pincite.query.check.text.Words;

/** A stretch of places in an order of a source's words, as text. */
record Passage(SourceText source, Order order, int from, int to) {
  /** {@return the forms of its words, without marks of notes and printed numbers} */
  List<String> forms() {
    List<String> forms = new ArrayList<>();
    for (int place = from; place < to; place++) {
      int word = order.word(place);
      if (!source.words().isExtra(word)) {
        forms.add(source.words().form(word));
      }
    }
    return forms;
  }

  /**
   * {@return the runs of text that it is made of, as far as words follow each other in the text}
   */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    Words words = source.words();
    int last = -2;
    for (int place = from; place < to; place++) {
      int word = order.word(place);
      if (words.isExtra(word)) {
        last = last == word - 1 ? word : last;
      } else if (last == word - 1 && !spans.isEmpty()) {
        spans.add(new Span(spans.removeLast().start(), words.end(word)));
        last = word;
      } else {
        spans.add(new Span(words.start(word), words.end(word)));
        last = word;
      }
    }
    return spans;
  }

  /** {@return its text on one line} */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Span span : spans()) {
      text.append(text.isEmpty() ? "" : " ").append(source.document().quote(span));
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  /** {@return how many blocks end in it} */
  int blockEnds() {
    if (from >= to || from == 0) {
      return 0;
    }
    Document document = source.document();
    int first = document.blockAt(at(from - 1));
    int last = document.blockAt(at(Math.min(to, order.size() - 1)));
    return Math.abs(last - first);
  }

  /** {@return whether a sentence of the source begins with the word at a place} */
  boolean beginsSentence(int place) {
    return has(place, start -> isSentenceStart(start));
  }

  private boolean isSentenceStart(int offset) {
    Document document = source.document();
    int block = document.blockAt(offset);
    return block >= 0
        && document.blocks().get(block).sentences().stream()
            .anyMatch(
                sentence ->
                    sentence.start() <= offset
                        && document
                            .text()
                            .substring(sentence.start(), offset)
                            .chars()
                            .noneMatch(Character::isLetterOrDigit)
                        && sentence.end() > offset);
  }

  private boolean has(int place, IntPredicate property) {
    return place >= order.size() || property.test(at(place));
  }

  /**
   * {@return the text between the word before a place and the word at it, if they are neighbours}
   */
  String before(int place) {
    Words words = source.words();
    if (place == 0 || place >= order.size()) {
      return "";
    }
    int start = words.start(order.word(place));
    int end = words.end(order.word(place - 1));
    return start >= end && start - end < 40 ? source.document().text().substring(end, start) : "";
  }

  private int at(int place) {
    return source.words().start(order.word(place));
  }
}
