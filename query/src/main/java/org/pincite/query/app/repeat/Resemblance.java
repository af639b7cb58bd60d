package org.pincite.query.app.repeat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.index.PublicationDate;
import org.pincite.index.sketch.Sketch;

/** Tells which documents share so many runs of words that they are one work. */
final class Resemblance {
  /**
   * Share of all runs of the two that are in both, by which they are one work whatever they say.
   */
  private static final double SAME_TEXT = 0.5;

  /** The same where title or number says that they are. */
  private static final double SAME_TITLE = 0.2;

  /** Fewer runs are those of a page of a book, or of a form. */
  private static final int LEAST_RUNS = 30;

  /** A run in more documents than this is no sign that two of them are the same. */
  private static final int COMMON = 50;

  private static final List<MetadataField> NUMBERS =
      List.of(MetadataField.PAPER_NUMBER, MetadataField.COMMAND_NUMBER, MetadataField.ISBN);

  private final Map<String, List<Long>> sketches;
  private final Collection<Form> forms;

  /**
   * @param sketches least hashes of runs by document, ascending
   * @param forms the documents to compare
   */
  Resemblance(Map<String, List<Long>> sketches, Collection<Form> forms) {
    this.sketches = sketches;
    this.forms = forms;
  }

  private record Pair(Form one, Form other) {}

  /** Hands over every two documents that are one work. Only such are compared as share a run. */
  void pairs(BiConsumer<String, String> action) {
    Map<Long, List<Form>> holders = new HashMap<>();
    for (Form form : forms) {
      runs(form).forEach(run -> holders.computeIfAbsent(run, r -> new ArrayList<>()).add(form));
    }
    Set<Pair> sharing = new HashSet<>();
    for (List<Form> together : holders.values()) {
      for (int i = 0; together.size() <= COMMON && i < together.size(); i++) {
        for (Form other : together.subList(i + 1, together.size())) {
          sharing.add(new Pair(together.get(i), other));
        }
      }
    }
    sharing.stream()
        .filter(pair -> isOneWork(pair.one, pair.other))
        .forEach(pair -> action.accept(pair.one.sha256(), pair.other.sha256()));
  }

  private List<Long> runs(Form form) {
    return sketches.getOrDefault(form.sha256(), List.of());
  }

  private boolean isOneWork(Form one, Form other) {
    if (Math.min(runs(one).size(), runs(other).size()) < LEAST_RUNS) {
      return false;
    }
    double share = share(runs(one), runs(other));
    return share >= SAME_TEXT || (share >= SAME_TITLE && haveOneName(one, other));
  }

  /**
   * The share of the least hashes of both together that are in both, which estimates that of all.
   */
  private static double share(List<Long> a, List<Long> b) {
    int taken = 0;
    int common = 0;
    int i = 0;
    int j = 0;
    while (taken < Sketch.KEPT_OF_DOCUMENT && (i < a.size() || j < b.size())) {
      int order = i == a.size() ? 1 : j == b.size() ? -1 : Long.compare(a.get(i), b.get(j));
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      taken++;
    }
    return (double) common / Math.max(1, taken);
  }

  /** Whether number or title is the same; yearly reports of one title are told by their dates. */
  private static boolean haveOneName(Form one, Form other) {
    boolean numbered = NUMBERS.stream().anyMatch(field -> sayTheSame(one, other, field));
    boolean atOneTime = one.isDraft() || other.isDraft() || year(one).equals(year(other));
    return numbered || (atOneTime && sayTheSame(one, other, MetadataField.TITLE));
  }

  private static boolean sayTheSame(Form one, Form other, MetadataField field) {
    return !said(one, field).isEmpty() && said(one, field).equals(said(other, field));
  }

  private static String said(Form form, MetadataField field) {
    Metadata metadata = form.metadata();
    return metadata
        .first(field)
        .map(value -> value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
        .orElse("");
  }

  private static String year(Form form) {
    return form.metadata()
        .first(MetadataField.DATE)
        .flatMap(PublicationDate::parse)
        .map(date -> Integer.toString(date.year()))
        .orElse("");
  }
}
