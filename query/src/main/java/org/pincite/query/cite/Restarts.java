package org.pincite.query.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Page;

/**
 * Tells paragraphs apart that bear the same number, as where each schedule or annex counts from 1
 * again: by the nearest numbered part that the others do not stand in, else by the page.
 */
final class Restarts {
  private Restarts() {}

  /** {@return the part to name with a block's paragraph; none where its number is the only one} */
  static Optional<String> part(Document document, int block) {
    @Nullable String number = document.blocks().get(block).paragraph();
    List<Integer> starts = number == null ? List.of() : starts(document, number);
    int start = start(document, block);
    if (starts.size() < 2 || start < 0) {
      return Optional.empty();
    }
    Map<String, String> own = partsAbove(document, start);
    List<Map<String, String>> others =
        starts.stream().filter(s -> s != start).map(s -> partsAbove(document, s)).toList();
    for (Map.Entry<String, String> part : own.entrySet()) {
      if (others.stream().noneMatch(o -> part.getValue().equals(o.get(part.getKey())))) {
        return Optional.of(part.getValue());
      }
    }
    boolean bodyOfAnnexes = own.isEmpty() && others.stream().noneMatch(Map::isEmpty);
    return bodyOfAnnexes ? Optional.empty() : page(document, start);
  }

  /** {@return the block that begins the paragraph which a block belongs to, -1 if none is} */
  static int start(Document document, int block) {
    @Nullable String number = document.blocks().get(block).paragraph();
    for (int i = block; number != null && i >= 0; i--) {
      if (begins(document.blocks().get(i), number)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Integer> starts(Document document, String number) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      if (begins(document.blocks().get(i), number)) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static boolean begins(Block block, String number) {
    @Nullable String own = block.number();
    return own != null
        && number.equals(block.paragraph())
        && block.pointers().isEmpty()
        && own.replaceAll("[()\\[\\].]+$|^[(\\[]", "").equals(number);
  }

  /** The nearest part of each kind, the nearest first. */
  private static Map<String, String> partsAbove(Document document, int block) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = block; i >= 0; i--) {
      Parts.headedBy(document, document.blocks().get(i))
          .ifPresent(part -> parts.putIfAbsent(part.kind(), part.words()));
    }
    return parts;
  }

  private static Optional<String> page(Document document, int block) {
    List<Page> pages = document.pagesOf(document.blocks().get(block).span());
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    Page page = pages.getFirst();
    return Optional.of(page.label() == null ? "PDF p " + page.index() : "p " + page.label());
  }
}
