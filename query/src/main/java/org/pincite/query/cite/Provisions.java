package org.pincite.query.cite;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.MetadataField;

/**
 * Places in acts of the European Union: the article counts, before the first article the recital,
 * behind the last the annex.
 */
final class Provisions {
  private Provisions() {}

  /** {@return the provision in which a quote stands, from its first to its last block} */
  static Optional<Pinpoint> of(Document document, int first, int last) {
    if (!isAct(document)) {
      return Optional.empty();
    }
    Optional<Pinpoint.Provision> from = at(document, first);
    Optional<Pinpoint.Provision> to = first == last ? from : at(document, last);
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return from.map(p -> p);
    }
    String kind = from.get().kind();
    return kind.equals(to.get().kind())
        ? Optional.of(
            new Pinpoint.Provision(
                kind.endsWith("x") ? kind + "es" : kind + "s",
                from.get().number() + "–" + to.get().number()))
        : Optional.empty();
  }

  private static boolean isAct(Document document) {
    return document
        .metadata()
        .first(MetadataField.KIND)
        .filter(kind -> kind.equals(DocumentKind.LEGISLATION.slug()))
        .isPresent();
  }

  private static Optional<Pinpoint.Provision> at(Document document, int block) {
    @Nullable String number = document.blocks().get(block).paragraph();
    int start = number == null ? -1 : Restarts.start(document, block);
    for (int i = block; i >= 0; i--) {
      Optional<Parts.Part> part = Parts.headedBy(document, document.blocks().get(i));
      @Nullable String below = start > i ? number : null;
      if (part.isPresent() && part.get().kind().equals("art")) {
        String paragraph = below == null ? "" : "(" + bare(below) + ")";
        String point = i == block ? "" : point(document.blocks().get(block));
        return provision("art", part.get().number() + paragraph + point);
      }
      if (part.isPresent() && part.get().kind().equals("annex")) {
        return provision(
            "annex", part.get().number() + (below == null ? "" : " para " + bare(below)));
      }
    }
    return start >= 0 && number != null && isRecital(document, start)
        ? provision("recital", bare(number))
        : Optional.empty();
  }

  private static Optional<Pinpoint.Provision> provision(String kind, String number) {
    return Optional.of(new Pinpoint.Provision(kind, number));
  }

  /** The letter of a point, where the block is one: {@code (a)}. */
  private static String point(Block block) {
    @Nullable String number = block.number();
    if (number == null || block.level() > 1) {
      return "";
    }
    return number.matches("\\([a-z]{1,2}\\)") ? number : "";
  }

  /** Recitals stand before the first article, their numbers in brackets. */
  private static boolean isRecital(Document document, int start) {
    @Nullable String number = document.blocks().get(start).number();
    return number != null
        && number.matches("\\(\\d+\\)")
        && document.blocks().stream()
            .anyMatch(
                block ->
                    Parts.headedBy(document, block)
                        .filter(p -> p.kind().equals("art"))
                        .isPresent());
  }

  private static String bare(String number) {
    return number.replaceAll("[().]", "");
  }
}
