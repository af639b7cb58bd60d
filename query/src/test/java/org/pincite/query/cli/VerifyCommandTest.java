package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.store.DocumentJson;
import org.pincite.query.app.Folders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Receipts and their proof, on two notes whose words are changed behind the workspace's back. */
class VerifyCommandTest {
  private static final String TOLLS =
      "The harbour board raised its tolls. Nobody was asked. The ferry company objected.\n";
  private static final String FERRY = "The ferry keeps its timetable. Nobody was asked.\n";

  @TempDir static Path root;
  private static Path temp = Path.of("");
  private static Path papers = Path.of("");
  private static Path export = Path.of("");
  private static Path receipt = Path.of("");
  private static Cli cli = new Cli(Path.of(""));

  @BeforeAll
  static void export() throws IOException {
    temp = Files.createDirectory(root.resolve("now"));
    papers = Files.createDirectory(temp.resolve("papers"));
    Files.writeString(papers.resolve("tolls.txt"), TOLLS);
    Files.writeString(papers.resolve("ferry.txt"), FERRY);
    cli = new Cli(temp.resolve("workspace"));
    assertEquals(0, cli.run("index", papers.toString()).code());
    export = temp.resolve("found.jsonl");
    receipt = temp.resolve("found.jsonl.receipt.json");
    Cli.Result exported =
        cli.run("export", "--query", "tolls OR asked", "--sentence", "-o", export.toString());
    assertEquals(0, exported.code(), exported.err());
    copy(temp, root.resolve("then"));
  }

  @BeforeEach
  void restore() throws IOException {
    Folders.delete(temp);
    copy(root.resolve("then"), temp);
  }

  @Test
  void everyQuoteOfAnUntouchedExportStands() {
    Cli.Result result = cli.run("verify", receipt.toString());
    assertEquals(0, result.code());
    assertTrue(result.out().contains("3 quotes of 2 sources: 3 stand where they stood"));
    assertTrue(result.out().contains("the receipt is as it was made"));
    assertTrue(result.out().contains("found.jsonl is, byte for byte, what was exported"));
  }

  @Test
  void aReceiptIsAsAPersonLastReadIt() throws IOException {
    String changing =
        "(\"(?:id|at|pincite|index|fingerprint|madeBy|labels)\" : \")(?![0-9a-f]{8}-)[^\"]*\"";
    String stable =
        Files.readString(receipt)
            .replaceAll(changing, "$1…\"")
            .replaceAll("(\"bytes\" : )\\d+,(\\s*\"sha256\" : \")[^\"]*(\"\\s*})", "$1…,$2…$3");
    Path golden =
        Path.of(System.getProperty("pincite.root", ".."))
            .resolve("query/src/test/resources/golden/receipts/found.jsonl.receipt.txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, stable + "\n");
    }
    assertEquals(Files.readString(golden), stable + "\n");
  }

  @Test
  void aReceiptNamesNoFolder() throws IOException {
    String text = Files.readString(receipt);
    assertFalse(text.contains(temp.toString()), text);
    assertFalse(text.contains(System.getProperty("user.dir")), text);
  }

  @Test
  void oneByteChangedInASourceIsCaughtAndTheVersionCitedIsStillProved() throws IOException {
    Files.writeString(papers.resolve("tolls.txt"), TOLLS.replace("raised", "razed "));
    Cli.Result result = cli.run("verify", receipt.toString());
    assertEquals(1, result.code());
    assertTrue(result.out().contains("amiss     tolls.txt ("), result.out());
    assertTrue(result.out().contains("was REPLACED: " + papers.resolve("tolls.txt")));
    assertTrue(result.out().contains("3 stand where they stood"), result.out());
  }

  @Test
  void withoutACopyAChangedSourceProvesNothing() throws IOException {
    deleteVersions();
    Files.writeString(papers.resolve("tolls.txt"), TOLLS.replace("Nobody", "nobody"));
    Cli.Result result = cli.run("verify", receipt.toString());
    assertEquals(1, result.code());
    assertTrue(result.out().contains("tolls.txt (") && result.out().contains(" has CHANGED: "));
    assertTrue(result.out().contains("1 stand where they stood, 2 could not be proved"));
  }

  @Test
  void aMissingSourceIsNamedAndFoundWhereOneSaysItIs() throws IOException {
    deleteVersions();
    Path away = Files.createDirectory(temp.resolve("away"));
    Files.move(papers.resolve("ferry.txt"), away.resolve("renamed.txt"));
    Cli.Result missing = cli.run("verify", receipt.toString());
    assertEquals(1, missing.code());
    assertTrue(missing.out().contains("ferry.txt (") && missing.out().contains("is MISSING"));
    Cli.Result found = cli.run("verify", "--files", away.toString(), receipt.toString());
    assertEquals(0, found.code(), found.out());
  }

  @Test
  void sourcesAloneAreEnough() {
    Cli elsewhere = new Cli(temp.resolve("none"));
    Cli.Result result =
        elsewhere.run("verify", "--files", papers.toString(), "--json", receipt.toString());
    assertEquals(0, result.code(), result.err());
    JsonNode only = result.json().get(0);
    assertEquals("extracted", only.path("sources").get(0).path("text").asString());
    assertEquals("stands", only.path("quotes").get(2).path("standing").asString());
    assertEquals(3, elsewhere.run("verify", receipt.toString()).code(), "nothing to look in");
  }

  @Test
  void aNewerVersionIsPointedOutAndTheOldOneShown() throws IOException {
    String id = json(receipt).path("quotes").get(0).path("id").asString();
    Files.writeString(papers.resolve("tolls.txt"), "Dear all,\n\n" + TOLLS.replace("Nobody", "I"));
    cli.run("index", "--rebuild", papers.toString());
    Cli.Result result = cli.run("verify", receipt.toString());
    assertEquals(1, result.code());
    assertTrue(
        result.out().contains("in what has replaced it: para 2 of the text, counted"),
        result.out());
    assertTrue(result.out().contains("in what has replaced it: NOT there"), result.out());
    Cli.Result shown = cli.run("show", id);
    assertEquals(0, shown.code(), shown.err());
    assertTrue(shown.out().contains("»The harbour board raised its tolls.«"), shown.out());
    assertTrue(shown.err().contains("has replaced it, where the words stand too"), shown.err());
  }

  @Test
  void whatABasketHoldsIsKeptToo() throws IOException {
    String id = json(receipt).path("quotes").get(0).path("id").asString();
    deleteVersions();
    assertEquals(0, Cli.plain("basket", "add", "-w", cli.workspace().toString(), id).code());
    Files.delete(papers.resolve("tolls.txt"));
    cli.run("index", papers.toString());
    Cli.Result listed = Cli.plain("basket", "list", "-w", cli.workspace().toString());
    assertEquals(0, listed.code(), listed.out());
    assertTrue(listed.out().contains("the version cited is kept"), listed.out());
    Path kept = temp.resolve("workspace/user/versions");
    try (Stream<Path> files = Files.walk(kept)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith("source.txt")).toList();
      assertEquals(TOLLS, Files.readString(sources.getFirst()));
    }
  }

  @Test
  void quotesAreRelocatedByWhatStandsAroundThem() throws IOException {
    // As if the extractor of the receipt had kept a heading that the present one takes off.
    ObjectNode shifted = (ObjectNode) json(receipt);
    for (JsonNode quote : shifted.path("quotes")) {
      ((ObjectNode) quote).put("start", quote.path("start").asInt() + 12);
      ((ObjectNode) quote).put("end", quote.path("end").asInt() + 12);
    }
    ObjectNode spaced = (ObjectNode) shifted.path("quotes").get(0);
    spaced.put("quote", spaced.path("quote").asString().replace(" ", "  "));
    Files.writeString(receipt, shifted.toString());
    Cli.Result result = cli.run("verify", "--json", receipt.toString());
    assertEquals(1, result.code(), "the receipt was changed");
    List<String> standings = new ArrayList<>();
    result.json().get(0).path("quotes").forEach(q -> standings.add(q.path("standing").asString()));
    assertEquals(List.of("respelt", "moved", "moved"), standings);
    assertFalse(result.json().get(0).path("unchanged").asBoolean());
  }

  @Test
  void aTextOfAnotherRevisionIsNotTrusted() throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve("workspace/store/documents"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        String stored = Files.readString(file);
        Files.writeString(file, stored.replaceFirst("pincite-ingest \\d+", "pincite-ingest 0"));
        assertTrue(DocumentJson.read(Files.readAllBytes(file)).madeBy().contains("ingest 0"));
      }
    }
    Cli.Result result = cli.run("verify", receipt.toString());
    assertEquals(0, result.code(), result.out());
    assertTrue(result.out().contains("2 sources were extracted again"), result.out());
  }

  @Test
  void whatIsNoReceiptIsRefusedInOneSentence() throws IOException {
    assertEquals(3, cli.run("verify", export.toString()).code());
    Files.writeString(receipt, "{\"pinciteReceipt\": 99}");
    Cli.Result newer = cli.run("verify", receipt.toString());
    assertEquals(3, newer.code());
    assertTrue(newer.err().contains("was written by a newer Pincite (form 99"), newer.err());
    Files.writeString(receipt, "{\"pinciteReceipt\": 1}");
    assertTrue(cli.run("verify", receipt.toString()).err().contains("is not a whole receipt"));
    assertEquals(3, cli.run("verify", temp.resolve("gone.json").toString()).code());
  }

  @Test
  void aReceiptOfSomebodyElsesMakingLeadsNowhere() throws IOException {
    String whole = Files.readString(receipt);
    for (String broken :
        List.of(
            whole.replaceFirst("\"sha256\" : \"cc4e62b8[0-9a-f]+\"", "\"sha256\" : \"../../x\""),
            whole.replaceFirst("\"file\" : \"found.jsonl\",", ""),
            whole.replaceFirst("\"before\" : \"\",", ""),
            whole.replaceFirst("\"start\" : 0,", ""),
            "[]",
            "")) {
      Files.writeString(receipt, broken);
      Cli.Result result = cli.run("verify", receipt.toString());
      assertEquals(3, result.code(), result.out());
      assertTrue(result.err().startsWith("pincite: " + receipt + " is not a "), result.err());
    }
    Files.writeString(receipt, whole.replace("\"start\" : 0,", "\"start\" : -7,"));
    assertTrue(cli.run("verify", receipt.toString()).out().contains("moved from -7 to 0"));
  }

  @Test
  void aChangedExportIsToldApartFromOneThatIsElsewhere() throws IOException {
    Files.writeString(export, Files.readString(export).replace("tolls", "taxes"));
    Cli.Result changed = cli.run("verify", receipt.toString());
    assertEquals(1, changed.code());
    assertTrue(changed.out().contains("found.jsonl has been CHANGED"));
    Files.delete(export);
    Cli.Result gone = cli.run("verify", receipt.toString());
    assertEquals(0, gone.code());
    assertTrue(gone.out().contains("is not beside its receipt"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void deleteVersions() throws IOException {
    Folders.delete(temp.resolve("workspace/user/versions"));
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(file));
  }
}
