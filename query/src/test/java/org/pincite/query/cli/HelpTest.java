package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "search",
        "batch",
        "absence",
        "survey",
        "like",
        "words",
        "show",
        "copy",
        "basket",
        "export",
        "check",
        "verify",
        "documents",
        "settings",
        "styles",
        "extract",
        "doctor",
        "eval"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    Cli.Result result = Cli.plain(command, "--help");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("Example"), result.out());
    assertTrue(Cli.plain("help", command).out().strip().endsWith(result.out().strip()));
  }

  @Test
  void everyTopicThatIsKeptIsListedAndPrinted() throws IOException {
    Path kept =
        Path.of(System.getProperty("pincite.root", ".."))
            .resolve("query/src/main/resources/org/pincite/query/help");
    List<String> names;
    try (Stream<Path> files = Files.list(kept)) {
      names = files.map(f -> f.getFileName().toString().replace(".txt", "")).sorted().toList();
    }
    assertEquals(names, HelpTopics.all().keySet().stream().sorted().toList());
    for (String name : names) {
      assertEquals(0, Cli.plain("help", name).code());
      assertTrue(Cli.plain("help").out().contains("  " + name), name);
    }
  }

  @Test
  void aTopicOfACommandsNameStandsBeforeItsOptions() {
    String help = Cli.plain("help", "batch").out();
    assertTrue(help.startsWith("BATCH: queries by the thousand\n"), help);
    assertTrue(help.contains("Usage: pincite batch"), help);
  }

  @Test
  void anUnknownTopicOrCommandIsAUsageError() {
    assertEquals(2, Cli.plain("help", "banana").code());
    assertEquals(2, Cli.plain("banana").code());
    assertEquals(2, Cli.plain("search").code());
  }

  @Test
  void theVersionIsTheBuilds() {
    assertTrue(Cli.plain("--version").out().matches("pincite \\d+\\.\\d+\\.\\d+\\R"));
  }
}
