package org.pincite.query.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the real command line in this process. */
record Cli(Path workspace) {
  /**
   * What a run left.
   *
   * @param code exit code
   * @param out standard output
   * @param err standard error
   */
  record Result(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.builder().build().readTree(out);
    }
  }

  /** Runs a command that takes a workspace. */
  Result run(String command, String... args) {
    List<String> all = new ArrayList<>(List.of(command, "-w", workspace.toString()));
    all.addAll(List.of(args));
    return plain(all.toArray(String[]::new));
  }

  /** Runs a command line as it is. */
  static Result plain(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** {@return the folder of our sample documents} */
  static Path samples() {
    return Path.of(System.getProperty("pincite.root", "..")).resolve("corpus/documents");
  }
}
