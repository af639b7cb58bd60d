package org.pincite.ingest.office;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.Extractor;
import org.pincite.ingest.draft.IngestException;

/** A draft in few words, one line a block: {@code PARAGRAPH [3.1] text {2} goes on}. */
public final class Outline {
  private Outline() {}

  /** {@return the draft that an extractor makes of a file} */
  public static Draft draft(Extractor extractor, Path file, String mediaType)
      throws IngestException {
    return extractor.extract(file, new Source("0".repeat(64), mediaType, 1));
  }

  /** {@return its blocks} */
  public static List<String> of(Draft draft) {
    return draft.blocks().stream().map(Outline::of).toList();
  }

  private static String of(DraftBlock block) {
    StringBuilder line = new StringBuilder(block.kind().name());
    if (block.level() > 0) {
      line.append(block.level());
    }
    @Nullable String printed = block.printedNumber();
    if (printed != null) {
      line.append(" [").append(printed).append(']');
    }
    for (DraftLine text : block.lines()) {
      line.append(' ').append(marked(text).strip());
    }
    return line.toString();
  }

  private static String marked(DraftLine line) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Repair repair : line.repairs()) {
      text.append(line.text(), at, repair.span().start());
      at = repair.span().start();
      if (repair.kind() == Repair.Kind.NOTE_MARK) {
        text.append('{').append(repair.printed()).append('}');
      }
    }
    return text.append(line.text().substring(at)).toString();
  }
}
