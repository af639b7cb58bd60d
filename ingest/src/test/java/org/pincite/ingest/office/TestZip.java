package org.pincite.ingest.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes ZIPs of text parts, and Word and OpenDocument files around a piece of their body. */
public final class TestZip {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** {@return this, with a part more} */
  public TestZip part(String name, String text) {
    parts.put(name, text);
    return this;
  }

  /** Writes the file. */
  public Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /**
   * {@return a Word file with that body; parts like {@code footnotes} are added by {@link #word}}
   */
  public static TestZip wordWith(String body) {
    TestZip zip = new TestZip();
    zip.part(
        "[Content_Types].xml",
        "<Types><Override PartName='/word/document.xml' ContentType='application/vnd."
            + "openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
    zip.part(
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='"
            + RELATIONS
            + "officeDocument' Target='word/document.xml'/></Relationships>");
    return zip.part("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
  }

  /** {@return this, with parts of Word named by their root elements, and relationships to them} */
  public TestZip related(Map<String, String> contents) {
    StringBuilder list = new StringBuilder();
    contents.forEach(
        (type, content) -> {
          String root = type.equals("header") ? "hdr" : type;
          part("word/" + type + ".xml", word(root, content));
          list.append("<Relationship Id='")
              .append(type)
              .append("' Type='")
              .append(RELATIONS + type)
              .append("' Target='")
              .append(type)
              .append(".xml'/>");
        });
    return part("word/_rels/document.xml.rels", "<Relationships>" + list + "</Relationships>");
  }

  private static String word(String root, String content) {
    return "<w:"
        + root
        + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
        + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
        + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
        + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
        + content
        + "</w:"
        + root
        + ">";
  }

  /** {@return an OpenDocument text with those automatic styles and that text} */
  public static TestZip openDocumentWith(String styles, String text) {
    return new TestZip()
        .part("mimetype", "application/vnd.oasis.opendocument.text")
        .part("content.xml", openDocument("document-content", styles, text));
  }

  /** {@return one XML part of OpenDocument} */
  public static String openDocument(String root, String styles, String text) {
    String names = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<?xml version='1.0'?><office:"
        + root
        + (" xmlns:office='" + names + "office:1.0' xmlns:text='" + names + "text:1.0'")
        + (" xmlns:style='" + names + "style:1.0' xmlns:table='" + names + "table:1.0'")
        + (" xmlns:draw='" + names + "drawing:1.0' xmlns:fo='" + names)
        + "xsl-fo-compatible:1.0'><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:text>"
        + text
        + "</office:text></office:body></office:"
        + root
        + ">";
  }
}
