package org.pincite.query.eval.extraction;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Notes in one piece, in paragraphs that hold no text of the body. */
final class NoteMeasure {
  /** A run of so many words of the body, and of no note, is text of the body. */
  private static final int RUN = 4;

  private final GoldWords gold;
  private final ReadText read;
  private final Pieces pieces;
  private final Set<String> body = new HashSet<>();

  NoteMeasure(GoldWords gold, ReadText read, Pieces pieces) {
    this.gold = gold;
    this.read = read;
    this.pieces = pieces;
    gold.bodyBlocks().forEach(block -> body.addAll(runs(block)));
    gold.entries().stream()
        .filter(NoteMeasure::isNote)
        .forEach(note -> body.removeAll(runs(note.all())));
  }

  void score(Map<Measure, Double> values) {
    int all = 0;
    int apart = 0;
    for (GoldWords.Entry entry : gold.entries()) {
      if (isNote(entry) && entry.isLong()) {
        int length = entry.letters().length();
        all++;
        apart += pieces.find(entry.letters()).stream().anyMatch(at -> isApart(at, length)) ? 1 : 0;
      }
    }
    if (all > 0) {
      values.put(Measure.NOTES, Ratio.of(apart, all));
    }
  }

  private static boolean isNote(GoldWords.Entry entry) {
    return entry.block().kind().equals("note");
  }

  private boolean isApart(int at, int length) {
    int from = pieces.place(at);
    int to = pieces.place(at + length - 1) + 1;
    while (from > 0 && !read.gaps().get(from).mayEndParagraph()) {
      from--;
    }
    while (to < read.words().length() && !read.gaps().get(to).mayEndParagraph()) {
      to++;
    }
    return runs(read.words().substring(from, to)).stream().noneMatch(body::contains);
  }

  private static Set<String> runs(String words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.length(); i++) {
      runs.add(words.substring(i, i + RUN));
    }
    return runs;
  }
}
