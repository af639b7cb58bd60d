package org.pincite.query.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.pincite.query.app.export.ExportFormat;

/** Pages show what documents say, and do nothing that documents say. */
class PageExportsTest {
  @Test
  void htmlOfHostileTextHasNoElementOrAttributeOfIt() throws IOException {
    String html = text(ExportFormat.HTML);
    Document page = Jsoup.parse(html);
    assertEquals(List.of(), page.select("script, img, b, i, a, iframe, link, object").eachText());
    for (Element element : page.getAllElements()) {
      assertTrue(
          element.attributes().asList().stream().noneMatch(a -> a.getKey().startsWith("on")),
          element.outerHtml());
    }
    assertEquals(SampleRows.HARM, page.select("blockquote").getLast().wholeText());
    assertEquals("<img src=x onerror=alert(1)>", page.select("h2").get(1).text());
    assertFalse(html.contains("\u0000"));
    assertTrue(page.text().contains("one;=1+1 -2␀␇�"), page.text());
  }

  @Test
  void htmlSaysOfEachStatementWhereItStands() throws IOException {
    Element first = Jsoup.parse(text(ExportFormat.HTML)).select("article").getFirst();
    assertEquals("a".repeat(64), first.attr("data-sha256"));
    assertEquals("1204", first.attr("data-start"));
    assertEquals("9", first.attr("data-page-index"));
    assertEquals("Night ferries: who keeps watch", first.select("em").text());
    assertTrue(first.text().contains("Voice: Pilots’ Guild, quoted in this document"));
  }

  @Test
  void markdownOfHostileTextHasABackslashBeforeEveryMark() throws IOException {
    String markdown = text(ExportFormat.MARKDOWN);
    assertTrue(
        markdown.contains(
            "> \\=HYPERLINK(\"http://x.example\") \\<script\\>alert('x')\\</script\\> # \\[a\\](b)"
                + " \\*c\\* \\_d\\_ \\`e\\` \\|f\\| \\&amp; \\_x0041\\_ 𝄞 \u202Eabc\n"),
        markdown);
    assertTrue(markdown.contains("## \\<img src=x onerror=alert(1)\\>\n"), markdown);
  }

  @Test
  void docxHasNoMacrosNoLinksAndAFootnoteForEachQuotation() throws IOException {
    int notes = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes(ExportFormat.DOCX)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(entry.getName().contains("vba"), entry.getName());
        assertFalse(part.contains("TargetMode=\"External\""), entry.getName());
        if (entry.getName().equals("word/footnotes.xml")) {
          notes = part.split("<w:footnoteRef/>", -1).length - 1;
          assertTrue(part.contains("<w:rStyle w:val=\"FootnoteReference\"/>"), part);
        }
      }
    }
    assertEquals(3, notes);
  }

  private static String text(ExportFormat format) throws IOException {
    return new String(bytes(format), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.exporter().write(SampleRows.all(), SampleRows.CONTEXT, out);
    return out.toByteArray();
  }
}
