package org.pincite.index.label;

import java.util.List;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Label;

/** Where the labels of statements come from. */
public interface Labeller {
  /** No statement has a label. */
  Labeller NONE =
      new Labeller() {
        @Override
        public String model() {
          return "none";
        }

        @Override
        public List<Label> of(Passage passage, List<Sentence> sentences) {
          return List.of();
        }
      };

  /**
   * A block of prose.
   *
   * @param text its text
   * @param meaning its vector
   * @param heading the heading that it stands under, empty if there is none
   */
  @SuppressWarnings("ArrayRecordComponent") // vectors of every block; never compared
  record Passage(String text, byte[] meaning, String heading) {}

  /**
   * A sentence of a passage.
   *
   * @param place of the sentence in its document's text
   * @param text its text
   * @param meaning its vector
   */
  @SuppressWarnings("ArrayRecordComponent") // vectors of every sentence; never compared
  record Sentence(Span place, String text, byte[] meaning) {}

  /** {@return the name of what makes them} */
  String model();

  /** {@return the labels of sentences of a passage, one each in order, or none at all} */
  List<Label> of(Passage passage, List<Sentence> sentences);
}
