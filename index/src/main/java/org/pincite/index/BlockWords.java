package org.pincite.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/**
 * The words of a block, cut sentence by sentence, so that no word belongs to two. What stands
 * between two sentences goes with the first. The ordinal of a word is its position in the index.
 * The words of the number that is printed before the block come first, as {@linkplain
 * WordForms#numbered marks} that only phrases find.
 *
 * @param words in order; their offsets count from the block's start, and those of the number are
 *     empty
 * @param ends for each sentence the number of words up to its end
 */
public record BlockWords(List<Word> words, List<Integer> ends) {
  public BlockWords {
    words = List.copyOf(words);
    ends = List.copyOf(ends);
  }

  /**
   * {@return the words of a block}
   *
   * @param number printed before the block, null if none is
   * @param text of the block
   * @param start where the block begins in the document's text
   * @param sentences spans of the document's text, at least one
   */
  public static BlockWords of(
      @Nullable String number, String text, int start, List<Span> sentences) {
    List<Word> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int from = i == 0 ? 0 : sentences.get(i).start() - start;
      boolean last = i + 1 == sentences.size();
      int to = last ? text.length() : sentences.get(i + 1).start() - start;
      words.addAll(ofSentence(i == 0 ? number : null, text, from, to));
      ends.add(words.size());
    }
    return new BlockWords(words, ends);
  }

  /** {@return the words of a sentence, with those of the number where it is the first} */
  private static List<Word> ofSentence(@Nullable String number, String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    if (number != null) {
      for (Word word : WordBreaker.words(number)) {
        words.add(new Word(WordForms.numbered(word.form()), 0, 0));
      }
    }
    for (Word word : WordBreaker.words(text.substring(from, to))) {
      words.add(new Word(word.form(), word.start() + from, word.end() + from));
    }
    return words;
  }

  /** {@return the words of one sentence of a block as {@link #of} has them} */
  public static List<Word> ofSentence(StoredBlock block, int sentence) {
    List<StoredBlock.Sentence> sentences = block.sentences();
    boolean last = sentence + 1 == sentences.size();
    return ofSentence(
        sentence == 0 ? block.number() : null,
        block.text(),
        sentence == 0 ? 0 : sentences.get(sentence).span().start() - block.start(),
        last ? block.text().length() : sentences.get(sentence + 1).span().start() - block.start());
  }
}
