package org.pincite.query.eval.retrieval;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What we reached.
 *
 * @param collection its name
 * @param ranking its name, with the parameters where they are not those of searches
 * @param score mean of its queries
 * @param measured when
 */
public record MeasuredFigure(
    String collection, String ranking, RetrievalScore score, LocalDate measured) {
  private static final String RESOURCE = "measured.tsv";
  private static final String HEADER = "collection\tranking\tndcg\tmap\trecall\tmrr\tmeasured\n";

  /** {@return the published figures} */
  public static List<MeasuredFigure> published() {
    return Figures.rows(RESOURCE).map(MeasuredFigure::of).toList();
  }

  private static MeasuredFigure of(List<String> cells) {
    List<Double> values = cells.subList(2, 6).stream().map(Double::parseDouble).toList();
    return new MeasuredFigure(
        cells.get(0),
        cells.get(1),
        new RetrievalScore(values.get(0), values.get(1), values.get(2), values.get(3)),
        LocalDate.parse(cells.get(6)));
  }

  /** {@return figures as the file of those that are published has them} */
  public static String file(List<MeasuredFigure> figures) {
    return figures.stream().map(MeasuredFigure::line).collect(Collectors.joining("", HEADER, ""));
  }

  private String line() {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%.4f\t%.4f\t%.4f\t%.4f\t%s\n",
        collection,
        ranking,
        score.ndcg(),
        score.map(),
        score.recall(),
        score.mrr(),
        measured);
  }
}
