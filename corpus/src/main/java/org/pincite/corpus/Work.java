package org.pincite.corpus;

import java.util.Locale;
import java.util.Optional;

/**
 * A piece of writing or speech of its own inside a document: the article of a newsletter, the post
 * of an archive, what one speaker says at a hearing. It is cited by its own title, author and date.
 *
 * @param kind what it is
 * @param span from the start of its first block to the end of its last, titles and bylines included
 * @param metadata what the document shows of it: {@link MetadataField#TITLE title}, {@link
 *     MetadataField#AUTHOR authors} (of a turn the speaker), {@link MetadataField#DATE date},
 *     {@link MetadataField#EVIDENCE_CODE code} and the like, each with where it was read; nothing
 *     that is not shown
 */
public record Work(Kind kind, Span span, Metadata metadata) {
  /** What a work is. */
  public enum Kind {
    /** An article of a newsletter, journal or collection. */
    ARTICLE,
    /** A post of a blog or an archive of posts. */
    POST,
    /** What one speaker says until another speaks. */
    TURN,
    /** A letter or message printed in another document. */
    LETTER,
    /** A chapter by authors of its own. */
    CHAPTER,
    /** A piece of evidence in a volume of several. */
    SUBMISSION,
    /** A press notice, statement or announcement in a collection. */
    NOTICE;

    /** {@return the name in lower case, e.g. {@code article}} */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Work {
    if (span.isEmpty()) {
      throw new CorpusException("a work has text");
    }
  }

  /** {@return its title, if one is shown} */
  public Optional<String> title() {
    return metadata.first(MetadataField.TITLE);
  }
}
