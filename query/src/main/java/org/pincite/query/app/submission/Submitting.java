package org.pincite.query.app.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.statement.StatementId;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.query.app.Library;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.prose.Prose;
import org.pincite.query.export.submission.BasketBody;
import org.pincite.query.export.submission.Quotation;
import org.pincite.query.export.submission.Submission;
import org.pincite.query.export.submission.SubmissionRules;
import org.pincite.query.export.submission.SubmissionWriter;
import org.pincite.query.question.QueryException;

/** Writes submissions of statements of an opened workspace. */
public final class Submitting {
  private final Library library;

  public Submitting(Library library) {
    this.library = library;
  }

  /**
   * Writes a submission, whole or not at all.
   *
   * @param rows statements that were chosen; a body file may quote others as well
   * @throws QueryException if one of the user's files cannot be read or quotes a statement that
   *     cannot be found, or the file would be too large to be accepted
   * @throws org.pincite.corpus.CorpusException if the file cannot be written
   */
  public SubmissionReport write(SubmissionRequest request, List<ExportRow> rows, Path out) {
    Submission submission = submission(request, rows);
    Map<StatementId, Quotation> quotations = new Quotations(library, rows).in(all(submission));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SubmissionWriter.Written written;
    try {
      written = new SubmissionWriter(library.style(), quotations).write(submission, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.size() >= SubmissionRules.SIZE_LIMIT) {
      throw new QueryException(
          "the file would have "
              + bytes.size()
              + " bytes; committees accept less than 25 MB, and nothing was written");
    }
    AtomicFile.write(out, bytes.toByteArray());
    Completeness completeness = new Completeness(request, submission, written);
    return new SubmissionReport(
        written.quoted().stream()
            .map(id -> Objects.requireNonNull(quotations.get(id)).row())
            .toList(),
        written.extent(),
        bytes.size(),
        completeness.amiss(),
        completeness.notes(rows));
  }

  private static Submission submission(SubmissionRequest request, List<ExportRow> rows) {
    return new Submission(
        request.rules(),
        request.by().strip(),
        request.inquiry().strip(),
        request.date(),
        read(request.summary()),
        read(request.introduction()),
        request.body() == null ? BasketBody.of(rows) : read(request.body()),
        request.listsSources());
  }

  private static List<Prose> read(@Nullable Path file) {
    return file == null ? List.of() : OwnText.read(file);
  }

  private static List<Prose> all(Submission submission) {
    return new ArrayList<>(
        Stream.of(submission.summary(), submission.introduction(), submission.body())
            .flatMap(List::stream)
            .toList());
  }
}
