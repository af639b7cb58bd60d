package org.pincite.ingest.office;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;

/**
 * The list of its entries at the end of a ZIP. Every reader takes it into memory whole, so its size
 * is looked at first.
 */
public final class CentralDirectory {
  /** Bytes of a list at most: some 300,000 entries with short names. */
  private static final long MOST_BYTES = 32_000_000;

  /** Sizes of the record at the end, without and with the longest comment behind it. */
  private static final int END = 22;

  private static final int LONGEST_END = END + 0xFFFF;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int OFFSET_IN_END = 16;

  /** Stands in front of the end of archives with large numbers, and says where those are. */
  private static final int LOCATOR = 20;

  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int OFFSET_IN_LARGE_END = 48;
  private static final long IS_LARGE = 0xFFFFFFFFL;

  private CentralDirectory() {}

  /**
   * Refuses an archive without a list, or with one that is longer than any honest one.
   *
   * @throws IngestException if it is so, or cannot be read
   */
  public static void check(Path file) throws IngestException {
    try (FileChannel channel = FileChannel.open(file)) {
      long from = Math.max(0, channel.size() - LONGEST_END - LOCATOR);
      ByteBuffer tail = read(channel, from, (int) (channel.size() - from));
      int end = tail.limit() - END;
      while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
        end--;
      }
      if (end < 0) {
        throw new IngestException(
            Failure.Kind.BROKEN, "it is cut off: the list of its parts, at its end, is missing");
      }
      long size = from + end - start(channel, tail, end);
      if (size > MOST_BYTES) {
        throw new IngestException(
            Failure.Kind.TOO_LARGE,
            String.format(
                Locale.ROOT, "the list of its parts has %,d MB, as bombs do", size / 1_000_000));
      }
    } catch (IOException e) {
      throw Archive.damaged(e);
    }
  }

  /** {@return where the list begins, in bytes from the file's beginning} */
  private static long start(FileChannel channel, ByteBuffer tail, int end) throws IOException {
    long stated = Integer.toUnsignedLong(tail.getInt(end + OFFSET_IN_END));
    int locator = end - LOCATOR;
    if (stated != IS_LARGE || locator < 0 || tail.getInt(locator) != LOCATOR_SIGNATURE) {
      return stated;
    }
    long large = tail.getLong(locator + 8);
    boolean inside = large >= 0 && large + OFFSET_IN_LARGE_END + 8 <= channel.size();
    return inside ? read(channel, large + OFFSET_IN_LARGE_END, 8).getLong(0) : stated;
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // until all is there
    }
    return bytes.flip();
  }
}
