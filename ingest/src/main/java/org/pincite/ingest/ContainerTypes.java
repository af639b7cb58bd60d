package org.pincite.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.CentralDirectory;

/** Tells what files are whose first bytes only say that they hold other files. */
final class ContainerTypes {
  /** An Office file with a password, wrapped so that nothing of it shows. */
  static final String ENCRYPTED_OFFICE = "application/vnd.ms-office.encrypted";

  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

  /** A part that names the types of the others is small. */
  private static final int MOST_BYTES = 1 << 20;

  /** Parts of a torn ZIP that are looked at; the one that names its type stands first by custom. */
  private static final int MOST_TORN_PARTS = 20;

  /** Old containers are searched so far for the names of what they hold. */
  private static final int MOST_SEARCHED = 64 << 20;

  private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]{1,40}/[\\w.+-]{1,100}");
  private static final Pattern WORD =
      Pattern.compile(
          "(?:wordprocessingml\\.(?:document|template)|ms-word\\.(?:document|template)"
              + "\\.macroEnabled(?:Template)?(?:12)?)\\.main");
  private static final Pattern SHEET = Pattern.compile("spreadsheetml|ms-excel");
  private static final Pattern SLIDES = Pattern.compile("presentationml|ms-powerpoint");

  /** What an old container holds, by the name of its part; the first that is found counts. */
  private static final List<Map.Entry<String, String>> OLE_PARTS =
      List.of(
          Map.entry("EncryptedPackage", ENCRYPTED_OFFICE),
          Map.entry("WordDocument", "application/msword"),
          Map.entry("PowerPoint Document", "application/vnd.ms-powerpoint"),
          Map.entry("Workbook", "application/vnd.ms-excel"),
          Map.entry("__substg1.0_", "application/vnd.ms-outlook"));

  private ContainerTypes() {}

  /**
   * {@return the media type of what is a ZIP}
   *
   * @param guess what its first bytes look like, which holds if its list cannot be read
   */
  static String zip(Path file, String guess) {
    try {
      CentralDirectory.check(file);
    } catch (IngestException e) {
      return torn(file, guess);
    }
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      String stated = text(zip, "mimetype").strip();
      if (MEDIA_TYPE.matcher(stated).matches()) {
        return stated;
      }
      String types = text(zip, "[Content_Types].xml");
      if (!types.isEmpty()) {
        return office(types);
      }
      if (zip.getEntry("META-INF/container.xml") != null) {
        return "application/epub+zip";
      }
      if (zip.getEntry("META-INF/MANIFEST.MF") != null) {
        return "application/java-archive";
      }
      boolean pages =
          zip.getEntry("Index/Document.iwa") != null || zip.getEntry("index.xml") != null;
      return pages ? "application/vnd.apple.pages" : MediaTypes.ARCHIVE;
    } catch (IOException | IllegalArgumentException e) {
      return torn(file, guess);
    }
  }

  /** {@return the media type of a ZIP whose list is lost, by what still stands at its beginning} */
  private static String torn(Path file, String guess) {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      @Nullable ZipEntry entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < MOST_TORN_PARTS; i++) {
        switch (entry.getName()) {
          case "mimetype" -> {
            String stated = text(zip).strip();
            return MEDIA_TYPE.matcher(stated).matches() ? stated : guess;
          }
          case "[Content_Types].xml" -> {
            return office(text(zip));
          }
          case "META-INF/container.xml" -> {
            return "application/epub+zip";
          }
          default -> entry = zip.getNextEntry();
        }
      }
      return guess;
    } catch (IOException | IllegalArgumentException e) {
      return guess;
    }
  }

  private static String office(String types) {
    if (WORD.matcher(types).find()) {
      return OOXML + "wordprocessingml.document";
    }
    if (SHEET.matcher(types).find()) {
      return OOXML + "spreadsheetml.sheet";
    }
    if (SLIDES.matcher(types).find()) {
      return OOXML + "presentationml.presentation";
    }
    return "application/x-opc-package";
  }

  private static String text(ZipFile zip, String name) throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(name);
    if (entry == null || entry.isDirectory()) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return text(in);
    }
  }

  private static String text(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES);
    boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    return new String(bytes, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
  }

  /** {@return the media type of an old container of Office or the like} */
  static String ole(Path file, String otherwise) throws IOException {
    String held;
    try (InputStream in = Files.newInputStream(file)) {
      held = new String(in.readNBytes(MOST_SEARCHED), StandardCharsets.ISO_8859_1);
    }
    for (Map.Entry<String, String> part : OLE_PARTS) {
      byte[] wide = part.getKey().getBytes(StandardCharsets.UTF_16LE);
      if (held.contains(new String(wide, StandardCharsets.ISO_8859_1))) {
        return part.getValue();
      }
    }
    return otherwise;
  }
}
