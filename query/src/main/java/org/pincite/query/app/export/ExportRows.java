package org.pincite.query.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.statement.TextQuote;
import org.pincite.index.StoredBlock;
import org.pincite.query.Hit;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.ExportRow.Place;
import org.pincite.query.export.ExportRow.Remark;
import org.pincite.query.export.ExportRow.Source;
import org.pincite.query.export.ExportRow.Standing;

/** Makes rows of statements. */
public final class ExportRows {
  private final Library library;

  public ExportRows(Library library) {
    this.library = library;
  }

  /** {@return rows of statements in their order, ranked from 1, with their scores} */
  public List<ExportRow> of(List<Statement> statements) {
    return of(statements, 0);
  }

  List<ExportRow> of(List<Statement> statements, int offset) {
    List<ExportRow> rows = new ArrayList<>();
    int rank = offset;
    for (Statement statement : statements) {
      rows.add(of(statement, new Standing(++rank, statement.score(), null), null));
    }
    return rows;
  }

  /**
   * {@return rows of hits in their order}
   *
   * <p>Citing a hit needs its whole document, so those of one document are cited together.
   *
   * @param offset how many hits stand before them
   */
  List<ExportRow> ofHits(List<Hit> hits, int offset) {
    List<Integer> byDocument = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      byDocument.add(i);
    }
    byDocument.sort(Comparator.comparing(i -> hits.get(i).sha256()));
    @Nullable ExportRow[] rows = new ExportRow[hits.size()];
    for (int i : byDocument) {
      Statement statement = library.statement(hits.get(i));
      rows[i] = of(statement, new Standing(offset + i + 1, statement.score(), null), null);
    }
    return List.of(rows);
  }

  /**
   * {@return the row of a statement}
   *
   * @param remark what the user says of it, null for nothing
   */
  public ExportRow of(Statement statement, Standing standing, @Nullable Remark remark) {
    Document document = statement.document();
    return new ExportRow(
        statement.id(),
        new Source(
            document.source().sha256(),
            statement.fileName(),
            statement.file(),
            document.source().mediaType(),
            document.metadata(),
            statement.work().orElse(null)),
        new Place(
            statement.block().kind(),
            statement.page(),
            statement.block().paragraph(),
            statement.span(),
            codePoints(document.text(), statement.span())),
        TextQuote.of(document, statement.span()),
        statement.printed().orElse(null),
        statement.citation(),
        label(statement),
        remark,
        standing);
  }

  private static Span codePoints(String text, Span span) {
    int start = text.codePointCount(0, span.start());
    return new Span(start, start + text.codePointCount(span.start(), span.end()));
  }

  /** The label that the index has of a statement which was found by its id. */
  private @Nullable Label label(Statement statement) {
    if (statement.label() != null) {
      return statement.label();
    }
    Document document = statement.document();
    return library
        .index()
        .block(document.source().sha256(), document.blockAt(statement.span().start()))
        .stream()
        .flatMap(block -> block.sentences().stream())
        .filter(sentence -> sentence.span().equals(statement.span()))
        .findFirst()
        .map(StoredBlock.Sentence::label)
        .orElse(null);
  }
}
