package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.query.cli.console.Version;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said of nothing found, on a note, a letter with a scanned page, and a broken file. */
class AbsenceTest {
  @TempDir static Path temp;
  private static Path papers = Path.of("");
  private static Cli cli = new Cli(Path.of(""));

  @BeforeAll
  static void index() throws IOException {
    papers = temp.resolve("papers");
    for (String folder : List.of("whole", "mixed", "broken")) {
      Files.createDirectories(papers.resolve(folder));
    }
    Files.writeString(papers.resolve("whole/note.txt"), "The harbour board raised its tolls.\n");
    Files.writeString(papers.resolve("broken/bad.pdf"), "%PDF-1.4\nnothing else\n");
    letter(papers.resolve("mixed/letter.pdf"));
    Files.writeString(
        papers.resolve("mixed/letter.pdf.pincite.json"), "{\"kind\": \"press-notice\"}");
    cli = new Cli(temp.resolve("workspace"));
    assertEquals(0, cli.run("index", "--no-ocr", papers.toString()).code());
  }

  @ParameterizedTest
  @CsvSource({
    "whole,  zeppelin,                        absent",
    "broken, zeppelin,                        incomplete",
    "broken, zeppelin kind:white-paper,       incomplete",
    "mixed,  zeppelin,                        incomplete",
    "mixed,  zeppelin kind:press-notice,            incomplete",
    "mixed,  zeppelin kind:white-paper,       absent",
    "mixed,  zeppelin NOT kind:press-notice,        absent",
    "mixed,  zeppelin (kind:press-notice OR date:2018), incomplete",
    "mixed,  zeppelin date:2018,              incomplete",
    "mixed,  zeppelin page:1,                 absent",
    "mixed,  zeppelin page:2..4,              incomplete"
  })
  void whatCouldHoldItDecides(String folder, String query, String answer) throws IOException {
    assertEquals(answer, recorded(query, folder).path("answer").asString());
  }

  @Test
  void aRecordNamesTheQuestionTheIndexAndAllThatWasNotSearched() throws IOException {
    JsonNode record = recorded("zeppelin OR airship*", "");
    assertEquals("zeppelin OR airship*", record.path("query").asString());
    assertEquals("(zeppelin OR airship*)", record.path("meaning").asString());
    assertEquals("paragraph", record.path("scope").asString());
    assertEquals(2, record.path("documents").asInt());
    assertTrue(record.path("index").asString().matches("[0-9a-f]{64}"));
    assertTrue(
        record.path("at").asString().matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    assertEquals(Version.number(), record.path("pincite").asString());
    JsonNode missing = record.path("notSearched");
    assertTrue(missing.path("failed").get(0).path("file").asString().endsWith("bad.pdf"));
    JsonNode unread = missing.path("unread").get(0);
    assertTrue(unread.path("file").asString().endsWith("letter.pdf"));
    assertEquals("[2]", unread.path("pages").toString());
    JsonNode recognised = missing.path("recognised").get(0);
    assertEquals("[3]", recognised.path("pages").toString());
    assertEquals("text layer of the file", recognised.path("engine").asString());
  }

  @Test
  void recordsAreKeptThroughARebuildAndTellWhetherTheIndexIsWhatItWas() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("kept"));
    Files.writeString(folder.resolve("note.txt"), "The ferry keeps its timetable.\n");
    Cli own = new Cli(temp.resolve("own"));
    own.run("index", folder.toString());
    assertEquals(1, own.run("absence").code(), "none yet");
    Path file = temp.resolve("kept.json");
    own.run("search", "--record", file.toString(), "zeppelin");
    String id = json(file).path("id").asString();
    own.run("index", "--rebuild", folder.toString());
    assertTrue(own.run("absence").out().contains(id + "  absent      zeppelin\n"));
    String shown = own.run("absence", id).out();
    assertTrue(
        shown.startsWith("Absent: nothing that satisfies “zeppelin” stands in the 1 document "));
    assertTrue(shown.contains("The record is as it was made."), shown);
    assertTrue(shown.contains("The index holds what it held then."), shown);
    Files.writeString(folder.resolve("other.txt"), "Another note.\n");
    own.run("index", folder.toString());
    assertTrue(own.run("absence", id).out().contains("The index has changed since."));
    Path kept = temp.resolve("own/user/absences/" + id + ".jsonl");
    Files.writeString(kept, Files.readString(kept).replace("zeppelin", "airships"));
    assertTrue(own.run("absence", id).out().contains("The record is NOT as it was made"));
    assertEquals(1, own.run("absence", "banana").code());
  }

  @Test
  void whatIsFoundHasNoRecord() throws IOException {
    Path file = temp.resolve("found.json");
    assertEquals(0, cli.run("search", "--record", file.toString(), "tolls").code());
    assertFalse(Files.exists(file));
  }

  @Test
  void theFingerprintIsOfContentNotOfPlace() throws IOException {
    String here = recorded("zeppelin", "").path("index").asString();
    assertEquals(here, recorded("zeppelin", "whole").path("index").asString());
    Cli moved = new Cli(temp.resolve("moved"));
    Path copy = Files.createDirectories(temp.resolve("copy"));
    Files.copy(papers.resolve("whole/note.txt"), copy.resolve("renamed.txt"));
    moved.run("index", copy.toString());
    Path file = temp.resolve("moved.json");
    moved.run("search", "--record", file.toString(), "zeppelin");
    assertNotEquals(here, json(file).path("index").asString());
    String alone = json(file).path("index").asString();
    Files.move(copy.resolve("renamed.txt"), copy.resolve("again.txt"));
    moved.run("index", copy.toString());
    moved.run("search", "--record", file.toString(), "zeppelin");
    assertEquals(alone, json(file).path("index").asString());
  }

  private static JsonNode recorded(String query, String folder) throws IOException {
    Path file = Files.createTempFile(temp, "record", ".json");
    Cli.Result result =
        cli.run(
            "search",
            "--record",
            file.toString(),
            "--in",
            papers.resolve(folder).toString(),
            query);
    assertEquals(1, result.code(), result.out() + result.err());
    return json(file);
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(file));
  }

  /** A page with words, a page that is a picture, and a picture with hidden words over it. */
  private static void letter(Path file) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, "The ferry company thanks the harbour board for its letter.", false);
      page(pdf, "", true);
      page(pdf, "The company will not pay the tolls of the winter season.", true);
      pdf.save(file.toFile());
    }
  }

  private static void page(PDDocument pdf, String words, boolean picture) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      if (picture) {
        BufferedImage image = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, 600, 800);
        pen.dispose();
        out.drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, 612, 792);
      }
      if (!words.isEmpty()) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.setRenderingMode(picture ? RenderingMode.NEITHER : RenderingMode.FILL);
        out.newLineAtOffset(72, 700);
        out.showText(words);
        out.endText();
      }
    }
  }
}
