package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.IngestException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Submissions of two of our samples, read again as a clerk's computer would. */
class SubmissionCommandTest {
  private static final String BY = "the Quay Street Panel";

  @TempDir static Path temp;
  private static Cli cli = new Cli(Path.of(""));
  private static String vacancies = "";
  private static String statement = "";
  private static String noted = "";
  private static String members = "";

  @BeforeAll
  static void collect() throws IOException {
    Path papers = Files.createDirectory(temp.resolve("papers"));
    for (String name : List.of("answering-the-call-report.pdf", "acw0051-written-evidence.txt")) {
      Files.copy(Cli.samples().resolve(name), papers.resolve(name));
    }
    cli = new Cli(temp.resolve("workspace"));
    assertEquals(0, cli.run("index", papers.toString()).code());
    vacancies = id("\"eleven quarters of high vacancies\"");
    statement = id("\"lay before the House each January\" para:84");
    noted = id("\"contained three numbers\"");
    members = id("\"represents 2,640\"");
    basket("add", vacancies, statement, noted, members);
    basket("tag", vacancies, "staffing");
    basket("tag", members, "staffing");
    basket("tag", statement, "what Parliament is told");
    basket("note", vacancies, "The Committee has said");
    basket("note", statement, "It asked for a statement: {{}} That was refused.");
    basket("note", noted, "Of the plan it said:");
    basket("note", members, "Those who do the work are many:");
    Files.writeString(temp.resolve("summary.md"), "- We *read* reports.\n- We ask for one body.\n");
    Files.writeString(temp.resolve("about.txt"), "We are nine.\n\nNobody pays us.\n");
  }

  @Test
  void aWholeSubmissionIsReadAgainAsItWasMeant() throws Exception {
    Path out = temp.resolve("whole.docx");
    Cli.Result result = submit(out, "commons", "--sources");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.err().contains(" words, and "), result.err());
    Document read = read(out);
    List<String> headings = texts(read, BlockKind.HEADING);
    assertEquals(
        List.of(
            "Executive summary",
            "Introduction",
            "Evidence",
            "Staffing",
            "What Parliament is told",
            "Annex: sources"),
        headings.subList(headings.size() - 6, headings.size()));
    assertTrue(read.text().contains("Written evidence submitted by " + BY));
    assertTrue(read.text().contains("24 November 2026"));
    List<String> numbers =
        read.blocks().stream()
            .filter(block -> block.kind() == BlockKind.PARAGRAPH && block.number() != null)
            .map(Block::number)
            .toList();
    assertEquals(
        List.of("1", "2", "3", "4", "5", "6"),
        numbers.stream().map(n -> n.replace(".", "")).limit(6).toList());
    List<String> notes = texts(read, BlockKind.NOTE);
    assertEquals(4, notes.size(), notes.toString());
    assertTrue(notes.get(0).endsWith("1407) para 40 (footnote omitted)."), notes.get(0));
    assertTrue(notes.get(1).endsWith("(n 1) para 28."), notes.get(1));
    assertTrue(notes.get(2).contains("Saltmarsh Vale"), notes.get(2));
    assertTrue(notes.get(3).contains("(n 1) para 84"), notes.get(3));
    for (String id : List.of(vacancies, noted, members)) {
      assertTrue(read.text().contains("‘" + quote(id) + "’"), id);
    }
    assertTrue(texts(read, BlockKind.QUOTATION).contains(quote(statement)), "displayed, no marks");
    assertTrue(read.text().contains("That was refused."));
  }

  @Test
  void itIsProvedByItsReceipt() {
    Path out = temp.resolve("proved.docx");
    submit(out, "commons");
    Cli.Result verified = cli.run("verify", out + ".receipt.json");
    assertEquals(0, verified.code(), verified.out());
    assertTrue(verified.out().contains("4 quotes of 2 sources: 4 stand where they stood"));
  }

  @Test
  void theSameContentsGiveTheSameBytesWhichNameNobody() throws IOException {
    submit(temp.resolve("one.docx"), "commons");
    submit(temp.resolve("two.docx"), "commons");
    assertArrayEquals(
        Files.readAllBytes(temp.resolve("one.docx")), Files.readAllBytes(temp.resolve("two.docx")));
    try (ZipFile zip = new ZipFile(temp.resolve("one.docx").toFile())) {
      byte[] core = zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes();
      String properties = new String(core, StandardCharsets.UTF_8);
      assertFalse(properties.contains("creator") || properties.contains("lastModifiedBy"));
      assertTrue(properties.contains("2026-11-24T00:00:00Z"), properties);
      assertTrue(zip.stream().noneMatch(entry -> entry.getName().contains("vba")));
    }
  }

  @Test
  void aBodyHasItsQuotationsInTheirPlaces() throws Exception {
    Path body = temp.resolve("body.md");
    Files.writeString(
        body,
        "## First\\nThey say {{A}}, and we agree. They say {{A}}.\\n\\nLong: {{B}}, they say.\\n"
            .replace("\\n", "\n")
            .replace("A}", vacancies + "}")
            .replace("B}", statement + "}"));
    Path out = temp.resolve("body.docx");
    Cli.Result result = submit(out, "lords", "--body", body.toString());
    assertEquals(0, result.code(), result.err());
    assertTrue(result.err().contains("not quoted, since the body has no place for it: " + noted));
    Document read = read(out);
    String quote = quote(vacancies);
    String cut = quote.substring(0, quote.length() - 1);
    List<String> paragraphs = texts(read, BlockKind.PARAGRAPH);
    assertTrue(
        paragraphs.contains("They say ‘" + cut + "’, and we agree. They say ‘" + quote + "’"),
        paragraphs.toString());
    List<String> set =
        read.blocks().stream()
            .filter(block -> block.kind() != BlockKind.NOTE)
            .map(block -> read.quote(block.span()))
            .toList();
    assertEquals(
        List.of("Long:", quote(statement), "they say."), set.subList(set.size() - 3, set.size()));
    assertEquals(3, texts(read, BlockKind.NOTE).size());
  }

  @Test
  void wordFilesAreReadAsWell() throws Exception {
    Path first = temp.resolve("first.docx");
    submit(first, "commons");
    Path second = temp.resolve("second.docx");
    Cli.Result result = submit(second, "lords", "--body", first.toString());
    assertEquals(0, result.code(), result.err());
    assertTrue(read(second).text().contains("Those who do the work are many:"));
  }

  @Test
  void whatIsMissingIsNamedAndNothingIsMadeUp() throws Exception {
    Path out = temp.resolve("bare.docx");
    Cli.Result result =
        cli.run(
            "export",
            "--basket",
            "--submission",
            "commons",
            "--date",
            "2026-11-24",
            "--word-limit",
            "20",
            "-o",
            out.toString());
    assertEquals(1, result.code());
    for (String missing :
        List.of("--by", "--title", "--summary", "--introduction", "--word-limit")) {
      assertTrue(result.err().contains(missing), missing + " in " + result.err());
    }
    String text = read(out).text();
    assertFalse(text.contains("submitted by") || text.contains("Introduction"), text);
  }

  @Test
  void whatCannotBeDoneWritesNothing() throws IOException {
    Path gone = temp.resolve("gone.md");
    Path out = temp.resolve("never.docx");
    Cli.Result missing = submit(out, "lords", "--body", gone.toString());
    assertEquals(3, missing.code());
    assertTrue(missing.err().startsWith("pincite: cannot read " + gone), missing.err());
    Path unknown = temp.resolve("unknown.md");
    Files.writeString(unknown, "It says {{0f6bd5ad-212-k7m2q9xw4t}}.");
    Cli.Result unfound = submit(out, "lords", "--body", unknown.toString());
    assertEquals(3, unfound.code());
    assertTrue(unfound.err().contains("holds the statement 0f6bd5ad-212-k7m2q9xw4t"));
    Files.writeString(unknown, "It says {{something}}.");
    assertTrue(
        submit(out, "lords", "--body", unknown.toString()).err().contains("'{{something}}'"));
    Files.write(unknown, new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});
    assertTrue(
        submit(out, "lords", "--body", unknown.toString()).err().contains("not text in UTF-8"));
    Files.writeString(unknown, " \n");
    assertTrue(submit(out, "lords", "--body", unknown.toString()).err().contains("no words in"));
    Cli.Result empty =
        cli.run("export", "--basket=empty", "--submission", "lords", "-o", out.toString());
    assertEquals(1, empty.code());
    assertEquals(3, submit(out, "peers").code(), "no such House");
    assertEquals(3, submit(temp.resolve("evidence.pdf"), "commons").code(), "no PDF is accepted");
    assertEquals(2, cli.run("export", "--basket", "--by", "us", "-o", out.toString()).code());
    assertFalse(Files.exists(out));
    assertFalse(Files.exists(temp.resolve("never.docx.receipt.json")));
  }

  private static Cli.Result submit(Path out, String house, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of("--basket", "--submission", house, "--by", BY, "--title", "Ambulances"));
    all.addAll(List.of("--date", "2026-11-24", "--force", "-o", out.toString()));
    all.addAll(List.of("--summary", temp.resolve("summary.md").toString()));
    all.addAll(List.of("--introduction", temp.resolve("about.txt").toString()));
    all.addAll(List.of(more));
    return cli.run("export", all.toArray(String[]::new));
  }

  private static void basket(String command, String... args) {
    List<String> all =
        new ArrayList<>(List.of("basket", command, "-w", cli.workspace().toString()));
    all.addAll(List.of(args));
    Cli.Result result = Cli.plain(all.toArray(String[]::new));
    assertEquals(0, result.code(), result.err());
  }

  private static String id(String query) {
    return cli.run("search", "--json", "--sentence", query)
        .json()
        .path("hits")
        .get(0)
        .path("id")
        .asString();
  }

  private static String quote(String id) throws IOException {
    JsonNode receipt = JsonMapper.builder().build().readTree(cli.run("show", "--json", id).out());
    return receipt.path("quote").asString();
  }

  private static Document read(Path file) throws IngestException {
    Ingester ingester = new Ingester();
    Extraction extraction = ingester.extract(file, ingester.identify(file));
    return ((Extraction.Extracted) extraction).document();
  }

  private static List<String> texts(Document document, BlockKind kind) {
    return document.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> document.quote(block.span()))
        .toList();
  }
}
