package org.pincite.query.eval.extraction;

import java.util.ArrayList;
import java.util.List;

/** A read text without its figures, in which blocks are looked for in one piece. */
final class Pieces {
  /** Of a phrase that stands everywhere, this many places are looked at. */
  private static final int MOST = 200;

  private final String letters;
  private final int[] places;

  Pieces(ReadText read, Lexicon lexicon) {
    String words = read.words();
    this.letters = lexicon.withoutFigures(words);
    this.places = new int[letters.length()];
    int at = 0;
    for (int i = 0; i < words.length(); i++) {
      if (!lexicon.isFigure(words.charAt(i))) {
        places[at++] = i;
      }
    }
  }

  boolean has(String piece) {
    return letters.contains(piece);
  }

  /** {@return where a piece begins, counted in words that are no figures} */
  List<Integer> find(String piece) {
    List<Integer> found = new ArrayList<>();
    int at = letters.indexOf(piece);
    while (at >= 0 && found.size() < MOST) {
      found.add(at);
      at = letters.indexOf(piece, at + 1);
    }
    return found;
  }

  /** {@return the index among all words of a word that is no figure} */
  int place(int letter) {
    return places[letter];
  }
}
