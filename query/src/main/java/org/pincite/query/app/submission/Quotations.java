package org.pincite.query.app.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.Document;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.app.export.ExportRows;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.ExportRow.Standing;
import org.pincite.query.export.prose.Inline;
import org.pincite.query.export.prose.Prose;
import org.pincite.query.export.submission.Quotation;
import org.pincite.query.question.QueryException;

/** Looks up what a text has places for: chosen statements, and any other of the workspace. */
final class Quotations {
  private final Library library;
  private final Map<StatementId, ExportRow> chosen = new LinkedHashMap<>();

  Quotations(Library library, List<ExportRow> rows) {
    this.library = library;
    rows.forEach(row -> chosen.put(row.id(), row));
  }

  /**
   * {@return all that some blocks have places for}
   *
   * @throws QueryException if any is not found, naming each
   */
  Map<StatementId, Quotation> in(List<Prose> blocks) {
    Map<StatementId, Quotation> found = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (Prose block : blocks) {
      for (Inline inline : block.inlines()) {
        if (inline instanceof Inline.Quoted(StatementId id) && !found.containsKey(id)) {
          row(id)
              .ifPresentOrElse(
                  row -> found.put(id, quotation(row)), () -> missing.add(Library.notFound(id)));
        }
      }
    }
    if (!missing.isEmpty()) {
      throw new QueryException(String.join("\n", missing));
    }
    return found;
  }

  private Optional<ExportRow> row(StatementId id) {
    ExportRow row = chosen.get(id);
    if (row != null) {
      return Optional.of(row);
    }
    Optional<Statement> statement = library.statement(id);
    return statement.map(
        found -> new ExportRows(library).of(found, new Standing(1, null, null), null));
  }

  private Quotation quotation(ExportRow row) {
    Document document = library.document(row.source().sha256());
    Span span = row.place().span();
    boolean omits =
        document.repairs().stream()
            .filter(repair -> repair.kind() == Repair.Kind.NOTE_MARK)
            .map(repair -> repair.span().start())
            .anyMatch(at -> at > span.start() && at <= span.end());
    return new Quotation(row, omits);
  }
}
