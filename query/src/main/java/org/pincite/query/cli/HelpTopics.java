package org.pincite.query.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Long explanations, kept as resources; the first line of each is its title. */
final class HelpTopics {
  private static final String FOLDER = "/org/pincite/query/help/";

  /** In the order in which they are listed. */
  private static final List<String> NAMES =
      List.of(
          "query",
          "ranking",
          "results",
          "text",
          "citations",
          "ids",
          "basket",
          "exports",
          "coverage",
          "submission",
          "receipts",
          "batch",
          "absence",
          "workspace",
          "metadata",
          "formats",
          "themes",
          "labelling",
          "json",
          "measures",
          "exit-codes");

  private HelpTopics() {}

  /** {@return the title of each topic by its name} */
  static Map<String, String> all() {
    Map<String, String> titles = new LinkedHashMap<>();
    for (String name : NAMES) {
      String text = text(name);
      if (text != null) {
        String title = text.lines().findFirst().orElse("");
        titles.put(name, title.substring(title.indexOf(':') + 1).strip());
      }
    }
    return titles;
  }

  /** {@return the text of a topic, null if there is none of that name} */
  static @Nullable String text(String name) {
    if (!NAMES.contains(name)) {
      return null;
    }
    try (InputStream in = HelpTopics.class.getResourceAsStream(FOLDER + name + ".txt")) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the topic " + name + " cannot be read", e);
    }
  }
}
