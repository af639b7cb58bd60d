package org.pincite.query.cli.option;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.question.QueryException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Ids of statements, given as arguments or piped in. */
public final class IdList {
  /** The argument that stands for standard input. */
  public static final String PIPE = "-";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private IdList() {}

  /**
   * {@return the ids that arguments spell, each once; those of standard input where one is {@code
   * -}}
   *
   * @throws CorpusException if one is no id
   * @throws QueryException if standard input holds none
   */
  public static List<StatementId> of(List<String> arguments) {
    Set<StatementId> ids = new LinkedHashSet<>();
    for (String argument : arguments) {
      if (argument.equals(PIPE)) {
        ids.addAll(piped(System.in));
      } else {
        ids.add(StatementId.parse(argument));
      }
    }
    return List.copyOf(ids);
  }

  /** What any command prints as JSON or JSON lines, or ids with white space between them. */
  private static Set<StatementId> piped(InputStream in) {
    Set<StatementId> ids = new LinkedHashSet<>();
    String text = read(in).strip();
    if (text.startsWith("{") || text.startsWith("[")) {
      try (MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(text)) {
        values.forEachRemaining(value -> collect(value, ids));
      } catch (JacksonException e) {
        throw new QueryException("standard input is not JSON: " + e.getOriginalMessage(), e);
      }
    } else if (!text.isEmpty()) {
      for (String word : text.split("\\s+", -1)) {
        ids.add(StatementId.parse(word));
      }
    }
    if (ids.isEmpty()) {
      throw new QueryException("standard input holds no id of a statement");
    }
    return ids;
  }

  private static void collect(JsonNode value, Set<StatementId> ids) {
    JsonNode id = value.path("id");
    if (id.isString()) {
      try {
        ids.add(StatementId.parse(id.asString()));
      } catch (CorpusException e) {
        // Other things have ids too.
      }
    }
    value.forEach(child -> collect(child, ids));
  }

  private static String read(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("standard input cannot be read", e);
    }
  }
}
