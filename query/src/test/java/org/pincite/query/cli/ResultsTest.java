package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The ways in which a search shows what it found, on our sample documents. */
class ResultsTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("pincite.root", ".."))
          .resolve("query/src/test/resources/golden/results");

  /** The word, in any case, and not with an apostrophe and more letters behind it. */
  private static final Pattern STAFF =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])staff(?![\\p{L}\\p{N}]|['’]\\p{L})");

  @TempDir static Path temp;
  private static Cli cli = new Cli(Path.of(""));

  @BeforeAll
  static void index() {
    cli = new Cli(temp.resolve("workspace"));
    Cli.Result result = cli.run("index", "--no-ocr", Cli.samples().toString());
    assertEquals(0, result.code(), result.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grouped-with-facets|search --group --facets --limit 3 --per-document 2 scrutiny",
        "second-page-of-documents|search --group --limit 2 --offset 2 --per-document 1 scrutiny",
        "concordance|search --kwic --limit 15 scrutin*",
        "concordance-sorted-to-the-left|search --kwic --sort left --limit 15 markets",
        "concordance-sorted-to-the-right|search --kwic --sort right --width 30 workforce",
        "counts-per-year|search --by year workforce",
        "counts-per-kind|search --by kind workforce",
        "why-these|search --explain --limit 3 \"care homes\" OR scrutin*",
        "words-of-all-statements|words --limit 8 workforce",
        "words-near-the-matches|words --near --window 3 --limit 8 scrutin*",
        "like-a-statement|like --limit 3 142a90df-102-v7t66mtvhm",
        "bold|search --color --limit 2 \"national framework\"",
      })
  void theOutputIsAsItWasReadAndFoundGood(String name, String commandLine) throws IOException {
    List<String> words =
        new ArrayList<>(List.of(commandLine.split(" (?=([^\"]*\"[^\"]*\")*[^\"]*$)", -1)));
    String command = words.removeFirst();
    Cli.Result result = cli.run(command, words.toArray(String[]::new));
    assertEquals(0, result.code(), result.err());
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, result.out());
    }
    assertEquals(Files.readString(golden), result.out());
  }

  @Test
  void countsAreThoseOfEveryStatementReadOneByOne() {
    TreeMap<String, Integer> byKind = new TreeMap<>();
    TreeMap<String, Integer> byDocument = new TreeMap<>();
    int statements = 0;
    int matches = 0;
    for (JsonNode hit : all("NOT zzzz")) {
      Matcher words = STAFF.matcher(hit.path("quote").asString());
      int here = 0;
      while (words.find()) {
        here++;
      }
      if (here > 0) {
        statements++;
        byDocument.merge(hit.path("document").path("sha256").asString(), 1, Integer::sum);
      }
      matches += here;
    }
    assertTrue(statements > 20, "only " + statements);
    JsonNode answer = cli.run("search", "--json", "--facets", "--limit", "1", "=staff").json();
    assertEquals(statements, answer.path("statements").asInt());
    assertEquals(byDocument.size(), answer.path("documents").asInt());
    TreeMap<String, Integer> counted = new TreeMap<>();
    for (JsonNode row : answer.path("facets").path("document")) {
      if (row.path("statements").asInt() > 0) {
        counted.put(row.path("sha256").asString(), row.path("statements").asInt());
      }
    }
    assertEquals(byDocument, counted);
    for (JsonNode row : answer.path("facets").path("kind")) {
      byKind.merge(row.path("value").asString(), row.path("statements").asInt(), Integer::sum);
    }
    assertEquals(statements, byKind.values().stream().mapToInt(count -> count).sum());
    assertTrue(byKind.containsKey(""), "some document shows no kind");
    byKind.remove("");
    byKind.forEach(
        (kind, count) -> assertEquals((int) count, all("=staff kind:" + kind).size(), kind));
    assertEquals(
        matches, cli.run("search", "--json", "--kwic", "=staff").json().path("matches").asInt());
  }

  @Test
  void whatMultipliesAndAddsUpIsTheScore() {
    JsonNode hits =
        cli.run(
                "search",
                "--json",
                "--explain",
                "--limit",
                "500",
                "(scrutin* OR staff OR \"care homes\" OR market) NOT railway")
            .json()
            .path("hits");
    assertTrue(hits.size() > 50, "only " + hits.size());
    Set<Double> kinds = new HashSet<>();
    for (JsonNode hit : hits) {
      JsonNode why = hit.path("why");
      double paragraph = why.path("paragraph").asDouble();
      double sum = 0;
      double own = 0;
      double found = 0;
      for (JsonNode part : why.path("parts")) {
        sum += part.path("score").asDouble();
        found += part.path("weight").asDouble();
        own += part.path("inSentence").asBoolean() ? part.path("weight").asDouble() : 0;
      }
      assertEquals(paragraph, sum, 1e-5 * paragraph, why.toString());
      assertEquals(own / found, why.path("ownShare").asDouble(), 1e-9, why.toString());
      double kind = why.path("kind").asDouble();
      kinds.add(kind);
      double share = 0.5 + 0.5 * own / found;
      assertEquals(paragraph * kind * share, hit.path("score").asDouble(), 1e-5, why.toString());
    }
    assertEquals(Set.of(1.0, 0.5), kinds);
  }

  @Test
  void thePrintedFiguresMultiplyAndAddUpToo() {
    String out =
        cli.run("search", "--explain", "--limit", "40", "scrutin* OR \"care homes\" OR market")
            .out();
    Pattern score =
        Pattern.compile(
            "why: score ([\\d.]+) = ([\\d.]+) of the paragraph × ([\\d.]+) of the sentence"
                + "(?: × ([\\d.]+) for its kind)?\n +paragraph: ([\\d.]+) = (.*)\n");
    Matcher lines = score.matcher(out);
    int seen = 0;
    while (lines.find()) {
      seen++;
      double kind = lines.group(4) == null ? 1 : Double.parseDouble(lines.group(4));
      double product =
          Double.parseDouble(lines.group(2)) * Double.parseDouble(lines.group(3)) * kind;
      assertEquals(Double.parseDouble(lines.group(1)), product, 0.01, lines.group());
      double sum = 0;
      for (String part : lines.group(6).split(" \\+ ", -1)) {
        sum += Double.parseDouble(part.split(" ", -1)[0]);
      }
      assertEquals(Double.parseDouble(lines.group(5)), sum, 0.003, lines.group());
    }
    assertEquals(40, seen, out);
  }

  @Test
  void aStatementIsLikeOthersByItsRareWordsAndNeverLikeItself() {
    JsonNode asked =
        cli.run("search", "--json", "--limit", "1", "\"workforce plan\" kind:committee-report")
            .json()
            .path("hits")
            .get(0);
    JsonNode answer = cli.run("like", "--json", asked.path("id").asString()).json();
    assertFalse(answer.path("hits").isEmpty());
    Set<String> quotes = new HashSet<>(Set.of(asked.path("quote").asString()));
    double last = 1;
    for (JsonNode hit : answer.path("hits")) {
      assertTrue(quotes.add(hit.path("quote").asString()), hit.toString());
      double likeness = hit.path("likeness").asDouble();
      assertTrue(likeness > 0 && likeness <= last, hit.toString());
      last = likeness;
      for (JsonNode shared : hit.path("shared")) {
        assertTrue(answer.path("telling").toString().contains(shared.asString()), hit.toString());
      }
    }
  }

  @Test
  void aWordThatStandsNowhereIsNamedWithWhatMayHaveBeenMeant() {
    Cli.Result result = cli.run("search", "scrutny OR workforce");
    assertEquals(0, result.code());
    assertTrue(
        result.out().contains("scrutny stands in no document. Did you mean scrutiny (in "),
        result.out());
    Cli.Result none = cli.run("search", "zeppelin scrutiny");
    assertEquals(1, none.code());
    assertTrue(none.out().contains("zeppelin stands in no document.\n"), none.out());
    assertTrue(none.out().contains("By itself stands scrutiny in "), none.out());
    JsonNode json = cli.run("search", "--json", "scrutny").json();
    assertEquals(0, json.path("statements").asInt());
    assertEquals("scrutny", json.path("unknownWords").path(0).path("word").asString());
  }

  @Test
  void pagesOfAConcordanceFollowEachOtherWithoutGapOrRepeat() {
    List<String> whole = lines("--limit", "1000");
    List<String> paged = new ArrayList<>();
    for (int offset = 0; offset < whole.size(); offset += 7) {
      paged.addAll(lines("--limit", "7", "--offset", Integer.toString(offset)));
    }
    assertTrue(whole.size() > 14, () -> whole.toString());
    assertEquals(whole, paged);
    assertEquals(List.of(), lines("--offset", "1000"));
  }

  @Test
  void wordsThatFollowEachOtherAreOneMatch() {
    JsonNode lines =
        cli.run("search", "--json", "--kwic", "\"select committee\"").json().path("lines");
    assertFalse(lines.isEmpty());
    for (JsonNode line : lines) {
      assertTrue(line.path("match").asString().matches("(?i)select committees?"), line.toString());
    }
  }

  @Test
  void aDocumentIsHeadedOnceAndShowsNoMoreThanWasAskedFor() {
    JsonNode hits =
        cli.run("search", "--json", "--group", "--per-document", "2", "--limit", "4", "staff")
            .json()
            .path("hits");
    Set<String> seen = new HashSet<>();
    String last = "";
    int inRow = 0;
    for (JsonNode hit : hits) {
      String document = hit.path("document").path("sha256").asString();
      inRow = document.equals(last) ? inRow + 1 : 1;
      assertTrue(inRow <= 2, hits.toString());
      assertTrue(document.equals(last) || seen.add(document), "twice: " + document);
      last = document;
    }
    assertEquals(4, seen.size());
  }

  @Test
  void orderByWordsNeedsLinesToOrder() {
    Cli.Result result = cli.run("search", "--sort", "left", "staff");
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("--sort left and --sort right put the lines of --kwic"));
    assertEquals(2, cli.run("search", "--kwic", "--group", "staff").code());
  }

  @ParameterizedTest
  @CsvSource({"--kwic,--facets", "--kwic,--explain", "--by=kind,--explain", "--by=year,--facets"})
  void whatIsAddedToStatementsNeedsStatements(String view, String added) {
    Cli.Result result = cli.run("search", view, added, "staff");
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("--facets and --explain add to statements"), result.err());
  }

  @Test
  void aPageBeyondTheEndSaysHowMuchThereIs() {
    Cli.Result result = cli.run("search", "--offset", "5000", "workforce");
    assertEquals(0, result.code());
    assertTrue(
        result.out().contains("documents; none are shown, since there are no more than 5000."),
        result.out());
  }

  private static JsonNode all(String query) {
    return cli.run("search", "--json", "--limit", "100000", query).json().path("hits");
  }

  private static List<String> lines(String... options) {
    List<String> arguments = new ArrayList<>(List.of("--json", "--kwic", "--sort", "left"));
    arguments.addAll(List.of(options));
    arguments.add("market");
    JsonNode page = cli.run("search", arguments.toArray(String[]::new)).json();
    return page.path("lines")
        .valueStream()
        .map(line -> line.path("statement").path("id").asString() + line.path("span"))
        .toList();
  }
}
