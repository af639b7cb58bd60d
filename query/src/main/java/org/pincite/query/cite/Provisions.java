package org.pincite.query.cite;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.MetadataField;

/**
 * Places in legislation: in statutes those that {@link Sections} finds; in acts of the European
 * Union the article counts, before the first article the recital, behind the last the annex.
 */
final class Provisions {
  private Provisions() {}

  /** {@return the provision in which a quote stands, from its first to its last block} */
  static Optional<Pinpoint> of(Document document, int first, int last) {
    if (!isAct(document)) {
      return Optional.empty();
    }
    Optional<Pinpoint.Provision> from = either(document, first);
    Optional<Pinpoint.Provision> to = first == last ? from : either(document, last);
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return from.map(p -> p);
    }
    return range(from.get(), to.get()).map(p -> p);
  }

  private static Optional<Pinpoint.Provision> either(Document document, int block) {
    return Sections.at(document, block).or(() -> at(document, block));
  }

  /** {@code arts 5–6}; within one schedule {@code sch 1 paras 2–3}. */
  private static Optional<Pinpoint.Provision> range(
      Pinpoint.Provision from, Pinpoint.Provision to) {
    String kind = from.kind();
    if (!kind.equals(to.kind())) {
      return Optional.empty();
    }
    String[] first = from.number().split(" para ", -1);
    String[] last = to.number().split(" para ", -1);
    if (first.length == 2 && last.length == 2 && first[0].equals(last[0])) {
      return provision(kind, first[0] + " paras " + first[1] + "–" + last[1]);
    }
    String plural =
        switch (kind) {
          case "annex" -> "annexes";
          case "r" -> "rr";
          default -> kind + "s";
        };
    return provision(plural, from.number() + "–" + to.number());
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
