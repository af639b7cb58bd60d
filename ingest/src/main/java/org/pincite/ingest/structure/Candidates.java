package org.pincite.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Box;
import org.pincite.ingest.draft.DraftBlock;

/** Collects the blocks that could be numbered paragraphs, and weighs them. */
final class Candidates {
  private static final double PARAGRAPH = 1;
  private static final double BARE = 0.8;
  private static final double AFTER_COLON = 0.5;
  private static final double SHORT = 0.4;
  private static final double HEADING = 0.25;

  /** Words from which a text without a full stop still counts as a paragraph's. */
  static final int PROSE_WORDS = 15;

  private static final Pattern SENTENCE_END = Pattern.compile("[.:;?!,][\\])”’\"']*\\s*$|\\)\\s*$");
  private static final Pattern LEADERS = Pattern.compile("(?:\\.\\s?){4,}|…{2,}");

  private Candidates() {}

  /** {@return the candidates in text order; letters are none} */
  static List<Candidate> of(List<DraftBlock> blocks) {
    return of(blocks, 0, blocks.size());
  }

  /** {@return the candidates among the blocks from one index to before another} */
  static List<Candidate> of(List<DraftBlock> blocks, int from, int end) {
    List<Candidate> found = new ArrayList<>();
    @Nullable DraftBlock above = null;
    for (int i = from; i < end && i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      if (mayBeNumbered(block.kind())) {
        Optional<NumberToken> token = NumberReader.read(block);
        if (token.isPresent() && token.get().form() != NumberToken.Form.LETTER) {
          found.add(weighed(i, block, token.get(), above));
        }
      }
      if (block.kind().isBody()) {
        above = block;
      }
    }
    return found;
  }

  /** {@return whether such a block can be a numbered paragraph at all} */
  static boolean mayBeNumbered(BlockKind kind) {
    return switch (kind) {
      case PARAGRAPH, LIST_ITEM, HEADING -> true;
      case QUOTATION, CELL, CAPTION, NOTE, ASIDE, CONTENTS, FIGURE, FURNITURE -> false;
    };
  }

  /** {@return the number of words} */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = !Character.isWhitespace(text.charAt(i));
      words += word && !inside ? 1 : 0;
      inside = word;
    }
    return words;
  }

  private static Candidate weighed(
      int index, DraftBlock block, NumberToken token, @Nullable DraftBlock above) {
    String text = block.rawText();
    boolean heading = block.kind() == BlockKind.HEADING || LEADERS.matcher(text).find();
    boolean prose = !heading && isProse(block);
    double weight = PARAGRAPH;
    if (heading) {
      weight = HEADING;
    } else if (!prose) {
      weight = SHORT;
    } else if (token.last() == 1 && above != null && endsWithColon(above)) {
      weight = AFTER_COLON;
    } else if (token.shape() == NumberToken.Shape.BARE && block.number() == null) {
      weight = BARE;
    }
    @Nullable Box box = block.lines().isEmpty() ? null : block.lines().getFirst().box();
    double indent = box == null || block.number() != null ? -1 : box.x();
    return new Candidate(index, token, weight, prose, indent, block.page());
  }

  /** {@return whether it reads like a paragraph: long, or closed by punctuation} */
  static boolean isProse(DraftBlock block) {
    String text = block.rawText();
    return words(text) >= PROSE_WORDS || SENTENCE_END.matcher(text).find();
  }

  static boolean endsWithColon(DraftBlock block) {
    String text = block.rawText().strip();
    return text.endsWith(":") || text.endsWith(":-") || text.endsWith(": –");
  }
}
