package org.pincite.query.eval.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.query.question.QueryException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as it should be extracted.
 *
 * @param id name of its files without their endings
 * @param blocks in reading order
 */
public record GoldDocument(String id, List<GoldBlock> blocks) {
  /** How the names of gold files end. */
  public static final String ENDING = ".gold.json";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public GoldDocument {
    blocks = List.copyOf(blocks);
  }

  /**
   * {@return the gold in a file {@code ID.gold.json}: an object with {@code blocks}, each with
   * {@code t} (kind), {@code x} (text) and maybe {@code n} (number), {@code p} and {@code pe}
   * (first and last page) and {@code m} (marks taken out)}
   *
   * @throws QueryException if it cannot be read
   */
  public static GoldDocument read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      JsonNode blocks = MAPPER.readTree(Files.readString(file)).path("blocks");
      if (!blocks.isArray()) {
        throw new QueryException(file + " is no gold: it has no \"blocks\"");
      }
      List<GoldBlock> found = new ArrayList<>();
      blocks.forEach(block -> found.add(block(block)));
      return new GoldDocument(name.substring(0, name.length() - ENDING.length()), found);
    } catch (IOException e) {
      throw new QueryException("cannot read " + file + ": " + e, e);
    } catch (JacksonException e) {
      throw new QueryException(file + " is no gold: " + e.getOriginalMessage(), e);
    }
  }

  private static GoldBlock block(JsonNode block) {
    @Nullable String number = block.path("n").isValueNode() ? block.path("n").asString("") : null;
    return new GoldBlock(
        block.path("t").asString("p"),
        number == null || number.isEmpty() ? null : number,
        block.path("p").asInt(0),
        block.path("pe").asInt(0),
        block.path("x").asString(""),
        !block.path("m").isEmpty());
  }
}
