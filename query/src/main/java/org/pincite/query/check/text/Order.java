package org.pincite.query.check.text;

/** An order in which the words of a text can be read, each once. */
public final class Order {
  private final int[] words;

  Order(int[] words) {
    this.words = words;
  }

  /** {@return how many words it has} */
  public int size() {
    return words.length;
  }

  /** {@return which of the {@link Words} is read at a place, counted from 0} */
  public int word(int place) {
    return words[place];
  }
}
