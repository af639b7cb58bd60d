package org.pincite.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;

/** Which blocks say enough by themselves to be found by their meaning. */
public final class Passages {
  /** The kinds of block that can be passages. */
  public static final Set<BlockKind> KINDS =
      Set.of(
          BlockKind.PARAGRAPH,
          BlockKind.LIST_ITEM,
          BlockKind.QUOTATION,
          BlockKind.NOTE,
          BlockKind.ASIDE,
          BlockKind.CAPTION);

  /** A block of fewer words than these means little without what stands around it. */
  private static final int FEWEST_WORDS = 3;

  private Passages() {}

  /**
   * {@return the texts of a document that are to have vectors: the passages in reading order, each
   * before its sentences; one of a single sentence stands once}
   */
  public static List<String> of(Document document) {
    return document.blocks().stream()
        .filter(block -> isPassage(block.kind(), document.quote(block.span())))
        .flatMap(block -> Stream.concat(Stream.of(block.span()), block.sentences().stream()))
        .map(document::quote)
        .distinct()
        .toList();
  }

  /** {@return whether a block is one; its printed number does not count as a word} */
  static boolean isPassage(BlockKind kind, String text) {
    return KINDS.contains(kind) && WordBreaker.words(text).size() >= FEWEST_WORDS;
  }
}
