package org.pincite.ingest.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.office.Outline;

@NullMarked
class RtfExtractorTest {
  @TempDir Path folder = Path.of("unset");

  @Test
  void listsKeepTheNumbersThatArePrinted() throws Exception {
    assertEquals(
        List.of(
            "LIST_ITEM1 [3.] Third.",
            "LIST_ITEM2 [3.1] Below.",
            "LIST_ITEM1 [•] A point.",
            "PARAGRAPH None."),
        outline(
            "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2 Symbol;}}"
                + "\\pard\\ilvl0{\\listtext 3.\\tab}Third.\\par"
                + "\\pard\\ilvl1{\\listtext 3.1\\tab}Below.\\par"
                + "\\pard{\\pntext\\f1\\'b7\\tab}A point.\\par\\pard None.\\par"));
  }

  @Test
  void utf8WhereTheFileDeclaresAnotherCharsetIsReadAndNamed() throws Exception {
    Path file =
        Files.write(
            folder.resolve("utf8.rtf"),
            "{\\rtf1\\ansi\\ansicpg1252 The café’s £5 {\\b \\'a35}.\\par}"
                .getBytes(StandardCharsets.UTF_8));
    Draft draft =
        new RtfExtractor().extract(file, new Source("0".repeat(64), "application/rtf", 1));
    assertEquals("The café’s £5 £5.", draft.blocks().getFirst().rawText());
    assertEquals(
        "The file says that it is windows-1252, but holds UTF-8, which was read as that.",
        draft.doubts().getFirst().detail());
  }

  @Test
  void notesAreCountedAndFollowTheirParagraph() throws Exception {
    assertEquals(
        List.of(
            "PARAGRAPH We act urgently,{1} they said.{2}",
            "NOTE [1] First. Its end.",
            "NOTE [2] Second.",
            "PARAGRAPH Last.{i}",
            "NOTE [i] At the end."),
        outline(
            "\\aftnnrlc We act urgently,{\\super\\chftn{\\footnote\\pard{\\super\\chftn} First.\\par"
                + " Its end.}} they said.{\\super\\chftn{\\*\\footnote\\chftn Second.}}\\par "
                + "Last.{\\super\\chftn{\\footnote\\ftnalt\\chftn At the end.}}\\par"));
  }

  @Test
  void headingsFieldsTablesAndWhatStandsApart() throws Exception {
    assertEquals(
        List.of(
            "CONTENTS Oversight 3",
            "HEADING2 Oversight",
            "CELL Year",
            "CELL 2024",
            "PARAGRAPH See the Act.",
            "FURNITURE OFFICIAL"),
        outline(
            "{\\stylesheet{\\s0 Normal;}{\\s7\\sbasedon0 heading 2;}}{\\header OFFICIAL\\par}"
                + "{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt Oversight 3\\par}}"
                + "\\pard\\s7 Oversight\\par\\pard\\intbl Year\\cell 2024\\cell\\row"
                + "\\pard See {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt the Act}}.\\par"));
  }

  @Test
  void lettersComeInAnyCharset() throws Exception {
    assertEquals(
        List.of("PARAGRAPH £5 – ёлка “naïve” 念."),
        outline(
            "{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}\\uc1\\'a35 \\endash  {\\f1\\'b8\\'eb\\'ea\\'e0}"
                + " \\'93na\\u239?ve\\rdblquote  \\u24565\\'3f.\\par"));
  }

  @Test
  void unknownGroupsArePassedOverAndDeletionsLeftOut() throws Exception {
    Draft draft =
        draft(
            "{\\*\\mystery gone}{\\info{\\title The Title}}Kept {\\deleted lost }text\\*\\cs7.\\par");
    assertEquals(List.of("PARAGRAPH Kept text."), Outline.of(draft));
    assertEquals(Map.of("RTF:Title", "The Title"), draft.properties());
  }

  @Test
  void aFileThatIsCutOffSaysSo() throws Exception {
    Path file = folder.resolve("cut.rtf");
    Files.writeString(file, "{\\rtf1 It ends in the mid", StandardCharsets.ISO_8859_1);
    Draft draft = Outline.draft(new RtfExtractor(), file, "application/rtf");
    assertEquals(List.of("PARAGRAPH It ends in the mid"), Outline.of(draft));
    assertEquals(Doubt.Kind.PART_UNREAD, draft.doubts().getFirst().kind());
  }

  private List<String> outline(String text) throws Exception {
    return Outline.of(draft(text));
  }

  private Draft draft(String text) throws Exception {
    Path file = folder.resolve("test.rtf");
    Files.writeString(file, "{\\rtf1\\ansi\\ansicpg1252" + text + "}", StandardCharsets.ISO_8859_1);
    return Outline.draft(new RtfExtractor(), file, "application/rtf");
  }
}
