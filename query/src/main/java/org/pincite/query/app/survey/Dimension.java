package org.pincite.query.app.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.corpus.label.Stance;
import org.pincite.corpus.label.StatementKind;
import org.pincite.query.filter.LabelledStatement;

/** What statements on themes are counted by. */
public enum Dimension {
  /** The themes they are on: one of two counts under both. */
  THEME("theme:"),
  /** What they do. */
  KIND("says:"),
  /** Whose words they hold. */
  VOICE("voice:"),
  /** Where they stand towards the surest of their themes. */
  STANCE("stance:"),
  /** The year of publication. */
  YEAR("year:"),
  /** The document, by the first digits of its source's SHA-256. */
  DOCUMENT("document:");

  /** The value of what shows no year. */
  public static final String UNDATED = "undated";

  private static final int DIGITS = 8;

  private final String filter;

  Dimension(String filter) {
    this.filter = filter;
  }

  /** {@return its name as JSON and the command line write it} */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the filter that lets pass what has a value} */
  public String filter(String value) {
    return this == YEAR && value.equals(UNDATED) ? "NOT year:..9999" : filter + value;
  }

  /** {@return the digits by which filters and tables name a document} */
  public static String document(String sha256) {
    return sha256.substring(0, DIGITS);
  }

  List<String> of(LabelledStatement statement, Label label) {
    return switch (this) {
      case THEME -> List.copyOf(label.themes().keySet());
      case KIND -> List.of(label.kind().slug());
      case VOICE -> List.of(label.voice());
      case STANCE -> List.of(label.stance().slug());
      case YEAR ->
          List.of(statement.year() == 0 ? UNDATED : String.format("%04d", statement.year()));
      case DOCUMENT -> List.of(document(statement.sha256()));
    };
  }

  /** {@return its values in the order of tables, where it has always the same; else none} */
  List<String> order() {
    return switch (this) {
      case KIND -> Arrays.stream(StatementKind.values()).map(StatementKind::slug).toList();
      case VOICE ->
          Stream.concat(
                  Stream.of(Label.OWN), Arrays.stream(Speaker.Way.values()).map(Speaker.Way::slug))
              .toList();
      case STANCE -> Arrays.stream(Stance.values()).map(Stance::slug).toList();
      case THEME, YEAR, DOCUMENT -> List.of();
    };
  }
}
