package org.pincite.query.filter;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;
import org.pincite.query.question.Field;
import org.pincite.query.question.Node;

/**
 * A filter of single statements, by their labels.
 *
 * @param filter one whose field {@linkplain Field#isOfStatements is of statements}
 */
public record LabelFilter(Node.OneOf filter) implements Predicate<Label> {
  @Override
  public boolean test(Label label) {
    return filter.values().stream().anyMatch(value -> has(label, value));
  }

  private boolean has(Label label, String value) {
    return switch (filter.field()) {
      case THEME -> label.sureness(value) > 0;
      case SAYS -> label.kind().slug().equals(value);
      case STANCE -> label.stance().slug().equals(value);
      case VOICE -> isVoice(value) ? label.voice().equals(value) : isNamed(label.speaker(), value);
      case KIND, BLOCK, HOUSE, BODY, TITLE, AUTHOR, SESSION, DATE, YEAR, PARA, PAGE, DOCUMENT ->
          throw new IllegalStateException("not a filter of statements: " + filter);
    };
  }

  private static boolean isVoice(String value) {
    return value.equals(Label.OWN) || Speaker.Way.of(value).isPresent();
  }

  private static boolean isNamed(@Nullable Speaker speaker, String name) {
    return speaker != null && stems(speaker.name()).contains(stems(name));
  }

  /** The stems of words in a row, each between spaces. */
  private static String stems(String words) {
    return WordBreaker.words(words).stream()
        .map(word -> WordForms.stem(word.form()))
        .collect(Collectors.joining(" ", " ", " "));
  }

  /** {@return values of the index's field of which every block that has such a label has one} */
  public List<String> indexed() {
    return filter.values().stream().flatMap(this::indexed).distinct().toList();
  }

  private Stream<String> indexed(String value) {
    return filter.field() == Field.VOICE && !isVoice(value)
        ? Arrays.stream(Speaker.Way.values()).map(Speaker.Way::slug)
        : Stream.of(value);
  }
}
