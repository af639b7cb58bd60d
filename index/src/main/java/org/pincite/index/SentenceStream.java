package org.pincite.index;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the words of each sentence of a block to Lucene, each once, at the sentence's index. */
final class SentenceStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final BlockWords words;
  private final UnaryOperator<String> form;
  private final Set<String> seen = new HashSet<>();
  private int next;
  private int sentence;
  private int position = -1;

  SentenceStream(BlockWords words, UnaryOperator<String> form) {
    this.words = words;
    this.form = form;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (next < words.words().size()) {
      while (next >= words.ends().get(sentence)) {
        sentence++;
        seen.clear();
      }
      String text = form.apply(words.words().get(next++).form());
      if (seen.add(text)) {
        term.setEmpty().append(text);
        increment.setPositionIncrement(sentence - position);
        position = sentence;
        return true;
      }
    }
    return false;
  }
}
