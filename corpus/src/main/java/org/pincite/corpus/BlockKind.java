package org.pincite.corpus;

import java.util.Set;

/**
 * What a block is. Body text is searched by default; the rest is kept and labelled, never dropped.
 */
public enum BlockKind {
  /** A heading or title in the run of the text. */
  HEADING,
  /** A paragraph, numbered or not. */
  PARAGRAPH,
  /** An item of a list, or a lettered part of a paragraph. */
  LIST_ITEM,
  /** A displayed quotation. */
  QUOTATION,
  /** A cell of a table. */
  CELL,
  /** The caption of a table or picture, or a line of a title page. */
  CAPTION,
  /** A footnote or endnote; its number is the mark. */
  NOTE,
  /** A pull quote, standfirst or box that interrupts the text it stands in. */
  ASIDE,
  /** An entry of a table of contents or index. */
  CONTENTS,
  /** Words inside a picture or chart. */
  FIGURE,
  /** Running heads, footers, page numbers, menus: never searched, kept at the end of the text. */
  FURNITURE;

  /** Text that goes on in sentences, apart from headings, notes, tables and what stands beside. */
  public static final Set<BlockKind> PROSE = Set.of(PARAGRAPH, LIST_ITEM, QUOTATION);

  /**
   * {@return whether the block belongs to what the document says, so that its sentences can be
   * statements}
   */
  public boolean isBody() {
    return switch (this) {
      case HEADING, PARAGRAPH, LIST_ITEM, QUOTATION -> true;
      case CELL, CAPTION, NOTE, ASIDE, CONTENTS, FIGURE, FURNITURE -> false;
    };
  }

  /** {@return whether a search reads the block: all but furniture and tables of contents} */
  public boolean isSearched() {
    return this != FURNITURE && this != CONTENTS;
  }
}
