package org.pincite.ingest.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.structure.NumberToken.Form;

/**
 * Ends a run where a further part of the document counts from 1 again: without that, numbers 1 to
 * 13 of one annex would go on with 14 of the next one, over its own 1 to 13.
 */
final class Restarts {
  private static final Pattern PART =
      Pattern.compile(
          "\\s*(?:annex|appendix|schedule|part|chapter|volume|article)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Restarts() {}

  /** {@return the run up to the first part that counts from 1 to a number of the run} */
  static Run cut(Run run, List<Candidate> candidates, List<DraftBlock> blocks) {
    if (run.form() != Form.DECIMAL) {
      return run;
    }
    for (int i = 1; i < run.items().size(); i++) {
      if (restartsBetween(run.items().get(i - 1), run.items().get(i), candidates, blocks)) {
        return new Run(run.items().subList(0, i), run.score());
      }
    }
    return run;
  }

  private static boolean restartsBetween(
      Candidate left, Candidate right, List<Candidate> candidates, List<DraftBlock> blocks) {
    int part = left.block() + 1;
    while (part < right.block() && !beginsPart(blocks.get(part))) {
      part++;
    }
    if (part == right.block()) {
      return false;
    }
    int expected = 1;
    for (Candidate candidate : candidates) {
      if (candidate.block() > part
          && candidate.block() < right.block()
          && candidate.prose()
          && candidate.token().form() == Form.DECIMAL
          && candidate.token().last() == expected) {
        expected++;
      }
    }
    return expected > 1 && expected == right.token().last();
  }

  private static boolean beginsPart(DraftBlock block) {
    return block.kind() == BlockKind.HEADING && PART.matcher(block.rawText()).matches();
  }
}
