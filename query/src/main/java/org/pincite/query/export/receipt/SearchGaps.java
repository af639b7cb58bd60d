package org.pincite.query.export.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was not searched, or not surely.
 *
 * @param failed files that could not be read
 * @param unread pages without text that a search can find
 * @param recognised pages whose words were recognised in pictures and may be misread
 */
public record SearchGaps(List<File> failed, List<Pages> unread, List<Pages> recognised) {
  public SearchGaps {
    failed = List.copyOf(failed);
    unread = List.copyOf(unread);
    recognised = List.copyOf(recognised);
  }

  /**
   * A file that could not be read.
   *
   * @param file its name
   * @param sha256 of its bytes, null where not even they could be read
   * @param reason one sentence
   */
  public record File(String file, @Nullable String sha256, String reason) {}

  /**
   * Pages of a document.
   *
   * @param file its name
   * @param sha256 of its bytes
   * @param pages their indexes from 1
   * @param engine what recognised their words; null where nothing did
   * @param confidence the least of these pages, from 0 to 1; null where unknown
   */
  public record Pages(
      String file,
      String sha256,
      List<Integer> pages,
      @Nullable String engine,
      @Nullable Double confidence) {
    public Pages {
      pages = List.copyOf(pages);
    }
  }
}
