package org.pincite.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Box;
import org.pincite.corpus.Document;
import org.pincite.corpus.Line;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Region;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Source;
import org.pincite.corpus.Span;
import org.pincite.ingest.language.SentenceSplitter;

/** Makes a document of a draft: one canonical text, with all that leads from it to the page. */
public final class Assembler {
  private final SentenceSplitter splitter;

  public Assembler(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /**
   * {@return the document; blocks without a visible character are left out, furniture stands at the
   * end}
   */
  public Document assemble(Draft draft, String madeBy, Source source, Metadata metadata) {
    Assembly assembly = new Assembly();
    for (DraftBlock block : draft.blocks()) {
      if (block.kind() != BlockKind.FURNITURE) {
        assembly.add(block);
      }
    }
    for (DraftBlock block : draft.blocks()) {
      if (block.kind() == BlockKind.FURNITURE) {
        assembly.add(block);
      }
    }
    return new Document(
        madeBy,
        source,
        metadata,
        assembly.text.toString(),
        draft.pages(),
        assembly.lines,
        assembly.blocks,
        List.of(),
        assembly.repairs,
        draft.doubts(),
        draft.recognised());
  }

  private final class Assembly {
    final StringBuilder text = new StringBuilder();
    final List<Line> lines = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    final List<Repair> repairs = new ArrayList<>();

    void add(DraftBlock block) {
      CanonicalText canonical = new CanonicalText();
      for (DraftLine line : block.lines()) {
        canonical.add(BracketedMarks.without(line));
      }
      canonical.finish();
      if (canonical.text().isEmpty()) {
        return;
      }
      if (!text.isEmpty()) {
        text.append(Document.BLOCK_SEPARATOR);
      }
      int start = text.length();
      @Nullable String printedNumber = block.printedNumber();
      if (printedNumber != null) {
        repairs.add(new Repair(Repair.Kind.NUMBER, new Span(start, start), printedNumber + " "));
      }
      text.append(canonical.text());
      canonical.lines().forEach(line -> lines.add(shifted(line, start)));
      canonical.repairs().forEach(repair -> repairs.add(shifted(repair, start)));
      blocks.add(
          new Block(
              block.kind(),
              new Span(start, text.length()),
              block.number(),
              block.paragraph(),
              block.pointers(),
              block.level(),
              sentences(block.kind(), canonical.text(), start),
              regions(canonical.lines())));
    }

    private List<Span> sentences(BlockKind kind, String blockText, int start) {
      return switch (kind) {
        case FURNITURE, CONTENTS -> List.of();
        case HEADING -> List.of(new Span(start, start + blockText.length()));
        default ->
            splitter.split(blockText).stream()
                .map(s -> new Span(s.start() + start, s.end() + start))
                .toList();
      };
    }
  }

  private static Line shifted(Line line, int by) {
    return new Line(
        new Span(line.span().start() + by, line.span().end() + by),
        line.page(),
        line.box(),
        line.edges());
  }

  private static Repair shifted(Repair repair, int by) {
    Span span = repair.span();
    return new Repair(
        repair.kind(), new Span(span.start() + by, span.end() + by), repair.printed());
  }

  /** Boxes of a block: one for each run of lines that follow each other downwards on one page. */
  private static List<Region> regions(List<Line> lines) {
    List<Region> regions = new ArrayList<>();
    double lastTop = 0;
    for (Line line : lines) {
      @Nullable Box box = line.box();
      if (box == null) {
        continue;
      }
      Region last = regions.isEmpty() ? null : regions.getLast();
      if (last != null && last.page() == line.page() && box.y() >= lastTop - box.height() / 2) {
        regions.set(regions.size() - 1, new Region(line.page(), last.box().union(box)));
      } else {
        regions.add(new Region(line.page(), box));
      }
      lastTop = box.y();
    }
    return regions;
  }
}
