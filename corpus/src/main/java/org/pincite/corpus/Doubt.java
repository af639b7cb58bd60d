package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Something about a document that could not be read, or not surely.
 *
 * @param kind what is in doubt
 * @param page index from 1 of the page it is about, null where it is about the whole document
 * @param detail one sentence for a person
 */
public record Doubt(Kind kind, @Nullable Integer page, String detail) {
  /** What is in doubt. */
  public enum Kind {
    /** The page has no text, only pictures: nothing on it was searched. */
    PAGE_WITHOUT_TEXT,
    /** The page could not be read at all. */
    PAGE_UNREADABLE,
    /** The page is mostly a picture, and what words it may hold nothing has read. */
    PAGE_PARTLY_READ,
    /** The page's words were recognised in a picture, and many of them not surely. */
    POORLY_RECOGNISED,
    /** A part that is on no page, such as an attached file or a dynamic form, was not read. */
    PART_UNREAD,
    /** Characters whose font says not what they mean. */
    UNMAPPED_CHARACTERS,
    /** Paragraph numbers leap or repeat. */
    NUMBER_GAP,
    /** A note without its mark, or a mark without its note. */
    UNRESOLVED_NOTE,
    /** The order of reading is a guess. */
    READING_ORDER,
    /** The structure tree of a tagged PDF contradicts its pages and was not used. */
    TAGS_IGNORED,
    /** Bytes that are no text in the charset found. */
    CHARSET,
    /** The file claims more or fewer pages than it holds. */
    PAGES_MISCOUNTED,
    /** Changes that nobody has accepted or refused yet, and words that are hidden. */
    TRACKED_CHANGES,
    /** Pictures without a description: words in them, if any, were not read. */
    PICTURE_WITHOUT_TEXT
  }

  /** {@return whether words of the document may be missing from every search} */
  public boolean hidesText() {
    return switch (kind) {
      case PAGE_WITHOUT_TEXT,
          PAGE_UNREADABLE,
          PAGE_PARTLY_READ,
          POORLY_RECOGNISED,
          PART_UNREAD,
          UNMAPPED_CHARACTERS ->
          true;
      case NUMBER_GAP,
          UNRESOLVED_NOTE,
          READING_ORDER,
          TAGS_IGNORED,
          CHARSET,
          PAGES_MISCOUNTED,
          TRACKED_CHANGES,
          PICTURE_WITHOUT_TEXT ->
          false;
    };
  }
}
