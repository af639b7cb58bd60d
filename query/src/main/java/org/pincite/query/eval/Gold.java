package org.pincite.query.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pincite.query.question.QueryException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gold answers in files of JSON lines. */
public final class Gold {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Gold() {}

  /**
   * {@return the rows of a file, blank lines left out}
   *
   * @param row makes a row; an {@link IllegalArgumentException} of it says what a line lacks
   * @throws QueryException if the file cannot be read, a line of it is no row, or it has none
   */
  public static <T> List<T> read(Path file, Function<JsonNode, T> row) {
    return readNumbered(file, (number, node) -> row.apply(node));
  }

  /** {@return the same of rows that are told the number of their line, from 1} */
  public static <T> List<T> readNumbered(Path file, BiFunction<Integer, JsonNode, T> row) {
    List<T> rows = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          rows.add(row.apply(number, MAPPER.readTree(line.replace("\ufeff", ""))));
        }
      }
    } catch (IOException e) {
      throw new QueryException("cannot read " + file + ": " + e, e);
    } catch (JacksonException e) {
      throw new QueryException(file + ", line " + number + ": " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new QueryException(file + ", line " + number + ": " + e.getMessage(), e);
    }
    if (rows.isEmpty()) {
      throw new QueryException(file + " has no rows");
    }
    return rows;
  }

  /**
   * {@return the text in the first of some fields that has any}
   *
   * @throws IllegalArgumentException if none has
   */
  public static String text(JsonNode row, String... fields) {
    for (String field : fields) {
      String text = row.path(field).asString("");
      if (!text.isBlank()) {
        return text;
      }
    }
    throw new IllegalArgumentException("a row needs \"" + String.join("\" or \"", fields) + "\"");
  }
}
