package org.pincite.query.rank;

/** Makes vectors of texts, to be compared by cosine with those that the index holds. */
public interface Encoder {
  /** {@return the name of the model, as the index has it} */
  String model();

  /** {@return the vector of a question} */
  byte[] query(String words);

  /** {@return the vector of a passage or sentence} */
  byte[] passage(String text);
}
