package org.pincite.query.app.result;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.label.Label;
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
  BODY,
  /** The themes that the statement is on. */
  THEME,
  /** What the statement does. */
  SAYS,
  /** Where it stands towards the surest of its themes. */
  STANCE,
  /** How the document comes by its words: own, quoted, reported, reprinted. */
  VOICE;

  private static final Set<Facet> OF_STATEMENTS = EnumSet.of(THEME, SAYS, STANCE, VOICE);

  /** {@return whether it is about single statements, by their labels} */
  public boolean isOfStatements() {
    return OF_STATEMENTS.contains(this);
  }

  /** {@return its name as JSON and the command line write it} */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the values of a document, none where it does not show any; of no use for documents and
   * what is of statements}
   */
  List<String> values(Metadata metadata) {
    return switch (this) {
      case DOCUMENT, THEME, SAYS, STANCE, VOICE -> List.of();
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

  /** {@return the values of a statement, of no use for what is of documents} */
  List<String> values(Label label) {
    return switch (this) {
      case THEME -> List.copyOf(label.themes().keySet());
      case SAYS -> List.of(label.kind().slug());
      case STANCE -> List.of(label.stance().slug());
      case VOICE -> List.of(label.voice());
      case DOCUMENT, KIND, YEAR, BODY -> List.of();
    };
  }

  private static List<String> texts(Metadata metadata, MetadataField field) {
    return metadata.all(field).stream().map(Metadata.Value::text).distinct().toList();
  }
}
