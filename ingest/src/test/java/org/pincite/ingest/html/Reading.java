package org.pincite.ingest.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.Assembler;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.language.SentenceSplitter;
import org.pincite.ingest.structure.Numbering;

/** A page as it was read: its draft, and the document that is made of it. */
record Reading(Draft draft, Document document) {
  private static final Assembler ASSEMBLER = new Assembler(new SentenceSplitter());

  static Reading of(Path page) throws IngestException, IOException {
    Source source = new Source("0".repeat(64), "text/html", Files.size(page));
    return assembled(new HtmlExtractor().extract(page, source), source, false);
  }

  /** {@return the page read as the ingester does, its paragraphs numbered} */
  static Reading numbered(Path page) throws IngestException, IOException {
    Source source = new Source("0".repeat(64), "text/html", Files.size(page));
    return assembled(new HtmlExtractor().extract(page, source), source, true);
  }

  static Reading of(byte[] page) throws IngestException, IOException {
    Path file = Files.createTempFile("page", ".html");
    try {
      Files.write(file, page);
      return of(file);
    } finally {
      Files.delete(file);
    }
  }

  static Reading of(String page) throws IngestException, IOException {
    return of(page, StandardCharsets.UTF_8);
  }

  static Reading of(String page, Charset charset) throws IngestException, IOException {
    return of(page.getBytes(charset));
  }

  private static Reading assembled(Draft draft, Source source, boolean numbered) {
    if (numbered) {
      Numbering.apply(draft);
    }
    return new Reading(draft, ASSEMBLER.assemble(draft, "test", source, Metadata.NONE));
  }

  /** {@return a line for each block: kind and level, printed number, text with marks in braces} */
  String blocks() {
    StringBuilder lines = new StringBuilder();
    for (Block block : document.blocks()) {
      lines.append(block.kind()).append(block.level() > 0 ? " " + block.level() : "");
      lines.append(" |").append(numberOf(block)).append("| ").append(marked(block)).append('\n');
    }
    return lines.toString();
  }

  /** {@return the text of all blocks of that kind} */
  List<String> texts(BlockKind kind) {
    return document.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> document.quote(block.span()))
        .toList();
  }

  /** {@return the marks taken out of a block, as printed, each with its place in the text} */
  List<String> marks(Block block) {
    return document.repairs().stream()
        .filter(repair -> repair.kind() == Repair.Kind.NOTE_MARK && isIn(block, repair))
        .map(
            repair ->
                repair.printed().strip() + "@" + (repair.span().start() - block.span().start()))
        .toList();
  }

  private String numberOf(Block block) {
    return document.repairs().stream()
        .filter(repair -> repair.kind() == Repair.Kind.NUMBER)
        .filter(repair -> repair.span().start() == block.span().start())
        .map(repair -> repair.printed().strip())
        .findFirst()
        .orElse("");
  }

  private String marked(Block block) {
    StringBuilder text = new StringBuilder(document.quote(block.span()));
    for (Repair repair : document.repairs().reversed()) {
      if (repair.kind() == Repair.Kind.NOTE_MARK && isIn(block, repair)) {
        text.insert(repair.span().start() - block.span().start(), "{" + repair.printed() + "}");
      }
    }
    return text.toString();
  }

  private static boolean isIn(Block block, Repair repair) {
    return repair.span().start() >= block.span().start()
        && repair.span().end() <= block.span().end();
  }
}
