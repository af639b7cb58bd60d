package org.pincite.query.eval;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.query.eval.PinpointRow.Field;

/**
 * A quotation and what was told of it.
 *
 * @param row the gold
 * @param told where it was said to stand; null if its words were not found in its document
 * @param right what was told right, saying rightly that nothing is printed included
 * @param wrong what was told wrong: a value given that is not the gold's, rather than none
 */
public record PinpointScore(
    PinpointRow row, @Nullable Pinpointed told, Set<Field> right, Set<Field> wrong) {
  public PinpointScore {
    right = Set.copyOf(right);
    wrong = Set.copyOf(wrong);
  }

  /** {@return the score of a quotation whose words were not found in its document} */
  public static PinpointScore notFound(PinpointRow row) {
    return new PinpointScore(row, null, Set.of(), Set.of());
  }

  /**
   * {@return the score of the place that fits best, where the words stand more than once}
   *
   * @param places where the words stand in their document, at least one place
   */
  public static PinpointScore best(PinpointRow row, List<Pinpointed> places) {
    PinpointScore best = of(row, places.getFirst());
    for (Pinpointed place : places) {
      PinpointScore score = of(row, place);
      best = score.right.size() > best.right.size() ? score : best;
    }
    return best;
  }

  private static PinpointScore of(PinpointRow row, Pinpointed told) {
    Set<Field> right = EnumSet.of(Field.DOCUMENT);
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    for (Field field : row.judged()) {
      @Nullable Object wanted = value(field, row.gold());
      @Nullable Object given = value(field, told);
      if (Objects.equals(wanted, given)) {
        right.add(field);
      } else if (given != null) {
        wrong.add(field);
      }
    }
    return new PinpointScore(row, told, right, wrong);
  }

  private static @Nullable Object value(Field field, Pinpointed place) {
    return switch (field) {
      case DOCUMENT -> null;
      case PARAGRAPH -> place.paragraph();
      case PAGE -> place.page();
      case LABEL -> place.label();
    };
  }

  /** {@return whether all that the gold says was told right} */
  public boolean isRight() {
    return right.containsAll(row.judged());
  }

  /** {@return whether a wrong value was given} */
  public boolean isConfidentlyWrong() {
    return !wrong.isEmpty();
  }
}
