package org.pincite.ingest.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.Outline;
import org.pincite.ingest.office.TestZip;

@NullMarked
class WordExtractorTest {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /**
   * A list of three levels, as committee memoranda have it; two numbers start lists of their own.
   */
  private static final String NUMBERING =
      "<w:abstractNum w:abstractNumId='0'>"
          + level(0, "decimal", "%1.")
          + level(1, "decimal", "%1.%2")
          + level(2, "lowerRoman", "(%3)")
          + "</w:abstractNum><w:abstractNum w:abstractNumId='1'>"
          + level(0, "bullet", "\uF0B7")
          + level(1, "upperLetter", "Annex %2:")
          + "</w:abstractNum>"
          + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
          + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>"
          + "<w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
          + "<w:startOverride w:val='1'/></w:lvlOverride></w:num>";

  @TempDir Path folder = Path.of("unset");

  @Test
  void listsCountAsWordPrintsThem() throws Exception {
    String body =
        item(1, 0, "One.")
            + item(1, 1, "One one.")
            + item(1, 2, "Small.")
            + item(1, 1, "One two.")
            + p("Between.")
            + item(1, 0, "Two.")
            + item(1, 1, "Two one.")
            + item(2, 0, "A point.")
            + item(2, 1, "Terms.")
            + item(3, 0, "Anew.")
            + item(1, 0, "On from there.");
    assertEquals(
        List.of(
            "LIST_ITEM1 [1.] One.",
            "LIST_ITEM2 [1.1] One one.",
            "LIST_ITEM3 [(i)] Small.",
            "LIST_ITEM2 [1.2] One two.",
            "PARAGRAPH Between.",
            "LIST_ITEM1 [2.] Two.",
            "LIST_ITEM2 [2.1] Two one.",
            "LIST_ITEM1 [•] A point.",
            "PARAGRAPH Annex A: Terms.",
            "LIST_ITEM1 [1.] Anew.",
            "LIST_ITEM1 [2.] On from there."),
        outline(body, Map.of("numbering", NUMBERING)));
  }

  @Test
  void emptyParagraphsCountButEndsOfSectionsDoNot() throws Exception {
    String empty = "<w:p><w:pPr>" + number(1, 0) + "</w:pPr></w:p>";
    String section = "<w:p><w:pPr>" + number(1, 0) + "<w:sectPr/></w:pPr></w:p>";
    assertEquals(
        List.of("LIST_ITEM1 [1.] One.", "LIST_ITEM1 [3.] Three."),
        outline(
            item(1, 0, "One.") + empty + section + item(1, 0, "Three."),
            Map.of("numbering", NUMBERING)));
  }

  @Test
  void headingsTakeLevelAndNumberFromTheirStyle() throws Exception {
    String styles =
        "<w:style w:type='paragraph' w:styleId='berschrift2'><w:name w:val='heading 2'/><w:pPr>"
            + "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Mine'><w:name w:val='Mine'/>"
            + "<w:basedOn w:val='berschrift2'/></w:style>";
    String long20 = "word ".repeat(20) + "ends.";
    assertEquals(
        List.of("HEADING2 [1.1] Oversight", "HEADING2 [1.2] Staff", "LIST_ITEM2 [1.3] " + long20),
        outline(
            styled("berschrift2", "Oversight") + styled("Mine", "Staff") + styled("Mine", long20),
            Map.of("numbering", NUMBERING, "styles", styles)));
  }

  @Test
  void notesFollowTheirParagraphAndEndnotesTheText() throws Exception {
    String body =
        "<w:p>"
            + run("We act urgently,")
            + note("footnote", 2)
            + run(" they said.")
            + "</w:p>"
            + "<w:p>"
            + run("Later.")
            + note("endnote", 2)
            + note("footnote", 3)
            + "</w:p>"
            + p("Last.");
    Map<String, String> parts =
        Map.of(
            "footnotes",
            "<w:footnote w:id='2'>"
                + p("First note.")
                + p("Its end.")
                + "</w:footnote>"
                + "<w:footnote w:id='3'>"
                + p("Second note.")
                + "</w:footnote>",
            "endnotes",
            "<w:endnote w:id='2'>" + p("An endnote.") + "</w:endnote>");
    assertEquals(
        List.of(
            "PARAGRAPH We act urgently,{1} they said.",
            "NOTE [1] First note. Its end.",
            "PARAGRAPH Later.{i}{2}",
            "NOTE [2] Second note.",
            "PARAGRAPH Last.",
            "NOTE [i] An endnote."),
        outline(body, parts));
  }

  @Test
  void changesAreTakenAsAcceptedAndSaidSo() throws Exception {
    String body =
        "<w:p>"
            + run("Keep ")
            + "<w:ins>"
            + run("new ")
            + "</w:ins><w:del><w:r><w:delText>old "
            + "</w:delText></w:r></w:del>"
            + run("text.")
            + "</w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + run("Two are ")
            + "</w:p>"
            + p("one.")
            + "<w:p>"
            + run("Seen")
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> unseen</w:t></w:r></w:p>";
    Draft draft = draft(TestZip.wordWith(body));
    assertEquals(
        List.of(
            "PARAGRAPH Keep new text.",
            "PARAGRAPH Two are one.",
            "PARAGRAPH Seen",
            "FURNITURE unseen"),
        Outline.of(draft));
    assertEquals(
        List.of(
            "hidden text is kept apart from what is shown",
            "changes are not yet accepted: 1 insertions count as text, 1 deletions do not"),
        draft.doubts().stream().map(Doubt::detail).toList());
  }

  @Test
  void ofFieldsOnlyTheResultIsShownAndContentsAreContents() throws Exception {
    String body =
        "<w:p>"
            + field("begin")
            + instruction("TOC \\o")
            + field("separate")
            + run("Oversight 3")
            + "</w:p><w:p>"
            + run("Staff 9")
            + field("end")
            + "</w:p>"
            + "<w:p>"
            + run("See page ")
            + field("begin")
            + instruction("PAGEREF x")
            + field("separate")
            + run("4")
            + field("end")
            + run(".")
            + "</w:p>";
    assertEquals(
        List.of("CONTENTS Oversight 3", "CONTENTS Staff 9", "PARAGRAPH See page 4."),
        outline(body, Map.of()));
  }

  @Test
  void paragraphsThatStandInAreDisplayedQuotations() throws Exception {
    String both = "<w:ind w:left='720' w:right='720'/>";
    String left = "<w:ind w:start='567'/>";
    String body =
        p("The tide came in early that year, and the board wrote to the guild about its ropes.")
            + p("It said:")
            + indented(left, "No rope of ours is dry.")
            + indented(left, "None was ever dry.")
            + p("That was not so.")
            + indented(left, "This only stands in.")
            + indented(both, "The guild has no ropes at all.")
            + indented(both, "(a) parts of a list")
            + indented("<w:ind w:left='720' w:hanging='720' w:right='720'/>", "It hangs out.");
    List<String> outline = outline(body, Map.of());
    assertEquals(
        List.of(
            "QUOTATION No rope of ours is dry.",
            "QUOTATION None was ever dry.",
            "PARAGRAPH That was not so.",
            "PARAGRAPH This only stands in.",
            "QUOTATION The guild has no ropes at all.",
            "PARAGRAPH (a) parts of a list",
            "PARAGRAPH It hangs out."),
        outline.subList(2, outline.size()));
  }

  private static String indented(String indent, String text) {
    return "<w:p><w:pPr>" + indent + "</w:pPr>" + run(text) + "</w:p>";
  }

  @Test
  void tablesAreCellsUnlessTheyOnlyPlaceText() throws Exception {
    String prose = "The numbered text of a paragraph that a table only places on the page.";
    String body =
        table(List.of(List.of("Year", "Staff"), List.of("2024", "1,204")))
            + table(List.of(List.of("Box: what crews told us.")))
            + table(List.of(List.of("1.", prose), List.of("2.", prose)));
    assertEquals(
        List.of(
            "CELL Year",
            "CELL Staff",
            "CELL 2024",
            "CELL 1,204",
            "ASIDE Box: what crews told us.",
            "LIST_ITEM1 [1.] " + prose,
            "LIST_ITEM1 [2.] " + prose),
        outline(body, Map.of()));
  }

  @Test
  void whatStandsApartIsKeptApart() throws Exception {
    String body =
        "<w:p>"
            + run("Text.")
            + "<w:r><w:commentReference w:id='7'/></w:r><w:r><w:pict>"
            + "<w:txbxContent>"
            + p("A pull quote.")
            + "</w:txbxContent></w:pict></w:r></w:p>"
            + "<w:sectPr><w:headerReference r:id='header'/></w:sectPr>";
    Map<String, String> parts =
        Map.of(
            "header",
            p("OFFICIAL"),
            "comments",
            "<w:comment w:id='7' w:author='AB'>" + p("Sure?") + "</w:comment>");
    assertEquals(
        List.of(
            "PARAGRAPH Text.",
            "ASIDE A pull quote.",
            "FURNITURE OFFICIAL",
            "FURNITURE Comment by AB: Sure?"),
        outline(body, parts));
  }

  @Test
  void symbolsHyphensAndEquationsAreText() throws Exception {
    String body =
        "<w:p><w:r><w:sym w:font='Symbol' w:char='F062'/><w:t>-carotene, well</w:t>"
            + "<w:noBreakHyphen/><w:t>paid </w:t><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>"
            + "<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r>"
            + "</m:den></m:f></m:oMath></w:p>";
    assertEquals(List.of("PARAGRAPH β-carotene, well-paid ☑(a+b)/c"), outline(body, Map.of()));
  }

  @Test
  void strictFilesReadLikeOthers() throws Exception {
    Path file = folder.resolve("strict.docx");
    new TestZip()
        .part(
            "word/document.xml",
            "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body>"
                + "<x:p><x:r><x:t>Strict.</x:t></x:r></x:p></x:body></x:document>")
        .write(file);
    assertEquals(
        List.of("PARAGRAPH Strict."), Outline.of(Outline.draft(new WordExtractor(), file, TYPE)));
  }

  @Test
  void attacksEndInOneSentence() throws Exception {
    Path entities =
        new TestZip()
            .part(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><d>&b;</d>")
            .write(folder.resolve("entities.docx"));
    assertFails(
        entities,
        Failure.Kind.BROKEN,
        "word/document.xml has a document type, which is not read: it may be an attack");
    Path deep =
        new TestZip()
            .part("word/document.xml", "<d>".repeat(2000))
            .write(folder.resolve("deep.docx"));
    assertFails(
        deep, Failure.Kind.BROKEN, "word/document.xml nests its elements more than 1000 deep");
    Path cut = folder.resolve("cut.docx");
    byte[] whole = Files.readAllBytes(TestZip.wordWith(p("x")).write(cut));
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertFails(
        cut, Failure.Kind.BROKEN, "it is cut off: the list of its parts, at its end, is missing");
  }

  @Test
  void aChangedByteIsNoticed() throws Exception {
    Path file = TestZip.wordWith(p("Count every vote.")).write(folder.resolve("bit.docx"));
    byte[] bytes = Files.readAllBytes(file);
    String latin = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    int list = latin.lastIndexOf("PK\001\002");
    bytes[list + 16] ^= 1;
    Files.write(file, bytes);
    assertFails(
        file,
        Failure.Kind.BROKEN,
        "its part word/document.xml is damaged: the checksum does not fit");
  }

  private void assertFails(Path file, Failure.Kind kind, String reason) {
    IngestException e =
        assertThrows(IngestException.class, () -> Outline.draft(new WordExtractor(), file, TYPE));
    assertEquals(new Failure(kind, reason), e.failure());
  }

  @Test
  void wordsOfChartsAndDiagramsAreWordsInAFigure() throws Exception {
    String names =
        " xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
            + " xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";
    String chart =
        "<c:chartSpace"
            + names
            + "><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Sailings </a:t></a:r><a:r>"
            + "<a:t>lost</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:ser><c:tx>"
            + "<c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:pt idx='0'><c:v>Winter</c:v></c:pt>"
            + "</c:strCache></c:strRef></c:tx><c:cat><c:strCache><c:pt><c:v>North</c:v></c:pt><c:pt>"
            + "<c:v>South</c:v></c:pt></c:strCache></c:cat><c:val><c:numCache><c:pt><c:v>12</c:v>"
            + "</c:pt></c:numCache></c:val></c:ser></c:plotArea></c:chart></c:chartSpace>";
    String diagram =
        "<dgm:dataModel"
            + names
            + "><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Ask</a:t></a:r></a:p></dgm:t>"
            + "</dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Wait</a:t></a:r></a:p></dgm:t></dgm:pt>"
            + "</dgm:ptLst></dgm:dataModel>";
    String body =
        "<w:p><w:r><w:t>It is shown</w:t></w:r><w:r><w:drawing><c:chart"
            + names
            + " r:id='chart'/></w:drawing>"
            + "</w:r><w:r><w:drawing><dgm:relIds"
            + names
            + " r:dm='diagramData'/></w:drawing></w:r>"
            + "<w:r><w:t> below.</w:t></w:r></w:p>";
    assertEquals(
        List.of(
            "PARAGRAPH It is shown below.",
            "FIGURE Sailings lost",
            "FIGURE Winter",
            "FIGURE North",
            "FIGURE South",
            "FIGURE Ask",
            "FIGURE Wait"),
        outline(body, Map.of("chart", chart, "diagramData", diagram)));
  }

  private List<String> outline(String body, Map<String, String> parts) throws Exception {
    return Outline.of(draft(TestZip.wordWith(body).related(parts)));
  }

  private Draft draft(TestZip zip) throws IOException, IngestException {
    Path file = zip.write(folder.resolve("test.docx"));
    return Outline.draft(new WordExtractor(), file, TYPE);
  }

  private static String level(int index, String format, String text) {
    return "<w:lvl w:ilvl='"
        + index
        + "'><w:start w:val='1'/><w:numFmt w:val='"
        + format
        + "'/><w:lvlText w:val='"
        + text
        + "'/></w:lvl>";
  }

  private static String number(int list, int level) {
    return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>";
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr>" + number(list, level) + "</w:pPr>" + run(text) + "</w:p>";
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(text) + "</w:p>";
  }

  private static String p(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String note(String kind, int id) {
    return "<w:r><w:" + kind + "Reference w:id='" + id + "'/></w:r>";
  }

  private static String field(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
  }

  private static String instruction(String text) {
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
  }

  private static String table(List<List<String>> rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (List<String> row : rows) {
      table.append("<w:tr>");
      row.forEach(cell -> table.append("<w:tc>").append(p(cell)).append("</w:tc>"));
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }
}
