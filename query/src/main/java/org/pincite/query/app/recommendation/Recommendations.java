package org.pincite.query.app.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.ingest.recommendation.Answer;
import org.pincite.ingest.recommendation.AnswerFinder;
import org.pincite.ingest.recommendation.Place;
import org.pincite.ingest.recommendation.Recommendation;
import org.pincite.ingest.recommendation.RecommendationFinder;
import org.pincite.ingest.recommendation.Verdict;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.app.recommendation.AnsweredRecommendation.Answered;

/** Finds what documents recommend, and the answers that other documents give; for one thread. */
public final class Recommendations {
  private final Library library;
  private final ReplyFinder replies;
  private final StatementsAt statements;
  private final Map<String, ReportRecommendations> known = new HashMap<>();

  /**
   * @param documents SHA-256 of those among which replies are looked for
   */
  public Recommendations(Library library, Set<String> documents) {
    this.library = library;
    this.statements = new StatementsAt(library);
    this.replies = new ReplyFinder(library, documents);
  }

  /** {@return what a document recommends, with the answers} */
  public ReportRecommendations of(String sha256) {
    ReportRecommendations found = known.get(sha256);
    if (found == null) {
      found = find(library.document(sha256));
      known.put(sha256, found);
    }
    return found;
  }

  /** {@return the recommendation that a statement makes or is a part of} */
  public Optional<AnsweredRecommendation> of(Statement statement) {
    return of(statement.document().source().sha256()).items().stream()
        .filter(item -> item.passages().stream().anyMatch(statement.span()::overlaps))
        .findFirst();
  }

  private ReportRecommendations find(Document report) {
    List<Recommendation> recommendations = RecommendationFinder.find(report);
    List<Document> answering = replies.of(report, recommendations);
    Map<Integer, List<Answered>> answers = new HashMap<>();
    for (Document reply : answering) {
      for (Answer answer : AnswerFinder.find(reply, report, recommendations)) {
        answers
            .computeIfAbsent(answer.recommendation(), r -> new ArrayList<>())
            .add(answered(reply, answer));
      }
    }
    List<AnsweredRecommendation> items = new ArrayList<>();
    for (int i = 0; i < recommendations.size(); i++) {
      items.add(item(report, recommendations.get(i), answers.getOrDefault(i, List.of())));
    }
    return new ReportRecommendations(report, answering, items);
  }

  private AnsweredRecommendation item(
      Document report, Recommendation recommendation, List<Answered> answers) {
    Span main = recommendation.main().span();
    Optional<Statement> body =
        recommendation.places().stream()
            .filter(place -> place.form() == Place.Form.STATED && place.paragraph() != null)
            .filter(place -> !place.span().equals(main))
            .findFirst()
            .map(place -> statements.at(report, place.span().start()));
    return new AnsweredRecommendation(
        recommendation.number(),
        recommendation.isConclusion(),
        statements.at(report, main.start()),
        recommendation.main().passages().stream().map(report::quote).toList(),
        body,
        recommendation.bodyParagraphs(),
        recommendation.passages(),
        answers);
  }

  private Answered answered(Document reply, Answer answer) {
    Span place = Objects.requireNonNullElse(answer.words(), answer.passages().getFirst());
    return new Answered(verdict(answer.verdict()), statements.at(reply, place.start()));
  }

  private static AnsweredRecommendation.Verdict verdict(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> AnsweredRecommendation.Verdict.ACCEPTED;
      case PARTLY -> AnsweredRecommendation.Verdict.IN_PART;
      case REJECTED -> AnsweredRecommendation.Verdict.REJECTED;
      case NOT_STATED -> AnsweredRecommendation.Verdict.NOT_STATED;
    };
  }
}
