package org.pincite.query.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pincite.corpus.label.Label;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;

/**
 * Something that documents speak about.
 *
 * @param name short, of lower-case letters, digits and hyphens
 * @param definition what it is
 * @param includes what belongs to it
 * @param excludes what looks like it and does not belong
 * @param question what finds sentences on it; a sentence by itself must satisfy it
 * @param examples sentences on it
 * @param counterexamples sentences that are not on it
 */
public record Theme(
    String name,
    String definition,
    String includes,
    String excludes,
    Question question,
    List<String> examples,
    List<String> counterexamples) {
  public Theme {
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
    checkName(name);
  }

  /**
   * Sees that a theme may be so named.
   *
   * @throws QueryException if it may not
   */
  public static void checkName(String name) {
    if (!Label.isThemeName(name)) {
      throw new QueryException(
          "'" + name + "' is not the name of a theme: lower-case letters, digits and hyphens are");
    }
  }

  /**
   * {@return the theme that a file describes}
   *
   * @throws QueryException if it describes none, saying why
   */
  public static Theme load(Path file) {
    try {
      return ThemeFile.parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new QueryException("the theme file " + file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
