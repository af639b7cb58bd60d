package org.pincite.query.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.query.draft.Citations.Citation;
import org.pincite.query.draft.source.SourceNames;

/** Tells quotations from words that are set off for another reason: terms and titles. */
final class Selection {
  /** Words from which words between marks are a quotation without anything that says so. */
  private static final int LEAST_WORDS = 4;

  /** Behind a title: a bracket with a year, or a journal's. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          "^[’”\"'»]?,? ?(?:\\([^()]*\\b(?:1[6-9]|20)\\d\\d\\b[^()]*\\)|\\[(?:1[6-9]|20)\\d\\d\\]).*",
          Pattern.DOTALL);

  /** Before a title: its author, or nothing. */
  private static final Pattern BEFORE_TITLE =
      Pattern.compile("(?:^|.*(?:[,:;(]|\\b(?:[Ss]ee|in|[Cc]f)))\\s*[‘“\"'«]?$", Pattern.DOTALL);

  private final Document draft;
  private final Citations citations;
  private final SourceNames names;

  Selection(Document draft, Citations citations, SourceNames names) {
    this.draft = draft;
    this.citations = citations;
    this.names = names;
  }

  /** {@return why words are not checked; empty if they are} */
  Optional<PassedOver.Reason> reasonAgainst(Quoted quoted) {
    if (!quoted.displayed() && isTitle(quoted)) {
      return Optional.of(PassedOver.Reason.TITLE);
    }
    boolean few = quoted.words() < LEAST_WORDS;
    return few && !isCited(quoted) ? Optional.of(PassedOver.Reason.TOO_SHORT) : Optional.empty();
  }

  /** {@return another reading that is long enough to be a quotation} */
  Optional<Quoted> longReading(Reading reading) {
    return reading.others().stream().filter(q -> q.words() >= LEAST_WORDS).findFirst();
  }

  private boolean isTitle(Quoted quoted) {
    if (names.isTitle(quoted.text())) {
      return true;
    }
    int block = draft.blockAt(quoted.start());
    boolean note = draft.blocks().get(block).kind() == BlockKind.NOTE;
    int start = draft.blocks().get(block).span().start();
    int end = draft.blocks().get(block).span().end();
    if (quoted.wordsEnd() > end || (!note && isCited(quoted))) {
      return false;
    }
    String before = draft.text().substring(start, quoted.start());
    String behind = draft.text().substring(quoted.wordsEnd(), end);
    return BEFORE_TITLE.matcher(before).matches() && BEHIND_TITLE.matcher(behind).matches();
  }

  /** Whether a citation behind the words names a source or a place. */
  private boolean isCited(Quoted quoted) {
    List<Citation> behind = citations.behind(quoted.wordsEnd());
    return behind.stream().anyMatch(citation -> !citation.references().isEmpty());
  }
}
