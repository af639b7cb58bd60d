package org.pincite.query.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A quotation as it may be read: where an apostrophe looks like a closing mark, it may end in more
 * than one place.
 *
 * @param likeliest the quotation that its marks suggest
 * @param others where else it may end
 */
record Reading(Quoted likeliest, List<Quoted> others) {
  Reading {
    others = List.copyOf(others);
  }

  Reading(Quoted only) {
    this(only, List.of());
  }

  /** {@return the same with one of the others as the likeliest} */
  Reading with(Quoted other) {
    List<Quoted> left = new ArrayList<>(others);
    left.remove(other);
    return new Reading(other, left);
  }
}
