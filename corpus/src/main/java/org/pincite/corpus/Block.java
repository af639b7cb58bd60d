package org.pincite.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, note or the like. Blocks follow each other in reading order; two line feeds
 * stand between them in the canonical text, and no line feed inside one.
 *
 * @param kind what it is
 * @param span its text, without its printed number
 * @param number the number as printed ("47", "3.12", "(a)", "Q45"; of a note its mark), null where
 *     none is; taken off the text and on record as a {@link Repair}
 * @param paragraph the printed number of the paragraph it belongs to, for citing: its own where it
 *     is a numbered paragraph, that of the paragraph above for lettered parts and for unnumbered
 *     text that goes on after a quotation, list or box; null where the document does not number
 *     this part
 * @param pointers of an item of a list of conclusions, with all that belongs to it: the paragraphs
 *     of the body that it prints as its source, {@code 12} or a range {@code 12–14}; empty
 *     elsewhere
 * @param level of a heading from 1 (highest), of a list item the depth from 1, else 0
 * @param sentences its sentences in order, none overlapping, without the white space between them
 * @param regions where it stands on its pages, in reading order; none without layout
 */
public record Block(
    BlockKind kind,
    Span span,
    @Nullable String number,
    @Nullable String paragraph,
    List<String> pointers,
    int level,
    List<Span> sentences,
    List<Region> regions) {
  public Block {
    pointers = List.copyOf(pointers);
    sentences = List.copyOf(sentences);
    regions = List.copyOf(regions);
    int from = span.start();
    for (Span sentence : sentences) {
      if (sentence.isEmpty() || sentence.start() < from || sentence.end() > span.end()) {
        throw new CorpusException("sentence " + sentence + " does not fit into " + span);
      }
      from = sentence.end();
    }
  }

  /** A block that points to no other paragraph. */
  public Block(
      BlockKind kind,
      Span span,
      @Nullable String number,
      @Nullable String paragraph,
      int level,
      List<Span> sentences,
      List<Region> regions) {
    this(kind, span, number, paragraph, List.of(), level, sentences, regions);
  }
}
