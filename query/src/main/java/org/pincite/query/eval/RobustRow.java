package org.pincite.query.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one file of a collection that holds broken and hostile ones.
 *
 * @param file its path below the collection's folder
 * @param expected what the manifest hints at, e.g. {@code broken}; empty without a manifest
 * @param outcome {@code read} or the kind of failure, e.g. {@code encrypted}
 * @param reason why it was not read, else empty
 * @param doubts number of doubts about what was read
 * @param seconds what it took
 */
public record RobustRow(
    String file, String expected, String outcome, String reason, int doubts, double seconds) {
  /** The outcome of a file of which there is a document. */
  public static final String READ = "read";

  /** {@return whether its reader died of it} */
  public boolean isCrash() {
    return reason.startsWith("the reader died");
  }

  /** {@return whether only its time ended its reading} */
  public boolean isHang() {
    return reason.matches("reading it (took more than|did not end within) \\d+ m?s");
  }

  /**
   * {@return whether the outcome is not what the hint lets expect, so that somebody had better
   * look}
   */
  public boolean surprises() {
    return switch (expected) {
      case "" -> false;
      case "ok" -> !outcome.equals(READ) && !outcome.equals("unsupported");
      case "encrypted" -> !outcome.equals("encrypted") && !outcome.equals("unsupported");
      default -> outcome.equals(READ);
    };
  }

  /** {@return number of files by hint and outcome, both in alphabetical order} */
  public static Map<String, Map<String, Integer>> table(List<RobustRow> rows) {
    Map<String, Map<String, Integer>> table = new TreeMap<>();
    for (RobustRow row : rows) {
      table
          .computeIfAbsent(row.expected(), e -> new TreeMap<>())
          .merge(row.outcome(), 1, Integer::sum);
    }
    return table;
  }
}
