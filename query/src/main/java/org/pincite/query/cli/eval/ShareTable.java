package org.pincite.query.cli.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shares of things that are as they should be. */
final class ShareTable {
  private ShareTable() {}

  /** So many of so many. */
  record Share(long count, long of, double share) {
    static <T> Share of(List<T> all, Predicate<T> counted) {
      long count = all.stream().filter(counted).count();
      return new Share(count, all.size(), all.isEmpty() ? 0 : (double) count / all.size());
    }

    String line(String name) {
      return String.format(
          Locale.ROOT, "%-44s %s  (%d of %d)", name, ExtractionTable.figure(share), count, of);
    }
  }

  /** {@return the share in each group, groups in alphabetical order} */
  static <T> Map<String, Share> byFile(
      List<T> all, Function<T, String> group, Predicate<T> counted) {
    Map<String, Share> shares = new TreeMap<>();
    all.stream()
        .collect(Collectors.groupingBy(group))
        .forEach((name, members) -> shares.put(name, Share.of(members, counted)));
    return shares;
  }
}
