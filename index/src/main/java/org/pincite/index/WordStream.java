package org.pincite.index;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Hands words that are cut already to Lucene: each keeps its ordinal as position, those that do not
 * pass the filter leave a gap.
 */
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private static final int VALUE_GAP = 100;

  private final Predicate<String> filter;
  private final UnaryOperator<String> form;
  private final List<Word> words;
  private int next;

  WordStream(List<Word> words, Predicate<String> filter, UnaryOperator<String> form) {
    this.words = words;
    this.filter = filter;
    this.form = form;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int gap = 1;
    while (next < words.size() && !filter.test(words.get(next).form())) {
      next++;
      gap++;
    }
    if (next == words.size()) {
      return false;
    }
    Word word = words.get(next++);
    term.setEmpty().append(form.apply(word.form()));
    offset.setOffset(word.start(), word.end());
    increment.setPositionIncrement(gap);
    return true;
  }

  /** Another value of the field goes on behind this one, too far off for a phrase to run over. */
  @Override
  public void end() throws IOException {
    super.end();
    int end = words.isEmpty() ? 0 : words.getLast().end();
    offset.setOffset(end, end);
    increment.setPositionIncrement(VALUE_GAP);
  }
}
