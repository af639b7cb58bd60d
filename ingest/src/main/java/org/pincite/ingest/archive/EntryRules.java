package org.pincite.ingest.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.pincite.corpus.Failure;

/** Says which entries of one archive are handed out, asked in the order of its list. */
final class EntryRules {
  /** Entries that are handed out at most; a year's evidence to a busy committee has some 2,000. */
  static final int MOST_ENTRIES = 20_000;

  /** Bytes of all entries, inflated: what is read of one archive shall fit on any disk. */
  static final long MOST_BYTES = 4_000_000_000L;

  /** Bytes of one entry, as of any file. */
  static final long MOST_ENTRY_BYTES = 1_000_000_000L;

  /** Text shrinks to a tenth at best, tables of figures to a fiftieth; bombs to a thousandth. */
  static final int MOST_RATIO = 200;

  /** An entry below so many bytes is no bomb, however well it packs. */
  static final long HARMLESS_BYTES = 10_000_000;

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

  private int entries;
  private long bytes;

  /** {@return why an entry is not handed out, empty if it is} */
  Optional<Failure> refusal(ZipArchiveEntry entry, String name) {
    Optional<Failure> refusal = byName(name).or(() -> byKind(entry)).or(() -> bySize(entry));
    if (refusal.isEmpty()) {
      entries++;
      bytes += entry.getSize();
    }
    return refusal;
  }

  private static Optional<Failure> byName(String name) {
    boolean leadsElsewhere =
        name.startsWith("/")
            || DRIVE.matcher(name).matches()
            || List.of(name.split("/")).contains("..");
    if (leadsElsewhere) {
      return refused(Failure.Kind.BROKEN, "its name leads out of the archive");
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return refused(Failure.Kind.BROKEN, "its name has control characters");
    }
    return Optional.empty();
  }

  private static Optional<Failure> byKind(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return refused(
          Failure.Kind.ENCRYPTED, "it is encrypted; archives with a password are not read");
    }
    if (entry.isUnixSymlink()) {
      return refused(Failure.Kind.UNSUPPORTED, "it is a link to another file");
    }
    boolean plain =
        entry.getMethod() == ZipArchiveEntry.DEFLATED
            || entry.getMethod() == ZipArchiveEntry.STORED;
    return plain
        ? Optional.empty()
        : refused(
            Failure.Kind.UNSUPPORTED,
            "it is packed by method " + entry.getMethod() + ", which is not read");
  }

  private Optional<Failure> bySize(ZipArchiveEntry entry) {
    long size = entry.getSize();
    long packed = Math.max(1, entry.getCompressedSize());
    if (size < 0 || entry.getCompressedSize() < 0) {
      return refused(Failure.Kind.BROKEN, "the archive does not say how large it is");
    }
    if (size > MOST_ENTRY_BYTES) {
      return refused(
          Failure.Kind.TOO_LARGE,
          said("it unpacks to %,d MB, more than the %,d MB allowed", size, MOST_ENTRY_BYTES));
    }
    if (size > HARMLESS_BYTES && size / packed > MOST_RATIO) {
      return refused(
          Failure.Kind.TOO_LARGE,
          String.format(
              Locale.ROOT, "it unpacks to %,d times its size, as bombs do", size / packed));
    }
    if (entries >= MOST_ENTRIES) {
      return refused(
          Failure.Kind.TOO_LARGE,
          String.format(
              Locale.ROOT, "the archive has more than the %,d files allowed", MOST_ENTRIES));
    }
    if (bytes + size > MOST_BYTES) {
      return refused(
          Failure.Kind.TOO_LARGE,
          said("the files before it unpack to %,d MB of the %,d MB allowed", bytes, MOST_BYTES));
    }
    return Optional.empty();
  }

  private static String said(String sentence, long bytes, long most) {
    return String.format(Locale.ROOT, sentence, bytes / 1_000_000, most / 1_000_000);
  }

  private static Optional<Failure> refused(Failure.Kind kind, String reason) {
    return Optional.of(new Failure(kind, reason));
  }
}
