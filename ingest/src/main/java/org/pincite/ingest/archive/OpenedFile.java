package org.pincite.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;

/**
 * A file that can be read: one on disk as it lies there, one in an archive as a copy that is
 * deleted when this is closed.
 */
public final class OpenedFile implements AutoCloseable {
  /** The ending of a name, which tells kinds of text apart. */
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,10}$");

  private final Path file;
  private final boolean isCopy;

  private OpenedFile(Path file, boolean isCopy) {
    this.file = file;
    this.isCopy = isCopy;
  }

  /**
   * Opens a file.
   *
   * @param path of a file on disk or in an archive
   * @throws IngestException if the archive is damaged, has no such entry or does not hand it out
   */
  public static OpenedFile open(Path path) throws IngestException {
    Optional<ArchivePath> inside = ArchivePath.of(path);
    return inside.isEmpty()
        ? new OpenedFile(path, false)
        : copy(inside.get().archive(), inside.get().inside());
  }

  /** {@return where the bytes lie as long as this is open} */
  public Path file() {
    return file;
  }

  private static OpenedFile copy(Path archive, String name) throws IngestException {
    try (ZipDirectory zip = ZipDirectory.open(archive)) {
      ZipDirectory.@Nullable Item item = zip.items().get(name);
      if (item != null) {
        return unpacked(zip, item);
      }
      for (int end = name.indexOf(ArchivePath.SEPARATOR);
          end >= 0;
          end = name.indexOf(ArchivePath.SEPARATOR, end + 1)) {
        ZipDirectory.@Nullable Item inner = zip.items().get(name.substring(0, end));
        if (inner != null) {
          try (OpenedFile opened = unpacked(zip, inner)) {
            return copy(opened.file(), name.substring(end + ArchivePath.SEPARATOR.length()));
          }
        }
      }
    }
    throw new IngestException(Failure.Kind.UNREADABLE, "it is not in the archive any more");
  }

  /** {@return a copy of an entry} */
  static OpenedFile unpacked(ZipDirectory zip, ZipDirectory.Item item) throws IngestException {
    Matcher ending = ENDING.matcher(item.name());
    try {
      Path copy = Files.createTempFile("pincite-entry-", ending.find() ? ending.group() : "");
      OpenedFile opened = new OpenedFile(copy, true);
      try {
        zip.unpack(item, copy);
      } catch (IngestException e) {
        opened.close();
        throw e;
      }
      return opened;
    } catch (IOException e) {
      throw new IngestException(
          Failure.Kind.UNREADABLE, "it cannot be unpacked: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    if (isCopy) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
