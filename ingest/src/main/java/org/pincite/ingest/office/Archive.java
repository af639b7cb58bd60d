package org.pincite.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;

/**
 * The parts of a file that is a ZIP, read into memory within limits. Names are only compared, never
 * used as paths.
 */
public final class Archive implements AutoCloseable {
  /** Bytes of one part at most: some 100,000 pages of text. */
  public static final long MOST_PART_BYTES = 250_000_000;

  /** Bytes of all parts that are read. */
  private static final long MOST_BYTES = 500_000_000;

  /** Entries that an archive may list. */
  private static final int MOST_ENTRIES = 100_000;

  private final ZipFile zip;
  private long read;

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens an archive.
   *
   * @throws IngestException if it is damaged, encrypted or lists too much
   */
  public static Archive open(Path file) throws IngestException {
    CentralDirectory.check(file);
    try {
      Archive archive = new Archive(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
      if (archive.zip.size() > MOST_ENTRIES) {
        int entries = archive.zip.size();
        archive.close();
        throw new IngestException(
            Failure.Kind.TOO_LARGE,
            String.format(
                Locale.ROOT, "its archive lists %,d parts, more than any document", entries));
      }
      return archive;
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** {@return the names of all parts that are no folders, in the order of the archive's list} */
  public List<String> names() {
    return Collections.list(zip.entries()).stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .toList();
  }

  /**
   * {@return the bytes of a part, empty if there is none of that name}
   *
   * @throws IngestException if they are damaged or too many
   */
  public Optional<byte[]> read(String name) throws IngestException {
    @Nullable ZipEntry entry = zip.getEntry(name);
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      long most = Math.min(MOST_PART_BYTES, MOST_BYTES - read);
      byte[] bytes = in.readNBytes((int) most + 1);
      read += bytes.length;
      if (bytes.length > most) {
        throw new IngestException(
            Failure.Kind.TOO_LARGE,
            String.format(
                Locale.ROOT,
                "its part %s unpacks to more than %,d MB, as bombs do",
                shown(name),
                most / 1_000_000));
      }
      check(entry, bytes);
      return Optional.of(bytes);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /**
   * {@return the outermost element of an XML part, empty if there is none of that name}
   *
   * @throws IngestException if it is damaged, too large or no well-formed XML
   */
  public Optional<Element> xml(String name) throws IngestException {
    Optional<byte[]> bytes = read(name);
    return bytes.isEmpty()
        ? Optional.empty()
        : Optional.of(XmlReader.read(bytes.get(), shown(name)));
  }

  private static void check(ZipEntry entry, byte[] bytes) throws IngestException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
      throw new IngestException(
          Failure.Kind.BROKEN,
          "its part " + shown(entry.getName()) + " is damaged: the checksum does not fit");
    }
  }

  /** {@return what is wrong with an archive, in words} */
  public static IngestException damaged(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof ZipException && message.contains("encrypted")) {
      return new IngestException(
          Failure.Kind.ENCRYPTED, "the archive is encrypted, and no password was given", e);
    }
    return new IngestException(Failure.Kind.BROKEN, "the archive is damaged: " + message, e);
  }

  /** {@return a name that may be anything, as it can stand in one line} */
  private static String shown(String name) {
    String line = name.replaceAll("\\p{Cntrl}", "?");
    return line.length() > 80 ? line.substring(0, 80) + "…" : line;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
