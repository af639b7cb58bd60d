package org.pincite.query.check.align;

import java.util.ArrayList;
import java.util.List;
import org.pincite.query.check.text.Order;
import org.pincite.query.check.text.Words;

/**
 * Finds the places where a source has words of a quotation just so: the same words in the same
 * order, whatever hyphens, spaces and marks stand between them. Marks of notes and printed numbers
 * may be left out.
 */
public final class RunFinder {
  /** A word may be cut into so many by hyphens. */
  private static final int PIECES = 4;

  private final Words quoted;
  private final Words source;
  private final Order order;

  public RunFinder(Words quoted, Words source, Order order) {
    this.quoted = quoted;
    this.source = source;
    this.order = order;
  }

  /**
   * {@return the runs of all words from one to another, in the order of the source}
   *
   * @param from first of the quotation's words
   * @param to end, exclusive, behind {@code from}
   * @param most how many at most
   */
  public List<Run> find(int from, int to, int most) {
    List<Run> runs = new ArrayList<>();
    String first = quoted.form(from);
    for (int place = 0; place < order.size() && runs.size() < most; place++) {
      String form = form(place);
      boolean alike = form.charAt(0) == first.charAt(0);
      if (alike && (form.startsWith(first) || first.startsWith(form))) {
        List<Pairing> pairings = new ArrayList<>();
        if (starts(from, to, place, pairings)) {
          runs.add(new Run(pairings));
        }
      }
    }
    return runs;
  }

  /** What is left out must not stand at the start. */
  private boolean starts(int from, int to, int place, List<Pairing> pairings) {
    return same(from, to, place, pairings) || joined(from, to, place, pairings);
  }

  /** Equal words need no second thought: nothing else fits them; only the rest branches. */
  private boolean goesOn(int from, int to, int at, List<Pairing> pairings) {
    int known = pairings.size();
    int word = from;
    int place = at;
    while (word < to && place < order.size() && isSurelySame(word, place)) {
      pairings.add(new Pairing(word, word + 1, place, place + 1));
      word++;
      place++;
    }
    if (word == to || branches(word, to, place, pairings)) {
      return true;
    }
    pairings.subList(known, pairings.size()).clear();
    return false;
  }

  private boolean isSurelySame(int word, int place) {
    return quoted.form(word).equals(form(place))
        && !quoted.isExtra(word)
        && !source.isExtra(order.word(place));
  }

  private boolean branches(int word, int to, int place, List<Pairing> pairings) {
    if (place < order.size()) {
      if (same(word, to, place, pairings) || joined(word, to, place, pairings)) {
        return true;
      }
      if (source.isExtra(order.word(place)) && goesOn(word, to, place + 1, pairings)) {
        return true;
      }
    }
    return quoted.isExtra(word) && goesOn(word + 1, to, place, pairings);
  }

  private boolean same(int word, int to, int place, List<Pairing> pairings) {
    return quoted.form(word).equals(form(place))
        && paired(new Pairing(word, word + 1, place, place + 1), to, pairings);
  }

  private boolean paired(Pairing pairing, int to, List<Pairing> pairings) {
    pairings.add(pairing);
    if (goesOn(pairing.to(), to, pairing.end(), pairings)) {
      return true;
    }
    pairings.removeLast();
    return false;
  }

  /** One word here, several there that make it up. */
  private boolean joined(int word, int to, int place, List<Pairing> pairings) {
    StringBuilder there = new StringBuilder(form(place));
    for (int end = place + 1; end < Math.min(place + PIECES, order.size()); end++) {
      boolean mark = source.isExtra(order.word(end));
      there.append(mark ? form(end) : joint(there, form(end)));
      if (!quoted.form(word).startsWith(there.toString())) {
        break;
      }
      if (quoted.form(word).contentEquals(there)
          && paired(new Pairing(word, word + 1, place, end + 1), to, pairings)) {
        return true;
      }
    }
    StringBuilder here = new StringBuilder(quoted.form(word));
    for (int end = word + 1; end < Math.min(word + PIECES, to); end++) {
      here.append(joint(here, quoted.form(end)));
      if (!form(place).startsWith(here.toString())) {
        break;
      }
      if (form(place).contentEquals(here)
          && paired(new Pairing(word, end + 1, place, place + 1), to, pairings)) {
        return true;
      }
    }
    return false;
  }

  /** Figures never join, 10-15 is not 1015; but a note's mark may have been copied with one. */
  private static String joint(CharSequence before, String next) {
    boolean figures =
        Character.isDigit(before.charAt(before.length() - 1)) && Character.isDigit(next.charAt(0));
    return figures ? "\n" + next : next;
  }

  private String form(int place) {
    return source.form(order.word(place));
  }
}
