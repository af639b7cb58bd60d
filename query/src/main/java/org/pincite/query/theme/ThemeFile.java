package org.pincite.query.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;

/**
 * Reads a theme file: fields as {@code name: value}, where a value goes on in the lines behind it
 * that are indented; lines that begin with # are comments; {@code example} and {@code
 * counterexample} can be repeated.
 */
final class ThemeFile {
  private static final Set<String> ONCE = Set.of("name", "definition", "in", "out", "query");
  private static final Set<String> REPEATED = Set.of("example", "counterexample");

  private final String file;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private ThemeFile(String file) {
    this.file = file;
  }

  /**
   * {@return the theme}
   *
   * @param file its name, for messages
   */
  static Theme parse(String text, String file) {
    ThemeFile parsed = new ThemeFile(file);
    parsed.read(text);
    return parsed.theme();
  }

  private void read(String text) {
    List<String> lines = text.lines().toList();
    String field = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        field = begin(line, i + 1);
      } else if (field == null) {
        throw error(i + 1, "a field was expected, as in name: " + line.strip());
      } else {
        List<String> values = values(field);
        values.set(values.size() - 1, (values.getLast() + "\n" + line.strip()).strip());
      }
    }
  }

  private String begin(String line, int number) {
    int colon = line.indexOf(':');
    String field = colon < 0 ? line : line.substring(0, colon);
    if (colon < 0 || !(ONCE.contains(field) || REPEATED.contains(field))) {
      throw error(
          number,
          "there is no field '"
              + field
              + "'; the fields are name, definition, in, out, query, example, counterexample");
    }
    if (ONCE.contains(field) && fields.containsKey(field)) {
      throw error(number, "the field " + field + " can only stand once");
    }
    values(field).add(line.substring(colon + 1).strip());
    return field;
  }

  private List<String> values(String field) {
    return fields.computeIfAbsent(field, f -> new ArrayList<>());
  }

  private Theme theme() {
    return new Theme(
        one("name"),
        joined(one("definition")),
        joined(one("in")),
        joined(one("out")),
        question(one("query")),
        fields.getOrDefault("example", List.of()).stream().map(ThemeFile::joined).toList(),
        fields.getOrDefault("counterexample", List.of()).stream().map(ThemeFile::joined).toList());
  }

  private Question question(String query) {
    try {
      return Question.parse(query);
    } catch (QueryException e) {
      throw new QueryException("the query of theme file " + file + ": " + e.getMessage(), e);
    }
  }

  private String one(String field) {
    List<String> values = fields.getOrDefault(field, List.of());
    if (values.isEmpty() || values.getFirst().isEmpty()) {
      throw new QueryException("the theme file " + file + " has no " + field);
    }
    return values.getFirst();
  }

  private static String joined(String lines) {
    return lines.replace('\n', ' ');
  }

  private QueryException error(int line, String sentence) {
    return new QueryException("the theme file " + file + ", line " + line + ": " + sentence);
  }
}
