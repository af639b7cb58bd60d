package org.pincite.query.app.repeat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.index.PublicationDate;
import org.pincite.query.app.Statement;
import org.pincite.query.repeat.Change;
import org.pincite.query.repeat.Wording;

/**
 * A statement with the other documents that hold it, word for word or nearly so.
 *
 * @param statement itself
 * @param others where it stands in other documents, once each, the earliest first, undated last
 */
public record Repeated(Statement statement, List<Statement> others) {
  /** Digits of day, and of month and day, in the number of a date. */
  private static final int MONTH = 100;

  private static final int YEAR = 10_000;

  static final Comparator<Statement> EARLIEST_FIRST =
      Comparator.comparingInt((Statement s) -> date(s) == 0 ? Integer.MAX_VALUE : date(s))
          .thenComparing(s -> s.document().source().sha256())
          .thenComparing(Statement::span);

  public Repeated {
    others = List.copyOf(others);
  }

  /**
   * {@return where it stood first: in another document, or here if none is earlier; empty where it
   * stands nowhere else, or one of the documents shows no date}
   */
  public Optional<Statement> first() {
    if (others.isEmpty()
        || Stream.concat(Stream.of(statement), others.stream()).anyMatch(s -> date(s) == 0)) {
      return Optional.empty();
    }
    Statement earliest = others.getFirst();
    return Optional.of(isBefore(earliest, statement) ? earliest : statement);
  }

  /** {@return whether its document prints it again as the text of another} */
  public boolean isReprint() {
    return isReprint(statement);
  }

  private static boolean isReprint(Statement statement) {
    Label label = statement.label();
    return label != null
        && label.speaker() != null
        && label.speaker().way() == Speaker.Way.REPRINTED;
  }

  /** {@return the earliest that does not print it again from another; empty if there is none} */
  public Optional<Statement> source() {
    return others.stream().filter(other -> !isReprint(other)).findFirst();
  }

  /** As far as both dates are shown: a year alone is not before a month of it. */
  private static boolean isBefore(Statement one, Statement other) {
    int a = date(one);
    int b = date(other);
    int unit = a % YEAR == 0 || b % YEAR == 0 ? YEAR : a % MONTH == 0 || b % MONTH == 0 ? MONTH : 1;
    return a / unit < b / unit;
  }

  /** {@return what became of the words of one in the other; nothing if they are the same} */
  public static List<Change> changes(Statement one, Statement other) {
    Wording then = Wording.of(one.quote());
    Wording now = Wording.of(other.quote());
    return then.equalsInWords(now) ? List.of() : then.changesTo(now);
  }

  private static int date(Statement statement) {
    return statement.document().sourcesOf(statement.span()).stream()
        .flatMap(source -> source.first(MetadataField.DATE).stream())
        .flatMap(date -> PublicationDate.parse(date).stream())
        .findFirst()
        .map(PublicationDate::number)
        .orElse(0);
  }
}
