package org.pincite.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.ingest.MediaTypes;
import org.pincite.ingest.draft.IngestException;

/**
 * What an archive holds, and the archives in it.
 *
 * @param files sizes in bytes of all files that are handed out, by path
 * @param refused why others are not, by path; the archive's own path if it is damaged or empty
 */
public record ArchiveListing(Map<Path, Long> files, Map<Path, Failure> refused) {
  /** Archives inside each other at most. */
  private static final int MOST_NESTED = 2;

  /**
   * {@return whether a file is an archive of files, rather than a document that is packed as one}
   */
  public static boolean isArchive(Path file) {
    return MediaTypes.of(file).equals(MediaTypes.ARCHIVE);
  }

  /** {@return what lies in an archive on disk; never throws for what is in it} */
  public static ArchiveListing of(Path archive) {
    ArchiveListing listing = new ArchiveListing(new TreeMap<>(), new TreeMap<>());
    listing.add(archive, archive, 1);
    return listing;
  }

  /**
   * Adds what an archive holds.
   *
   * @param bytes where its bytes lie
   * @param path what it goes by
   */
  private void add(Path bytes, Path path, int depth) {
    try (ZipDirectory zip = ZipDirectory.open(bytes)) {
      for (ZipDirectory.Item item : zip.items().values()) {
        add(zip, item, ArchivePath.root(path), depth);
      }
      if (zip.items().isEmpty()) {
        refused.put(path, new Failure(Failure.Kind.EMPTY, "the archive holds no files"));
      }
    } catch (IngestException e) {
      refused.put(path, e.failure());
    }
  }

  private void add(ZipDirectory zip, ZipDirectory.Item item, Path root, int depth)
      throws IngestException {
    @Nullable Failure refusal = item.refusal();
    String name = refusal == null ? item.name() : shown(item.name());
    try {
      Path path = Path.of(root + "/" + name);
      if (refusal != null) {
        refused.put(path, refusal);
      } else {
        look(zip, item, path, depth);
      }
    } catch (InvalidPathException e) {
      refused.put(
          Path.of(root + "/" + name.replaceAll("[^ -~]", "?")),
          new Failure(Failure.Kind.UNREADABLE, "this system cannot write its name"));
    }
  }

  /** {@return a name that leads elsewhere as one that does not} */
  private static String shown(String name) {
    return name.replaceAll("\\p{Cntrl}", "?").replaceFirst("^/+", "(root)/");
  }

  private void look(ZipDirectory zip, ZipDirectory.Item item, Path path, int depth) {
    try {
      if (!mayBeArchive(zip.head(item))) {
        files.put(path, item.entry().getSize());
        return;
      }
      try (OpenedFile opened = OpenedFile.unpacked(zip, item)) {
        if (!isArchive(opened.file())) {
          files.put(path, item.entry().getSize());
        } else if (depth < MOST_NESTED) {
          add(opened.file(), path, depth + 1);
        } else {
          String reason = "it is an archive in an archive in an archive, which is not looked into";
          refused.put(path, new Failure(Failure.Kind.UNSUPPORTED, reason));
        }
      }
    } catch (IngestException e) {
      refused.put(path, e.failure());
    }
  }

  /** {@return whether bytes may begin an archive; those of most documents say what they are} */
  private static boolean mayBeArchive(byte[] head) {
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    return latin.startsWith("PK")
        && !latin.contains("[Content_Types].xml")
        && !latin.contains("mimetypeapplication/");
  }
}
