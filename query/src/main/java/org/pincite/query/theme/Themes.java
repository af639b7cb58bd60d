package org.pincite.query.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pincite.query.question.QueryException;

/** The themes that come built in. */
public final class Themes {
  private static final List<String> NAMES = List.of("scrutiny", "workforce", "competition");

  private Themes() {}

  /** {@return scrutiny, workforce and competition} */
  public static List<Theme> builtIn() {
    return NAMES.stream().map(Themes::builtIn).toList();
  }

  /** {@return whether a theme is one of them, unchanged} */
  public static boolean isBuiltIn(Theme theme) {
    return NAMES.contains(theme.name()) && theme.equals(builtIn(theme.name()));
  }

  /**
   * {@return the built-in theme of that name}
   *
   * @throws QueryException if there is none
   */
  public static Theme named(String name) {
    if (!NAMES.contains(name)) {
      throw new QueryException(
          "there is no theme '" + name + "'; built in are " + String.join(", ", NAMES));
    }
    return builtIn(name);
  }

  private static Theme builtIn(String name) {
    String file = name + ".theme";
    try (InputStream in = Themes.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new QueryException("the built-in theme " + name + " is missing from the program");
      }
      return ThemeFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new QueryException("the built-in theme " + name + " cannot be read", e);
    }
  }
}
