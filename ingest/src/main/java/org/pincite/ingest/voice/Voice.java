package org.pincite.ingest.voice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/**
 * Whose words one sentence holds.
 *
 * @param sentence the sentence, as its block has it
 * @param mode how it comes to hold them
 * @param name the person or body as the document gives it, without article; of {@link Mode#OWN own}
 *     words the author, speaker or body, null where the document does not show one; of others' null
 *     where it says that somebody said so but not who
 * @param place where the document gives that name; null where it only implies it, as "we were told"
 *     implies witnesses, and where metadata give it
 * @param reprint what the words are reprinted from; null but for {@link Mode#REPRINTED}
 */
public record Voice(
    Span sentence,
    Mode mode,
    @Nullable String name,
    @Nullable Span place,
    @Nullable Reprint reprint) {

  /** How a sentence comes to hold somebody's words. */
  public enum Mode {
    /** The words of the document's own body, or of the author or speaker of the work it is in. */
    OWN,
    /** The words of another, in quotation marks or displayed. */
    QUOTED,
    /** What another said, thought or found, in the document's words. */
    REPORTED,
    /** The text of another document, printed again before it is answered. */
    REPRINTED
  }

  /**
   * The document that a text is reprinted from, as far as the document that prints it says.
   *
   * @param body whose document it is, e.g. {@code Essential Services Committee}
   * @param report its name, e.g. {@code Third Report of Session 2025–26}; null where not said
   * @param paperNumber its number in a series, e.g. {@code HC 1407}; null where not said
   * @param item the number of the recommendation or conclusion there; null where not said
   * @param paragraph the paragraph there that it points to, e.g. {@code 17}; null where not said
   */
  public record Reprint(
      String body,
      @Nullable String report,
      @Nullable String paperNumber,
      @Nullable String item,
      @Nullable String paragraph) {}

  /** {@return whether the words are the document's or its author's own} */
  public boolean isOwn() {
    return mode == Mode.OWN;
  }

  /** {@return the name, if the document shows or implies one} */
  public Optional<String> who() {
    return Optional.ofNullable(name);
  }
}
