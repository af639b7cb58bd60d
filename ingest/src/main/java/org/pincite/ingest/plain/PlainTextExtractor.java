package org.pincite.ingest.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Page;
import org.pincite.corpus.Source;
import org.pincite.ingest.charset.DecodedText;
import org.pincite.ingest.charset.TextDecoder;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.Extractor;
import org.pincite.ingest.draft.IngestException;

/** Reads text files, Markdown and reStructuredText. */
public final class PlainTextExtractor implements Extractor {
  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/plain", "text/markdown", "text/x-rst");
  }

  @Override
  public String version() {
    return "plain 3, icu4j 78.1";
  }

  @Override
  public Draft extract(Path file, Source source, ExtractionOptions options) throws IngestException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IngestException(
          Failure.Kind.UNREADABLE, "the file cannot be read: " + e.getMessage(), e);
    }
    DecodedText decoded = TextDecoder.decode(bytes, Optional.empty());
    Draft draft = read(decoded.text(), Syntax.of(source.mediaType()));
    decoded.note(draft);
    return draft;
  }

  /** {@return the draft of a text} */
  static Draft read(String text, Syntax syntax) {
    Draft draft = new Draft();
    List<TextLine> lines = Buttons.apart(TextPages.lines(text));
    PageFurniture.Found found = PageFurniture.in(lines);
    for (int page = 1; page <= TextPages.count(lines); page++) {
      draft.pages().add(new Page(page, found.labels().get(page), 0, 0));
    }
    List<Piece> pieces = new ArrayList<>();
    for (Segment segment : Markup.segments(lines, found.lines(), syntax, draft)) {
      switch (segment) {
        case Segment.Stated stated -> pieces.add(stated.piece());
        case Segment.Lines run -> pieces.addAll(Wrapping.pieces(run.lines()));
      }
    }
    List<Piece> joined = Continuations.join(LateTitles.first(PullQuotes.apart(pieces), draft));
    boolean marked =
        joined.stream().anyMatch(piece -> piece.stated && piece.kind == BlockKind.HEADING);
    if (syntax == Syntax.PLAIN || !marked) {
      Headings.mark(joined);
    }
    DraftWriter writer = new DraftWriter(draft, syntax, joined);
    joined.forEach(writer::write);
    return draft;
  }
}
