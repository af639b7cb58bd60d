package org.pincite.query.export.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.CitationStyle;
import org.pincite.query.export.docx.DocxPaper;
import org.pincite.query.export.docx.Look;
import org.pincite.query.export.docx.Piece;
import org.pincite.query.export.prose.Inline;
import org.pincite.query.export.prose.Prose;

/** Writes a submission as one DOCX file. The same submission gives the same bytes. */
public final class SubmissionWriter {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final CitationStyle style;
  private final Map<StatementId, Quotation> quotations;

  /**
   * @param style of citations
   * @param quotations all that the submission has places for
   */
  public SubmissionWriter(CitationStyle style, Map<StatementId, Quotation> quotations) {
    this.style = style;
    this.quotations = Map.copyOf(quotations);
  }

  /**
   * What was written.
   *
   * @param quoted the statements in the order in which they are quoted, each once
   */
  public record Written(Extent extent, List<StatementId> quoted) {}

  /**
   * Writes it; the stream is closed by whoever opened it.
   *
   * @return what it holds
   */
  public Written write(Submission submission, OutputStream out) throws IOException {
    ExtentCounter counter = new ExtentCounter();
    try (DocxPaper paper =
        new DocxPaper(title(submission), "", at(submission.date())).pageNumbers()) {
      Typesetter setter = new Typesetter(paper, counter, quotations, style);
      head(submission, paper, counter);
      if (!submission.summary().isEmpty()) {
        headed(submission.rules().summaryHeading(), submission.summary(), setter, true);
      }
      counter.endSummary();
      if (!submission.introduction().isEmpty()) {
        headed("Introduction", submission.introduction(), setter, false);
      }
      if (!submission.body().isEmpty()) {
        headed("Evidence", submission.body(), setter, false);
      }
      List<StatementId> quoted = List.copyOf(new LinkedHashSet<>(setter.quoted()));
      annex(submission, quoted, paper, counter);
      paper.write(out);
      return new Written(counter.extent(), quoted);
    }
  }

  private static String title(Submission submission) {
    return submission.by().isEmpty()
        ? "Written evidence"
        : "Written evidence submitted by " + submission.by();
  }

  private static Instant at(LocalDate date) {
    return date.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
  }

  private static void head(Submission submission, DocxPaper paper, ExtentCounter counter) {
    paper.title(title(submission));
    counter.text(title(submission), 0, 1.7);
    if (!submission.inquiry().isEmpty()) {
      paper.paragraph(Look.SUBTITLE, List.of(new Piece.Words(submission.inquiry())));
      counter.text(submission.inquiry(), 0, 1.2);
    }
    String date = DATE.format(submission.date());
    paper.paragraph(Look.SUBTITLE, List.of(new Piece.Words(date)));
    counter.text(date, 0, 1.2);
  }

  /** A section under the user's own heading, or ours where the user wrote none. */
  private static void headed(
      String heading, List<Prose> blocks, Typesetter setter, boolean asPoints) {
    List<Prose> section = new ArrayList<>(blocks);
    if (!(section.getFirst() instanceof Prose.Heading)) {
      section.addFirst(new Prose.Heading(1, List.of(new Inline.Words(heading))));
    }
    if (asPoints) {
      setter.bullets(section);
    } else {
      setter.numbered(section);
    }
  }

  private void annex(
      Submission submission, List<StatementId> quoted, DocxPaper paper, ExtentCounter counter) {
    Map<String, List<Citation.Run>> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    boolean needed = submission.listsSources();
    for (StatementId id : quoted) {
      Quotation quotation = Objects.requireNonNull(quotations.get(id));
      Citation citation = style.cite(quotation.place().withoutPlace());
      needed |= !citation.reference().isEmpty();
      List<Citation.Run> entry =
          citation.reference().isEmpty() ? citation.runs() : citation.reference();
      entries.put(entry.stream().map(Citation.Run::text).collect(Collectors.joining()), entry);
    }
    if (needed && !entries.isEmpty()) {
      paper.heading(1, "Annex: sources");
      counter.annex("Annex: sources");
      entries.forEach(
          (text, runs) -> {
            paper.paragraph(Look.ENTRY, runs.stream().map(SubmissionWriter::piece).toList());
            counter.annex(text);
          });
    }
  }

  private static Piece piece(Citation.Run run) {
    return new Piece.Words(run.text(), false, run.italic());
  }
}
