package org.pincite.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pincite.ingest.charset.TextDecoder;
import org.pincite.ingest.odf.OdfExtractor;

/**
 * Tells what bytes are, from their beginning. A file's name only parts kinds of text from each
 * other, which no magic number does. Names are those of the IANA registry where it has one.
 */
public final class MediaTypes {
  /** A ZIP that is no document of its own but holds files. */
  public static final String ARCHIVE = "application/zip";

  static final int HEAD = 8192;

  private static final String UNKNOWN = "application/octet-stream";
  private static final String OLE = "application/x-ole-storage";

  /** Text that is data or code rather than prose, by the name's ending: nothing reads it. */
  private static final Map<String, String> TEXT_BY_ENDING =
      Map.ofEntries(
          Map.entry("md", "text/markdown"),
          Map.entry("markdown", "text/markdown"),
          Map.entry("rst", "text/x-rst"),
          Map.entry("csv", "text/csv"),
          Map.entry("tsv", "text/tab-separated-values"),
          Map.entry("json", "application/json"),
          Map.entry("jsonl", "application/jsonl"),
          Map.entry("xml", "application/xml"),
          Map.entry("yaml", "application/yaml"),
          Map.entry("yml", "application/yaml"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("eml", "message/rfc822"));

  /** A PDF may have other bytes before it; a text that only speaks of PDFs has no objects. */
  private static final Pattern PDF_OBJECT = Pattern.compile("\\d \\d+ obj\\b");

  private static final int PDF_WITHIN = 1024;

  private static final Pattern HTML_TAG =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);

  private MediaTypes() {}

  /** {@return the media type of a file; that of unknown bytes if it cannot be read} */
  public static String of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(HEAD), file);
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  /** {@return the media type of a file with that beginning; looks into it if it holds others} */
  static String of(byte[] head, Path file) throws IOException {
    String type = of(head, String.valueOf(file.getFileName()));
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    if (isZip(latin)) {
      return ContainerTypes.zip(file, type);
    }
    return type.equals(OLE) ? ContainerTypes.ole(file, type) : type;
  }

  /** {@return the media type of a file with that beginning and name} */
  static String of(byte[] head, String fileName) {
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    if (latin.startsWith("%PDF-")) {
      return "application/pdf";
    }
    if (latin.startsWith("{\\rtf")) {
      return "application/rtf";
    }
    String binary = binary(latin);
    if (!binary.isEmpty()) {
      return binary;
    }
    if (isLatePdf(latin)) {
      return "application/pdf";
    }
    String text = text(head, latin);
    if (text.isEmpty()) {
      return UNKNOWN;
    }
    if (isHtml(text)) {
      return "text/html";
    }
    String ending = ending(fileName);
    if (ending.equals("html") || ending.equals("htm") || ending.equals("xhtml")) {
      return "text/html";
    }
    if (text.startsWith("<?xml")) {
      if (text.contains("<office:document ")) {
        return OdfExtractor.FLAT;
      }
      return "application/xml";
    }
    return TEXT_BY_ENDING.getOrDefault(ending, "text/plain");
  }

  private static boolean isLatePdf(String latin) {
    int start = latin.indexOf("%PDF-");
    return start >= 0 && start < PDF_WITHIN && PDF_OBJECT.matcher(latin).find(start);
  }

  /** Looks behind the XML declaration and comments, step by step: a page may have thousands. */
  private static boolean isHtml(String text) {
    int at = afterSpace(text, 0);
    if (text.startsWith("<?xml", at)) {
      int end = text.indexOf("?>", at);
      at = end < 0 ? text.length() : afterSpace(text, end + 2);
    }
    while (text.startsWith("<!--", at)) {
      int end = text.indexOf("-->", at + 4);
      at = end < 0 ? text.length() : afterSpace(text, end + 3);
    }
    return HTML_TAG.matcher(text).region(at, text.length()).lookingAt();
  }

  private static int afterSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String binary(String latin) {
    if (isZip(latin)) {
      return zip(latin);
    }
    if (latin.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OLE;
    }
    if (latin.startsWith("\u0089PNG")) {
      return "image/png";
    }
    if (latin.startsWith("\u00ff\u00d8\u00ff")) {
      return "image/jpeg";
    }
    if (latin.startsWith("GIF8")) {
      return "image/gif";
    }
    if (latin.startsWith("II*\0") || latin.startsWith("MM\0*")) {
      return "image/tiff";
    }
    if (latin.startsWith("\u001f\u008b")) {
      return "application/gzip";
    }
    if (latin.startsWith("7z\u00bc\u00af")) {
      return "application/x-7z-compressed";
    }
    return "";
  }

  private static boolean isZip(String latin) {
    return latin.startsWith("PK\003\004") || latin.startsWith("PK\005\006");
  }

  private static String zip(String latin) {
    if (latin.contains("word/")) {
      return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }
    if (latin.contains("xl/")) {
      return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
    if (latin.contains("ppt/")) {
      return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }
    int mime = latin.indexOf("mimetypeapplication/");
    if (mime >= 0) {
      int from = mime + "mimetype".length();
      int end = latin.indexOf("PK", from);
      return latin.substring(from, end < 0 ? latin.length() : end).strip();
    }
    return ARCHIVE;
  }

  /** {@return the beginning as text, empty if the bytes look like none} */
  private static String text(byte[] head, String latin) {
    Optional<String> wide = TextDecoder.wideBeginning(head);
    if (wide.isPresent()) {
      return controls(wide.get()) > wide.get().length() / 100 ? "" : wide.get();
    }
    if (latin.indexOf('\0') >= 0) {
      return "";
    }
    if (controls(latin) > latin.length() / 100) {
      return "";
    }
    String utf8 = latin.startsWith("\u00ef\u00bb\u00bf") ? latin.substring(3) : latin;
    return utf8.isEmpty() ? "\n" : utf8;
  }

  private static long controls(String text) {
    return text.chars().filter(c -> c < 32 && "\t\n\r\f\u001b".indexOf(c) < 0).count();
  }

  private static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
