package org.pincite.ingest.voice;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/**
 * Who is said to say something.
 *
 * @param kind what the words that name them are
 * @param name as the document gives it, without article; null where nobody is named
 * @param place where it stands, null where nothing does
 */
record Speaker(Kind kind, @Nullable String name, @Nullable Span place) {
  /** The document's own body or author. */
  static final Speaker OWN = new Speaker(Kind.OWN, null, null);

  /** What names a speaker. */
  enum Kind {
    /** The document's own body or author. */
    OWN,
    /** A person by name. */
    PERSON,
    /** A body or document by name. */
    BODY,
    /** Those who are meant, in small letters: some witnesses. */
    GROUP,
    HE,
    SHE,
    THEY,
    IT,
    /** Some of those named before: others, many. */
    SOME,
    /** Nobody: it was suggested. */
    NOBODY
  }

  /** {@return the name, empty where nobody is named} */
  String words() {
    return name == null ? "" : name;
  }

  boolean isOwn() {
    return kind == Kind.OWN;
  }

  /** {@return whether who is meant was named before} */
  boolean isPronoun() {
    return switch (kind) {
      case HE, SHE, THEY, IT, SOME -> true;
      case OWN, PERSON, BODY, GROUP, NOBODY -> false;
    };
  }
}
