package org.pincite.query.export.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.Work;
import org.pincite.query.cite.csl.CslItem;

/**
 * The key of a source, as in {@code harbours2024night-3f6bd5ad}: author, year and title for people,
 * the hash for being the same in every export and no other's. ASCII letters and digits only, since
 * BibTeX can read no others.
 */
final class SourceKey {
  private static final int HASH_DIGITS = 8;

  private SourceKey() {}

  static String of(CslItem item, String sha256, @Nullable Work work) {
    String author = item.authors().isEmpty() ? "" : word(item.authors().getFirst().family());
    String year = item.issued().isEmpty() ? "" : Integer.toString(item.issued().getFirst());
    String title = word(item.variable("title"));
    String name = author + year + title;
    String key = (name.isEmpty() ? "source" : name) + "-" + sha256.substring(0, HASH_DIGITS);
    return work == null ? key : key + "-" + digits(work);
  }

  /** The first word of four letters or more, else the first. */
  private static String word(String text) {
    String ascii =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    String[] words = ascii.split(" ", -1);
    return Arrays.stream(words).filter(word -> word.length() >= 4).findFirst().orElse(words[0]);
  }

  private static String digits(Work work) {
    byte[] hash = Sha256.of(work.kind() + "\n" + work.span().start());
    return HexFormat.of().formatHex(hash, 0, 2);
  }
}
