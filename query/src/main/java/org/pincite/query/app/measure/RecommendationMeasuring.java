package org.pincite.query.app.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.recommendation.Answer;
import org.pincite.ingest.recommendation.AnswerFinder;
import org.pincite.ingest.recommendation.Recommendation;
import org.pincite.ingest.recommendation.RecommendationFinder;
import org.pincite.ingest.recommendation.Verdict;
import org.pincite.query.app.Progress;
import org.pincite.query.eval.recommendation.FoundReport;
import org.pincite.query.eval.recommendation.RecommendationGold;

/** Finds the recommendations of reports, and what their replies say to them. */
public final class RecommendationMeasuring {
  private final Map<String, Document> documents;

  private RecommendationMeasuring(Map<String, Document> documents) {
    this.documents = documents;
  }

  /**
   * {@return what was found in each report that the gold names, by the name it gives; nothing in
   * those that are missing or cannot be read}
   *
   * @param documents folder in or below which the reports and replies lie
   */
  public static Map<String, FoundReport> run(
      Path documents, RecommendationGold gold, int jobs, Progress progress) {
    DocumentFiles files = new DocumentFiles(documents);
    Map<String, Set<String>> replies = new LinkedHashMap<>();
    gold.labels().forEach(row -> replies.computeIfAbsent(row.report(), r -> new LinkedHashSet<>()));
    gold.verdicts()
        .forEach(
            row ->
                replies.computeIfAbsent(row.report(), r -> new LinkedHashSet<>()).add(row.reply()));
    Map<String, Path> paths = new LinkedHashMap<>();
    Stream.concat(replies.keySet().stream(), replies.values().stream().flatMap(Set::stream))
        .forEach(name -> file(files, name).ifPresent(file -> paths.put(name, file)));
    RecommendationMeasuring measuring =
        new RecommendationMeasuring(
            read(paths, new Extractions(ExtractionOptions.DEFAULT, jobs, progress)));
    Map<String, FoundReport> found = new LinkedHashMap<>();
    replies.forEach((report, answers) -> found.put(report, measuring.found(report, answers)));
    return found;
  }

  /** The documents that can be read, by their names. */
  private static Map<String, Document> read(Map<String, Path> paths, Extractions extractions) {
    Map<Path, Optional<Document>> read =
        extractions.each(
            paths.values().stream().distinct().toList(),
            (file, extraction) -> document(extraction));
    Map<String, Document> byName = new HashMap<>();
    paths.forEach(
        (name, file) ->
            Objects.requireNonNull(read.get(file))
                .ifPresent(document -> byName.put(name, document)));
    return byName;
  }

  /** The file of a name, or of one that has a prefix of its folder before it. */
  private static Optional<Path> file(DocumentFiles files, String name) {
    return files.named(name).or(() -> files.ending("__" + name).stream().findFirst());
  }

  private static Optional<Document> document(Extraction extraction) {
    return extraction instanceof Extraction.Extracted(Document document)
        ? Optional.of(document)
        : Optional.empty();
  }

  private FoundReport found(String name, Set<String> replies) {
    Document report = documents.get(name);
    if (report == null) {
      return new FoundReport(List.of());
    }
    List<Recommendation> recommendations = RecommendationFinder.find(report);
    Map<Integer, FoundReport.Answered> answers = answers(report, recommendations, replies);
    List<FoundReport.Item> items = new ArrayList<>();
    for (int i = 0; i < recommendations.size(); i++) {
      items.add(item(report, recommendations.get(i), answers.get(i)));
    }
    return new FoundReport(items);
  }

  private Map<Integer, FoundReport.Answered> answers(
      Document report, List<Recommendation> recommendations, Set<String> replies) {
    Map<Integer, FoundReport.Answered> answers = new HashMap<>();
    for (String name : replies) {
      Document reply = documents.get(name);
      if (reply != null) {
        AnswerFinder.find(reply, report, recommendations)
            .forEach(answer -> answers.put(answer.recommendation(), answered(reply, answer)));
      }
    }
    return answers;
  }

  private static FoundReport.Answered answered(Document reply, Answer answer) {
    @Nullable Span words = answer.words();
    return new FoundReport.Answered(
        name(answer.verdict()), words == null ? "" : reply.quote(words));
  }

  private static String name(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> "Accept";
      case PARTLY -> "Partial";
      case REJECTED -> "Reject";
      case NOT_STATED -> "none";
    };
  }

  private static FoundReport.Item item(
      Document report, Recommendation recommendation, FoundReport.@Nullable Answered answer) {
    List<FoundReport.Passage> passages = new ArrayList<>();
    for (Span passage : recommendation.passages()) {
      int page = report.pagesOf(passage).stream().findFirst().map(Page::index).orElse(0);
      passages.add(new FoundReport.Passage(page, report.quote(passage)));
    }
    return new FoundReport.Item(
        recommendation.number().orElse(""), recommendation.isConclusion(), passages, answer);
  }
}
