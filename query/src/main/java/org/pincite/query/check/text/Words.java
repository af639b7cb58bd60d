package org.pincite.query.check.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of a text in order, as they are compared: in lower case, accents and ligatures undone.
 * A figure with its points is one word, a sign such as % or £ another.
 */
public final class Words {
  private final String[] forms;
  private final int[] starts;
  private final int[] ends;
  private final BitSet extra;

  private Words(String[] forms, int[] starts, int[] ends, BitSet extra) {
    this.forms = forms;
    this.starts = starts;
    this.ends = ends;
    this.extra = extra;
  }

  /** {@return the words of a text} */
  public static Words of(String text) {
    return WordCutter.words(text);
  }

  /** {@return how many there are} */
  public int size() {
    return forms.length;
  }

  /** {@return what is compared} */
  public String form(int word) {
    return forms[word];
  }

  /** {@return the first unit in the text, inclusive} */
  public int start(int word) {
    return starts[word];
  }

  /** {@return the end in the text, exclusive; the same as the start for what is only printed} */
  public int end(int word) {
    return ends[word];
  }

  /** {@return whether a quotation may leave it out: marks of notes, printed numbers} */
  public boolean isExtra(int word) {
    return extra.get(word);
  }

  /** Collects words. */
  static final class Builder {
    private String[] forms = new String[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private final BitSet extra = new BitSet();
    private int size;

    int size() {
      return size;
    }

    void add(String form, int start, int end, boolean isExtra) {
      if (size == forms.length) {
        forms = Arrays.copyOf(forms, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      forms[size] = form;
      starts[size] = start;
      ends[size] = end;
      extra.set(size, isExtra);
      size++;
    }

    Words build() {
      return new Words(
          Arrays.copyOf(forms, size),
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size),
          extra);
    }
  }
}
