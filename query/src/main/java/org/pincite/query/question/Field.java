package org.pincite.query.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pincite.index.Fields;

/** What a question can filter by, written as {@code name:value}. */
public enum Field {
  /** Kind of the document. */
  KIND(Fields.KIND),
  /** Kind of the block. */
  BLOCK(Fields.BLOCK_KIND),
  /** The House the document belongs to. */
  HOUSE(Fields.HOUSE),
  /** The committee, department, inquiry or other body whose document it is. */
  BODY(Fields.BODY),
  /** Title and subtitle of the document, or of the work in it. */
  TITLE(Fields.TITLE),
  /** Persons who wrote the document or the work in it, or speak there. */
  AUTHOR(Fields.AUTHOR),
  /** The parliamentary session. */
  SESSION(Fields.SESSION),
  /** Date of publication. */
  DATE(Fields.DATE),
  /** Year of publication. */
  YEAR(Fields.DATE),
  /** The printed number of the paragraph. */
  PARA(Fields.PARAGRAPH),
  /** A theme that the statement is on. */
  THEME(Fields.THEME),
  /** What the statement does: recommendation, claim and so on. */
  SAYS(Fields.SAYS),
  /** Where the statement stands towards the surest of its themes: for, against and so on. */
  STANCE(Fields.STANCE),
  /** Whose words the statement holds: own, quoted, reported, reprinted, or a name. */
  VOICE(Fields.VOICE),
  /**
   * The document, by the first digits of its file's SHA-256, with which ids of statements begin.
   */
  DOCUMENT(Fields.SHA256),
  /** The index of the page, from 1. */
  PAGE(Fields.PAGE);

  private final String indexed;

  Field(String indexed) {
    this.indexed = indexed;
  }

  /** {@return the field of the index that holds it} */
  public String indexed() {
    return indexed;
  }

  /** {@return the name with its colon, as questions write it} */
  public String prefix() {
    return name().toLowerCase(Locale.ROOT) + ":";
  }

  /** {@return whether it is about single statements, not about their block or document} */
  public boolean isOfStatements() {
    return this == THEME || this == SAYS || this == STANCE || this == VOICE;
  }

  static Optional<Field> of(String prefix) {
    return Arrays.stream(values()).filter(f -> f.prefix().equalsIgnoreCase(prefix)).findFirst();
  }

  /** {@return all prefixes, for a person} */
  static String all() {
    return Arrays.stream(values()).map(Field::prefix).collect(Collectors.joining(" "));
  }
}
