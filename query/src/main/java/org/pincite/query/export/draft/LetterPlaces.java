package org.pincite.query.export.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

/**
 * Finds spans of a draft's canonical text among the letters of its file. Blocks come in the same
 * order in both, and letters and figures are the same; spaces, numbers of lists and the like may
 * differ.
 */
final class LetterPlaces {
  /** Letters of a block that is too short to be looked for far away. */
  private static final int SHORT = 15;

  private static final int FAR = 400;

  private final Document draft;
  private final String letters;
  private final Map<Integer, Integer> starts = new HashMap<>();

  LetterPlaces(Document draft, String letters) {
    this.draft = draft;
    this.letters = letters;
    int from = 0;
    for (int i = 0; i < draft.blocks().size(); i++) {
      Block block = draft.blocks().get(i);
      switch (block.kind()) {
        case HEADING, PARAGRAPH, LIST_ITEM, QUOTATION, CELL, CAPTION, CONTENTS -> {
          String own = WordText.letters(draft.quote(block.span()));
          int at = letters.indexOf(own, from);
          if (at >= 0 && (own.length() >= SHORT || at - from < FAR)) {
            starts.put(i, at);
            from = at + own.length();
          }
        }
        case NOTE, ASIDE, FIGURE, FURNITURE -> {}
      }
    }
  }

  /** {@return the indexes of the first and the last letter of a span of the draft's text} */
  Optional<Span> of(Span span) {
    int index = draft.blockAt(span.start());
    String words = WordText.letters(draft.quote(span));
    if (index < 0 || words.isEmpty()) {
      return Optional.empty();
    }
    Integer start = starts.get(index);
    int at;
    if (start != null) {
      Span block = draft.blocks().get(index).span();
      String before = draft.text().substring(block.start(), span.start());
      at = start + WordText.letters(before).length();
    } else {
      at = letters.indexOf(words, startBefore(index));
    }
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length() - 1));
  }

  /** Where the nearest block above that was found begins. */
  private int startBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Integer start = starts.get(i);
      if (start != null) {
        return start;
      }
    }
    return 0;
  }
}
