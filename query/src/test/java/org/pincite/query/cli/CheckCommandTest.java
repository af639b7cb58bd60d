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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A draft that quotes our sample documents well and badly, one quotation for each verdict. */
class CheckCommandTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("pincite.root", "..")).resolve("query/src/test/resources/golden");

  @TempDir static Path temp;
  private static Cli cli = new Cli(Path.of(""));
  private static Path draft = Path.of("");

  @BeforeAll
  static void index() throws IOException {
    Path papers = Files.createDirectories(temp.resolve("papers"));
    for (String name :
        List.of(
            "answering-the-call-report.pdf",
            "government-response-hc-1407.pdf",
            "acw0051-written-evidence.txt",
            "hl-212-chapter-3.html")) {
      Files.copy(Cli.samples().resolve(name), papers.resolve(name));
    }
    cli = new Cli(temp.resolve("workspace"));
    assertEquals(0, cli.run("index", "--no-ocr", papers.toString()).code());
    draft = sample().write(temp.resolve("draft.docx"));
  }

  private static WordDraft sample() {
    return new WordDraft()
        .heading("Rotas and rivals")
        .paragraph(
            "The Essential Services Committee wrote: ‘Nobody suggested to us that this should"
                + " change.’[^1] It went on: \"It did so by staggering the *start* of shifts, by"
                + " keeping four 'relief' crews in reserve\".[^2]")
        .paragraph(
            "‘North Fenwick has cut its late finishes … in two years’,[^3] it found, and ‘[t]he"
                + " Department should be without a view’ (HC 1407, para 32).")
        .paragraph(
            "Turnover is another matter, for ‘[in ten years] retirements accounted for 28"
                + " per cent of leavers’ (HC 1407, para 26):")
        .displayed(
            "It is acceptable that, after twelve quarters of high vacancies, the Department does"
                + " not know why experienced staff resign.[^4]")
        .paragraph(
            "‘Late finishes drive experienced people out of the *service* and make the published"
                + " availability of crews unreliable. We recommend that the Department offer each"
                + " trust matched funding for relief crews for two years’.[^5] And ‘a third"
                + " of published ratings are therefore, on the Inspectorate’s own evidence, of little"
                + " use’ (HC 1407, para 12).")
        .paragraph(
            "In the Committee’s words, ‘we are training paramedics for the benefit of supermarkets"
                + " and cruise lines’.[^6] ‘Rotas were abolished by the King in person’, says one"
                + " note,[^7] of the ‘relief’ crews.")
        .note(1, "Essential Services Committee, Answering the call (HC 2025–2026, 1407) para 29.")
        .note(2, "ibid para 31.")
        .note(3, "ibid.")
        .note(4, "Essential Services Committee (n 1) para 28.")
        .note(5, "HC 1407, paras 33–34.")
        .note(6, "HC 1407, para 26.")
        .note(7, "HC 1407, which is said to add that ‘the rota is never wrong in any way’.");
  }

  @Test
  void eachVerdictIsGivenWithTheRightPlaceAndTheReportSaysSo() throws IOException {
    Cli.Result result = cli.run("check", "--all", draft.toString());
    assertEquals(4, result.code(), result.err());
    golden("check.txt", result.out());
  }

  @Test
  void jsonAndHtmlHoldAllOfIt() throws IOException {
    Path json = temp.resolve("report.json");
    Path html = temp.resolve("report.html");
    Cli.Result result =
        cli.run("check", "--json", json.toString(), "--html", html.toString(), draft.toString());
    assertEquals(4, result.code(), result.err());
    golden("check.json", Files.readString(json));
    golden("check.html", Files.readString(html));
    Cli.Result printed = cli.run("check", "--json", "-", draft.toString());
    assertEquals(Files.readString(json), printed.out());
  }

  @Test
  void commentsStandOnTheVeryWordsAndAllElseIsAsItWas() throws IOException {
    Path copy = temp.resolve("commented.docx");
    Cli.Result result = cli.run("check", "--docx", copy.toString(), draft.toString());
    assertEquals(4, result.code(), result.err());
    Map<String, byte[]> before = parts(draft);
    Map<String, byte[]> after = parts(copy);
    List<String> changed = new ArrayList<>(after.keySet());
    changed.removeIf(name -> java.util.Arrays.equals(before.get(name), after.get(name)));
    assertEquals(
        List.of(
            "[Content_Types].xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/comments.xml"),
        changed);
    String text = new String(after.get("word/document.xml"), StandardCharsets.UTF_8);
    assertEquals(
        withoutTags(new String(before.get("word/document.xml"), StandardCharsets.UTF_8)),
        withoutTags(text));
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(copy))) {
      JsonNode quotations =
          cli.run("check", "--json", "-", draft.toString()).json().at("/drafts/0/quotations");
      List<JsonNode> problems = new ArrayList<>();
      quotations.forEach(q -> problems.add(q));
      problems.removeIf(q -> q.path("passes").asBoolean());
      assertEquals(problems.size(), word.getComments().length);
      for (int i = 0; i < problems.size(); i++) {
        String id = word.getComments()[i].getId();
        String comment = word.getComments()[i].getText();
        boolean inNote = problems.get(i).path("place").asString().startsWith("note");
        String expected = inNote ? "note" : problems.get(i).path("text").asString();
        assertEquals(letters(expected), letters(commented(text, id)), comment);
        assertEquals(inNote, comment.contains("In note 7: “the rota is never wrong"), comment);
      }
    }
  }

  @Test
  void commentsAreAddedToThoseThatAreThere() throws IOException {
    Path own = sample().commented("Is this so?").write(temp.resolve("discussed.docx"));
    Path copy = temp.resolve("discussed-checked.docx");
    assertEquals(4, cli.run("check", "--docx", copy.toString(), own.toString()).code());
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(copy))) {
      assertEquals("Is this so?", word.getComments()[0].getText().strip());
      assertEquals("8", word.getComments()[1].getId());
    }
    assertArrayEquals(
        parts(own).get("[Content_Types].xml"), parts(copy).get("[Content_Types].xml"));
  }

  @Test
  void aDraftWhoseQuotationsPassHasNoProblemAndACopyWithoutComments() throws IOException {
    Path good =
        new WordDraft()
            .paragraph("It says ‘Nobody suggested to us that this should change.’[^1]")
            .note(1, "HC 1407, para 29.")
            .write(temp.resolve("good.docx"));
    Path copy = temp.resolve("good-checked.docx");
    Cli.Result result = cli.run("check", "--docx", copy.toString(), good.toString());
    assertEquals(0, result.code(), result.out());
    assertTrue(result.out().contains("1 quotation: 1 exact"), result.out());
    Map<String, byte[]> before = parts(good);
    parts(copy).forEach((name, bytes) -> assertArrayEquals(before.get(name), bytes, name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "txt", "html", "rtf"})
  void draftsOfOtherFormatsAreReadToo(String ending) throws IOException {
    String words = "The Committee said “Nobody suggested to us that this should change” there.";
    String text =
        switch (ending) {
          case "html" -> "<html><body><p>" + words + "</p></body></html>";
          case "rtf" ->
              "{\\rtf1\\ansi " + words.replace("“", "\\u8220?").replace("”", "\\u8221?") + "\\par}";
          default -> words + "\n";
        };
    Path file = Files.writeString(temp.resolve("other." + ending), text);
    Cli.Result result = cli.run("check", file.toString());
    assertEquals(0, result.code(), result.out() + result.err());
    assertTrue(result.out().contains("1 quotation: 1 exact"), result.out());
  }

  @Test
  void aDraftThatCannotBeReadIsNamedAndTheOthersAreChecked() throws IOException {
    Path broken = Files.writeString(temp.resolve("broken.docx"), "PK\u0003\u0004 and no more");
    Path gone = temp.resolve("gone.docx");
    Cli.Result result = cli.run("check", broken.toString(), gone.toString(), draft.toString());
    assertEquals(3, result.code());
    List<String> errors = result.err().lines().toList();
    assertEquals(2, errors.size(), result.err());
    assertTrue(errors.getFirst().startsWith("pincite: the draft " + broken), result.err());
    assertTrue(result.out().contains("draft.docx: 11 quotations"), result.out());
  }

  @Test
  void commentsOnlyGoIntoACopyOfOneWordDraft() throws IOException {
    Path text = Files.writeString(temp.resolve("plain.md"), "It says “a b c d e”.\n");
    String copy = temp.resolve("refused.docx").toString();
    assertEquals(
        "pincite: comments can be written into Word drafts (.docx) only, not into " + text,
        cli.run("check", "--docx", copy, text.toString()).err().strip());
    assertEquals(
        "pincite: --docx takes one draft, not 2",
        cli.run("check", "--docx", copy, text.toString(), draft.toString()).err().strip());
    assertEquals(3, cli.run("check", "--docx", draft.toString(), draft.toString()).code());
    assertFalse(Files.exists(Path.of(copy)));
  }

  @Test
  void aDraftIsNotItsOwnSource() throws IOException {
    Path papers = Files.createDirectories(temp.resolve("both"));
    Files.writeString(papers.resolve("source.txt"), "The harbour board raised its tolls.\n");
    Path own =
        Files.writeString(
            papers.resolve("draft.md"), "It says “the harbour board never raised its tolls”.\n");
    Cli both = new Cli(temp.resolve("both-workspace"));
    Cli.Result result = both.run("check", "--against", papers.toString(), own.toString());
    assertEquals(4, result.code(), result.err());
    assertTrue(result.out().contains("NEGATION: “never” is not in the source"), result.out());
  }

  private static Map<String, byte[]> parts(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  /** The text between the marks of a comment. */
  private static String commented(String xml, String id) {
    String start = "<w:commentRangeStart w:id=\"" + id + "\"/>";
    String end = "<w:commentRangeEnd w:id=\"" + id + "\"/>";
    return withoutTags(xml.substring(xml.indexOf(start), xml.indexOf(end)));
  }

  private static String withoutTags(String xml) {
    return xml.replaceAll("<[^>]*>", "");
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static void golden(String name, String found) throws IOException {
    String plain = found.replace(temp.toString() + "/", "");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(GOLDEN.resolve(name), plain);
    }
    assertEquals(Files.readString(GOLDEN.resolve(name)), plain);
  }
}
