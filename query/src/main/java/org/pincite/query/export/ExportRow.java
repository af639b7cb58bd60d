package org.pincite.query.export;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Work;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.corpus.statement.StatementId;
import org.pincite.corpus.statement.TextQuote;
import org.pincite.query.cite.Citation;

/**
 * A statement with all that an export says of it.
 *
 * @param id its lasting name
 * @param source what it stands in
 * @param place where it stands there
 * @param quote its words and those around them
 * @param printed its printed form, null where that is the quote
 * @param citation how to cite it
 * @param label what it is about and does, null where it has no label
 * @param remark what the user said of it, null outside of a basket
 * @param standing its place among the rows
 */
public record ExportRow(
    StatementId id,
    Source source,
    Place place,
    TextQuote quote,
    @Nullable String printed,
    Citation citation,
    @Nullable Label label,
    @Nullable Remark remark,
    Standing standing) {
  /**
   * What a statement stands in.
   *
   * @param sha256 SHA-256 of the file's bytes
   * @param fileName name of the file without its folders; empty where the file is gone
   * @param path where the file lay when it was indexed; empty where it is gone
   * @param mediaType what the file is, e.g. {@code application/pdf}
   * @param document what is shown of the document
   * @param work the innermost article, post, turn or the like in it, null where it is one work
   */
  public record Source(
      String sha256,
      String fileName,
      String path,
      String mediaType,
      Metadata document,
      @Nullable Work work) {
    /** {@return the document's title, if it shows one} */
    public Optional<String> title() {
      return document.first(MetadataField.TITLE);
    }

    /** {@return the work's title, if there is a work and it shows one} */
    public Optional<String> workTitle() {
      return work == null ? Optional.empty() : work.title();
    }

    /** {@return those who wrote or spoke the work, else the document, as far as it shows them} */
    public List<String> authors() {
      return texts(work == null ? document : work.metadata(), MetadataField.AUTHOR);
    }

    /** {@return the committees, departments or the like whose document it is} */
    public List<String> bodies() {
      return texts(document, MetadataField.BODY);
    }

    /** {@return the date of the work, else of the document, as printed} */
    public Optional<String> date() {
      Optional<String> own =
          work == null ? Optional.empty() : work.metadata().first(MetadataField.DATE);
      return own.or(() -> document.first(MetadataField.DATE));
    }

    private static List<String> texts(Metadata metadata, MetadataField field) {
      return metadata.all(field).stream().map(Metadata.Value::text).toList();
    }
  }

  /**
   * Where a statement stands.
   *
   * @param kind what it is part of
   * @param page the page it begins on, null in formats without pages
   * @param paragraph the printed number of its paragraph, null where there is none
   * @param span UTF-16 units of {@code Document.text()}, end exclusive
   * @param codePoints the same in Unicode code points, as other programs count
   */
  public record Place(
      BlockKind kind,
      @Nullable Page page,
      @Nullable String paragraph,
      Span span,
      Span codePoints) {}

  /**
   * What the user said of a statement.
   *
   * @param note empty for none
   * @param tags in the user's order
   */
  public record Remark(String note, List<String> tags) {
    public Remark {
      tags = List.copyOf(tags);
    }
  }

  /**
   * Where a row stands among the others.
   *
   * @param rank from 1
   * @param score for comparing within one answer, null where nothing was ranked
   * @param group what the rows before and behind it have in common with it, e.g. a survey's theme;
   *     null where rows are not grouped
   */
  public record Standing(int rank, @Nullable Double score, @Nullable String group) {}

  /** {@return whose words it holds, where these are not the document's or its author's own} */
  public Optional<Speaker> speaker() {
    return Optional.ofNullable(label).map(Label::speaker);
  }

  /** {@return the place in plain English} */
  public String pinpoint() {
    return citation.pinpoint().words();
  }
}
