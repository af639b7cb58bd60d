package org.pincite.query.label;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.query.question.QueryException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Models as JSON; weights are written in thousandths. */
final class ModelFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final float UNIT = 1000;

  private ModelFile() {}

  static LinearModel read(InputStream in) throws IOException {
    try {
      JsonNode root = JSON.readTree(in);
      LinkedHashMap<String, LinearModel.Output> outputs = new LinkedHashMap<>();
      root.path("outputs")
          .properties()
          .forEach(each -> outputs.put(each.getKey(), output(each.getValue())));
      return new LinearModel(root.path("name").asString(), outputs);
    } catch (JacksonException e) {
      throw new QueryException("the model cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  static void write(LinearModel model, Path file) {
    ObjectNode root = JSON.createObjectNode().put("name", model.name());
    ObjectNode outputs = root.putObject("outputs");
    model
        .outputs()
        .forEach(
            (name, output) -> {
              ObjectNode one = outputs.putObject(name);
              one.put("bias", Math.round(output.bias() * UNIT));
              ArrayNode meaning = one.putArray("meaning");
              for (float weight : output.meaning()) {
                meaning.add(Math.round(weight * UNIT));
              }
              ObjectNode words = one.putObject("words");
              new TreeMap<>(output.words())
                  .forEach((word, weight) -> words.put(word, Math.round(weight * UNIT)));
            });
    try {
      Files.writeString(file, root.toString() + "\n");
    } catch (IOException e) {
      throw new QueryException("the model cannot be written: " + e.getMessage(), e);
    }
  }

  private static LinearModel.Output output(JsonNode one) {
    JsonNode weights = one.path("meaning");
    float[] meaning = new float[weights.size()];
    for (int i = 0; i < meaning.length; i++) {
      meaning[i] = weights.path(i).asInt() / UNIT;
    }
    Map<String, Float> words = new HashMap<>();
    one.path("words").properties().forEach(w -> words.put(w.getKey(), w.getValue().asInt() / UNIT));
    return new LinearModel.Output(one.path("bias").asInt() / UNIT, meaning, words);
  }
}
