package org.pincite.ingest.recommendation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.MetadataField;

/**
 * Finds the recommendations that a report makes: by its structure first (headings, boxes, numbers,
 * sentences that introduce items), by its language second. What it says of others' or earlier
 * recommendations, and what it thinks should be, is not taken for one.
 */
public final class RecommendationFinder {
  /**
   * Kinds that say what should be done as a matter of course, or print another's recommendations.
   */
  private static final Set<DocumentKind> WITHOUT =
      EnumSet.of(
          DocumentKind.GOVERNMENT_RESPONSE,
          DocumentKind.GUIDELINES,
          DocumentKind.CODE_OF_PRACTICE,
          DocumentKind.LEGISLATION,
          DocumentKind.REGISTER);

  private RecommendationFinder() {}

  /**
   * {@return the recommendations of a report, in the order of the places where they first stand}
   *
   * <p>Conclusions that stand among them in a list are given too, see {@link
   * Recommendation#isConclusion}.
   *
   * <p>Guidelines, codes and rules have none, and a government response none of its own.
   */
  public static List<Recommendation> find(Document report) {
    String kind = report.metadata().first(MetadataField.KIND).orElse("");
    if (WITHOUT.stream().anyMatch(without -> without.slug().equals(kind))) {
      return List.of();
    }
    Flow flow = new Flow(report);
    return Repeats.together(flow, Walk.places(flow));
  }
}
