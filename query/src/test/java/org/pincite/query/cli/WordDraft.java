package org.pincite.query.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes Word drafts as Word does: runs cut by bold words ({@code *so*}), notes by their marks
 * ({@code [^1]}), displayed quotations that only stand in.
 */
final class WordDraft {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final Pattern PIECE =
      Pattern.compile("\\*([^*]+)\\*|\\[\\^(\\d+)\\]|[^*\\[]+|\\[");

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private final Map<String, String> more = new LinkedHashMap<>();

  WordDraft heading(String text) {
    return add("<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + runs(text));
  }

  WordDraft paragraph(String text) {
    return add(runs(text));
  }

  WordDraft displayed(String text) {
    return add("<w:pPr><w:ind w:left=\"720\" w:right=\"720\"/></w:pPr>" + runs(text));
  }

  WordDraft note(int number, String text) {
    notes.append("<w:footnote w:id=\"").append(number).append("\"><w:p>");
    notes.append("<w:r><w:footnoteRef/></w:r>").append(runs(" " + text));
    notes.append("</w:p></w:footnote>");
    return this;
  }

  /** Adds a comment that somebody made before. */
  WordDraft commented(String comment) {
    more.put(
        "word/comments.xml",
        root(
            "comments",
            "<w:comment w:id=\"7\" w:author=\"A friend\"><w:p>"
                + runs(comment)
                + "</w:p></w:comment>"));
    return this;
  }

  private WordDraft add(String paragraph) {
    body.append("<w:p>").append(paragraph).append("</w:p>");
    return this;
  }

  private static String runs(String text) {
    StringBuilder runs = new StringBuilder();
    Matcher piece = PIECE.matcher(text.replace("&", "&amp;"));
    while (piece.find()) {
      if (piece.group(2) != null) {
        runs.append("<w:r><w:footnoteReference w:id=\"")
            .append(piece.group(2))
            .append("\"/></w:r>");
      } else {
        String bold = piece.group(1);
        runs.append("<w:r>").append(bold == null ? "" : "<w:rPr><w:b/></w:rPr>");
        runs.append("<w:t xml:space=\"preserve\">").append(bold == null ? piece.group() : bold);
        runs.append("</w:t></w:r>");
      }
    }
    return runs.toString();
  }

  private static String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:%s xmlns:w=\"%s\">%s</w:%s>"
        .formatted(name, WORD, content, name);
  }

  Path write(Path file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    boolean comments = !more.isEmpty();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
            + ".relationships+xml\"/>"
            + override("document", "document.main")
            + override("footnotes", "footnotes")
            + (comments ? override("comments", "comments") : "")
            + "</Types>");
    parts.put("_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")));
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            relation(1, "footnotes", "footnotes.xml")
                + (comments ? relation(2, "comments", "comments.xml") : "")));
    parts.put("word/document.xml", root("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
    String separators =
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>"
            + "<w:continuationSeparator/></w:r></w:p></w:footnote>";
    parts.put("word/footnotes.xml", root("footnotes", separators + notes));
    parts.putAll(more);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPE
        + type
        + "+xml\"/>";
  }

  private static String relations(String list) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + list + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE + type, target);
  }
}
