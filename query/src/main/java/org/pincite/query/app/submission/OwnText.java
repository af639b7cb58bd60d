package org.pincite.query.app.submission;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.IngestException;
import org.pincite.query.export.prose.InlineReader;
import org.pincite.query.export.prose.MarkdownReader;
import org.pincite.query.export.prose.Prose;
import org.pincite.query.question.QueryException;

/** Reads what the user wrote: Markdown and plain text as such, other files as documents are. */
final class OwnText {
  private static final List<String> MARKDOWN = List.of(".md", ".markdown", ".txt", ".text");

  private OwnText() {}

  /**
   * {@return the blocks of a file}
   *
   * @throws QueryException if it cannot be read, holds no words, or has a place for a quotation
   *     that spells no id
   */
  static List<Prose> read(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    List<Prose> blocks;
    try {
      blocks =
          MARKDOWN.stream().anyMatch(name::endsWith)
              ? MarkdownReader.read(Files.readString(file))
              : blocks(document(file));
    } catch (CharacterCodingException e) {
      throw new QueryException(file + " is not text in UTF-8", e);
    } catch (IOException e) {
      throw new QueryException("cannot read " + file + ": " + e, e);
    } catch (QueryException e) {
      throw new QueryException(file + ": " + e.getMessage(), e);
    }
    if (blocks.isEmpty()) {
      throw new QueryException("there are no words in " + file);
    }
    return blocks;
  }

  private static Document document(Path file) {
    Ingester ingester = new Ingester();
    try {
      return switch (ingester.extract(file, ingester.identify(file))) {
        case Extraction.Extracted extracted -> extracted.document();
        case Extraction.Failed failed -> throw new QueryException(failed.failure().reason());
      };
    } catch (IngestException e) {
      throw new QueryException(e.failure().reason(), e);
    }
  }

  private static List<Prose> blocks(Document document) {
    List<Prose> prose = new ArrayList<>();
    for (Block block : document.blocks()) {
      String text = document.quote(block.span()).replaceAll("\\s+", " ").strip();
      switch (block.kind()) {
        case FURNITURE -> {}
        case HEADING -> prose.add(new Prose.Heading(block.level(), InlineReader.read(text)));
        case LIST_ITEM -> prose.add(new Prose.Item(InlineReader.read(text)));
        default -> prose.add(new Prose.Paragraph(InlineReader.read(text)));
      }
    }
    return prose;
  }
}
