package org.pincite.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words kept in a resource: in sections that a line in square brackets begins, {@code #} begins a
 * comment. Words before the first section are in the section named by nothing.
 */
final class WordList {
  private WordList() {}

  /** {@return the words of each section} */
  static Map<String, Set<String>> read(String resource) {
    Map<String, Set<String>> sections = new HashMap<>();
    String section = "";
    for (String line : text(resource).split("\n", -1)) {
      String words = line.strip();
      if (words.startsWith("[")) {
        section = words.substring(1, words.length() - 1);
      } else if (!words.isEmpty() && !words.startsWith("#")) {
        sections.computeIfAbsent(section, key -> new HashSet<>()).addAll(Set.of(words.split(" +")));
      }
    }
    return sections;
  }

  private static String text(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the words " + resource + " are not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the words " + resource + " cannot be read", e);
    }
  }
}
