package org.pincite.query.export.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.pincite.query.question.QueryException;

/** The parts of a Word file, of which some may be replaced; the others stay as they are. */
final class WordFile {
  private static final String TYPES = "[Content_Types].xml";
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  /** The same draft gives the same bytes. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WordFile() {}

  /**
   * {@return the parts of a file}
   *
   * @throws QueryException if it cannot be read as a ZIP
   */
  static WordFile read(Path file) {
    WordFile word = new WordFile();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        word.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } catch (ZipException e) {
      throw new QueryException("comments cannot be written into " + file + ": no Word file", e);
    } catch (IOException e) {
      throw new QueryException("comments cannot be written into " + file + ": " + e, e);
    }
    return word;
  }

  /** {@return the name of the part that holds the text} */
  String mainName() {
    return target("", "/officeDocument").orElse("word/document.xml");
  }

  /** {@return a part as text, null if there is none} */
  @Nullable String text(String name) {
    byte @Nullable [] bytes = parts.get(name);
    return bytes == null ? null : new String(bytes, charset(bytes));
  }

  /** Puts a text in the place of a part's, in the charset that it had. */
  void replace(String name, String text) {
    byte @Nullable [] before = parts.get(name);
    parts.put(name, text.getBytes(before == null ? StandardCharsets.UTF_8 : charset(before)));
  }

  private static Charset charset(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == (byte) 0xFE);
    if (bytes.length > 1 && bytes[0] == (byte) 0xFF) {
      return StandardCharsets.UTF_16LE;
    }
    return wide ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  /** {@return the name of the part with comments; one is entered in the lists if there is none} */
  String commentsName() {
    String main = mainName();
    return target(main, "/comments").orElseGet(() -> enter(main));
  }

  private String enter(String main) {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String name = folder + "comments.xml";
    for (int i = 2; parts.containsKey(name); i++) {
      name = folder + "comments" + i + ".xml";
    }
    String relations = relationsOf(main);
    String list = text(relations);
    String type = type(main);
    if (list == null) {
      list =
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "</Relationships>";
    }
    String id = "pincite";
    while (list.contains('"' + id + '"') || list.contains("'" + id + "'")) {
      id += "1";
    }
    replace(
        relations,
        appended(
            list,
            "Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\""
                .formatted(id, type, name.substring(folder.length()))));
    String types = text(TYPES);
    if (types != null) {
      replace(
          TYPES,
          appended(
              types,
              "Override PartName=\"/%s\" ContentType=\"%s\"".formatted(name, COMMENTS_TYPE)));
    }
    return name;
  }

  /** The strict form of the format has other names for the same. */
  private String type(String main) {
    String text = text(main);
    boolean strict = text != null && text.contains("http://purl.oclc.org/ooxml/wordprocessingml");
    return (strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        + "/comments";
  }

  private static String appended(String list, String element) {
    XmlTag root = XmlTag.of(list).getFirst();
    String tag = "<" + root.prefix() + element + "/>";
    if (root.kind() == XmlTag.Kind.EMPTY) {
      return list.substring(0, root.end() - 2) + ">" + tag + "</" + root.name() + ">";
    }
    int end = list.lastIndexOf("</");
    return list.substring(0, end) + tag + list.substring(end);
  }

  private Optional<String> target(String part, String type) {
    String list = text(relationsOf(part));
    List<XmlTag> relations = list == null ? new ArrayList<>() : XmlTag.of(list);
    for (XmlTag relation : relations) {
      if (list != null
          && relation.attribute(list, "Type").filter(t -> t.endsWith(type)).isPresent()) {
        String target = relation.attribute(list, "Target").orElse("");
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        return Optional.of(target.startsWith("/") ? target.substring(1) : folder + target);
      }
    }
    return Optional.empty();
  }

  private static String relationsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** Writes all parts, in their order; the stream stays open. */
  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(EPOCH);
      zip.putNextEntry(entry);
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }
}
