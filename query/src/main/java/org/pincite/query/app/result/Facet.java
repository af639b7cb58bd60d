package org.pincite.query.app.result;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.index.PublicationDate;

/** What statements are counted by. */
public enum Facet {
  /** The document they stand in. */
  DOCUMENT,
  /** The document's kind, as metadata writes it: {@code committee-report}. */
  KIND,
  /** The year of publication. */
  YEAR,
  /** The body whose document it is, or where none is shown its publisher. */
  BODY;

  /** {@return its name as JSON and the command line write it} */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the values of a document, none where it does not show any; of no use for documents}
   */
  List<String> values(Metadata metadata) {
    return switch (this) {
      case DOCUMENT -> List.of();
      case KIND -> texts(metadata, MetadataField.KIND);
      case YEAR ->
          metadata
              .first(MetadataField.DATE)
              .flatMap(PublicationDate::parse)
              .map(date -> Integer.toString(date.year()))
              .stream()
              .toList();
      case BODY ->
          Optional.of(texts(metadata, MetadataField.BODY))
              .filter(bodies -> !bodies.isEmpty())
              .orElseGet(() -> texts(metadata, MetadataField.PUBLISHER));
    };
  }

  private static List<String> texts(Metadata metadata, MetadataField field) {
    return metadata.all(field).stream().map(Metadata.Value::text).distinct().toList();
  }
}
