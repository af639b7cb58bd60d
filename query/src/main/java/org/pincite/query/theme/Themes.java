package org.pincite.query.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The themes that come built in. */
public final class Themes {
  private static final List<String> NAMES = List.of("scrutiny", "workforce", "competition");

  private Themes() {}

  /** {@return scrutiny, workforce and competition} */
  public static List<Theme> builtIn() {
    return NAMES.stream().map(Themes::builtIn).toList();
  }

  private static Theme builtIn(String name) {
    String file = name + ".theme";
    try (InputStream in = Themes.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new ThemeException("the built-in theme " + name + " is missing from the program");
      }
      return ThemeFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new ThemeException("the built-in theme " + name + " cannot be read", e);
    }
  }
}
