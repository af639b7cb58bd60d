package org.pincite.ingest.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.Outline;
import org.pincite.ingest.office.TestZip;

@NullMarked
class OdfExtractorTest {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  private static final String LIST =
      "<text:list-style style:name='L1'>"
          + "<text:list-level-style-number text:level='1' style:num-suffix='.' style:num-format='1'/>"
          + "<text:list-level-style-number text:level='2' style:num-format='1'"
          + " text:display-levels='2'/>"
          + "<text:list-level-style-number text:level='3' style:num-prefix='(' style:num-suffix=')'"
          + " style:num-format='a'/></text:list-style>";

  @TempDir Path folder = Path.of("unset");

  @Test
  void listsCountOnWhereTheySaySo() throws Exception {
    String text =
        "<text:list xml:id='a' text:style-name='L1'>"
            + item(p("One.") + list(item(p("One one.")) + item(p("One two.") + p("More."))))
            + "</text:list>"
            + p("Between.")
            + "<text:list text:style-name='L1' text:continue-list='a'>"
            + item(list(item(p("One three."))))
            + item(p("Two."))
            + "</text:list>"
            + "<text:list text:style-name='L1'>"
            + item(p("Anew."))
            + "</text:list>";
    assertEquals(
        List.of(
            "LIST_ITEM1 [1.] One.",
            "LIST_ITEM2 [1.1] One one.",
            "LIST_ITEM2 [1.2] One two.",
            "PARAGRAPH More.",
            "PARAGRAPH Between.",
            "LIST_ITEM2 [1.3] One three.",
            "LIST_ITEM1 [2.] Two.",
            "LIST_ITEM1 [1.] Anew."),
        outline(LIST, text));
  }

  @Test
  void anItemMayHaveAnotherStyleAndNamesOfListsMayLeadNowhere() throws Exception {
    String letters =
        "<text:list-style style:name='L2'><text:list-level-style-number text:level='1'"
            + " style:num-format='A'/></text:list-style>";
    String text =
        "<text:list text:style-name='L1'>"
            + item(p("One."))
            + "<text:list-item text:style-override='L2'>"
            + p("Two.")
            + "</text:list-item></text:list>"
            + p("Between.")
            + "<text:list text:style-name='L1' text:continue-list='nowhere'>"
            + item(p("Three."))
            + "</text:list>";
    assertEquals(
        List.of(
            "LIST_ITEM1 [1.] One.",
            "LIST_ITEM1 [B] Two.",
            "PARAGRAPH Between.",
            "LIST_ITEM1 [3.] Three."),
        outline(LIST + letters, text));
  }

  @Test
  void headingsCountUnlessTheirStyleNamesNoList() throws Exception {
    String styles =
        "<text:outline-style><text:outline-level-style text:level='1' style:num-format='1'/>"
            + "</text:outline-style><style:style style:name='P1' style:family='paragraph'"
            + " style:list-style-name=''/>";
    String text =
        "<text:h text:outline-level='1'>Oversight</text:h>"
            + "<text:h text:style-name='P1' text:outline-level='1'>Aside</text:h>"
            + "<text:h text:outline-level='1'>Staff</text:h>";
    assertEquals(
        List.of("HEADING1 [1] Oversight", "HEADING1 Aside", "HEADING1 [2] Staff"),
        outline(styles, text));
  }

  @Test
  void headingsNotesTablesAndChanges() throws Exception {
    String note =
        "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
            + "<text:note-body>"
            + p("The note.")
            + "</text:note-body></text:note>";
    String text =
        "<text:tracked-changes><text:changed-region>"
            + p("Gone.")
            + "</text:changed-region>"
            + "</text:tracked-changes><text:h text:outline-level='2'>Oversight</text:h>"
            + p("Kept,<text:change/>" + note + " and more.")
            + "<table:table><table:table-row><table:table-cell>"
            + p("Year")
            + "</table:table-cell><table:table-cell>"
            + p("2024")
            + "</table:table-cell></table:table-row></table:table>";
    assertEquals(
        List.of(
            "HEADING2 Oversight",
            "PARAGRAPH Kept,{1} and more.",
            "NOTE [1] The note.",
            "CELL Year",
            "CELL 2024"),
        outline("", text));
  }

  @Test
  void flatFilesReadLikeOthers() throws Exception {
    Path file = folder.resolve("flat.fodt");
    Files.writeString(file, TestZip.openDocument("document", "", p("Flat.")));
    assertEquals(
        List.of("PARAGRAPH Flat."),
        Outline.of(Outline.draft(new OdfExtractor(), file, OdfExtractor.FLAT)));
  }

  @Test
  void encryptedFilesSaySo() throws Exception {
    Path file =
        TestZip.openDocumentWith("", "")
            .part(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                    + "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")
            .write(folder.resolve("secret.odt"));
    IngestException e =
        assertThrows(IngestException.class, () -> Outline.draft(new OdfExtractor(), file, TYPE));
    assertEquals(
        new Failure(Failure.Kind.ENCRYPTED, "it is encrypted, and no password was given"),
        e.failure());
  }

  private List<String> outline(String styles, String text) throws Exception {
    Path file = TestZip.openDocumentWith(styles, text).write(folder.resolve("test.odt"));
    return Outline.of(Outline.draft(new OdfExtractor(), file, TYPE));
  }

  private static String list(String items) {
    return "<text:list>" + items + "</text:list>";
  }

  private static String item(String content) {
    return "<text:list-item>" + content + "</text:list-item>";
  }

  private static String p(String content) {
    return "<text:p>" + content + "</text:p>";
  }
}
