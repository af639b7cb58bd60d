package org.pincite.index.label;

import org.jspecify.annotations.Nullable;
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
        public @Nullable Label of(Statement statement) {
          return null;
        }
      };

  /**
   * A sentence with what stands around it.
   *
   * @param place of the sentence in its document's text
   * @param sentence its text
   * @param meaning its vector
   * @param passage the text of the block that it stands in
   * @param passageMeaning the vector of the block
   * @param heading the heading that it stands under, empty if there is none
   */
  @SuppressWarnings("ArrayRecordComponent") // vectors of every sentence; never compared
  record Statement(
      Span place,
      String sentence,
      byte[] meaning,
      String passage,
      byte[] passageMeaning,
      String heading) {}

  /** {@return the name of what makes them} */
  String model();

  /** {@return the label of a statement, null where none is made} */
  @Nullable Label of(Statement statement);
}
