package org.pincite.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.CentralDirectory;

/** The list of one ZIP archive, and its entries as files. */
final class ZipDirectory implements AutoCloseable {
  /** Names in archives of old programs, which say not what charset they are in. */
  private static final Charset OLD_NAMES =
      Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

  private static final int HEAD = 4096;

  private final ZipFile zip;
  private final Map<String, Item> items;

  private ZipDirectory(ZipFile zip) {
    this.zip = zip;
    this.items = items(zip);
  }

  /**
   * An entry that is no folder.
   *
   * @param name as listed, with {@code /} between folders
   * @param refusal why it is not handed out, null if it is
   */
  record Item(String name, ZipArchiveEntry entry, @Nullable Failure refusal) {}

  /**
   * Opens an archive.
   *
   * @throws IngestException if its list is damaged or too long to be held in memory
   */
  static ZipDirectory open(Path file) throws IngestException {
    CentralDirectory.check(file);
    try {
      return new ZipDirectory(
          ZipFile.builder()
              .setPath(file)
              .setCharset(StandardCharsets.UTF_8)
              .setUseUnicodeExtraFields(false)
              .setIgnoreLocalFileHeader(true)
              .get());
    } catch (IOException | IllegalArgumentException e) {
      throw damaged("the archive", e);
    }
  }

  /** {@return its entries by name, in the order of its list; those that share a name as one} */
  Map<String, Item> items() {
    return Collections.unmodifiableMap(items);
  }

  /** {@return the first bytes of an entry, at most some thousands} */
  byte[] head(Item item) throws IngestException {
    try (InputStream in = zip.getInputStream(item.entry())) {
      return in.readNBytes(HEAD);
    } catch (IOException | IllegalArgumentException e) {
      throw damaged("the entry", e);
    }
  }

  /**
   * Unpacks an entry into a new file.
   *
   * @throws IngestException if it is refused, damaged or does not have the size that is stated
   */
  void unpack(Item item, Path to) throws IngestException {
    if (item.refusal() != null) {
      throw new IngestException(item.refusal().kind(), item.refusal().reason());
    }
    CRC32 sum = new CRC32();
    long left = item.entry().getSize();
    try (InputStream in = new CheckedInputStream(zip.getInputStream(item.entry()), sum);
        var out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        left -= n;
        if (left < 0) {
          break;
        }
        out.write(buffer, 0, n);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged("the entry", e);
    }
    if (left != 0) {
      throw new IngestException(
          Failure.Kind.BROKEN, "it unpacks to another size than the archive states");
    }
    if (sum.getValue() != item.entry().getCrc()) {
      throw new IngestException(Failure.Kind.BROKEN, "it is damaged: the checksum does not fit");
    }
  }

  private static Map<String, Item> items(ZipFile zip) {
    Map<String, List<ZipArchiveEntry>> byName = new LinkedHashMap<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String name = name(entry);
      if (!name.isEmpty() && !name.endsWith("/")) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(entry);
      }
    }
    EntryRules rules = new EntryRules();
    Map<String, Item> found = new LinkedHashMap<>();
    byName.forEach(
        (name, entries) ->
            found.put(name, new Item(name, entries.getFirst(), refusal(rules, name, entries))));
    return found;
  }

  private static @Nullable Failure refusal(
      EntryRules rules, String name, List<ZipArchiveEntry> entries) {
    return Optional.of(entries)
        .filter(same -> same.size() > 1)
        .map(
            same ->
                new Failure(
                    Failure.Kind.BROKEN,
                    same.size() + " entries of the archive have this name; none is read"))
        .or(() -> rules.refusal(entries.getFirst(), name))
        .orElse(null);
  }

  /** Archives of Windows programs may part folders by {@code \}. */
  private static String name(ZipArchiveEntry entry) {
    String name = characters(entry).replace('\\', '/').replaceAll("(?<=/)/+", "");
    return name.startsWith("./") ? name.substring(2) : name;
  }

  private static String characters(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, OLD_NAMES);
    }
  }

  private static IngestException damaged(String what, Exception e) {
    return new IngestException(Failure.Kind.BROKEN, what + " is damaged: " + e.getMessage(), e);
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
