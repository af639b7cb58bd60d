package org.pincite.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;

/**
 * Tells content from furniture by what stands beside it, and headings and lines of a title page
 * that no tag shows. When unsure, text is content.
 */
final class Trimming {
  private static final int MOST_LABEL_WORDS = 16;
  private static final int MOST_HEADING_WORDS = 14;
  private static final int MOST_TITLE_LINES = 12;

  private static final Pattern PART =
      Pattern.compile(
          "(?:Article|Chapter|Section|Part|Annex|Appendix|Schedule|ANNEX|CHAPTER|SECTION|PART) (?:\\d{1,3}[A-Z]?|[IVXL]{1,6}|[A-Z])");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.;,:?!][”’\"')\\]]*$");

  private final List<Written> all;
  private final boolean marked;
  private final String title;

  private Trimming(List<Written> all, boolean marked, String title) {
    this.all = all;
    this.marked = marked;
    this.title = bare(title);
  }

  /**
   * {@return the blocks, with furniture, headings and title lines labelled}
   *
   * @param marked whether the page shows where its main content is
   */
  static List<DraftBlock> of(List<Written> all, boolean marked, String title) {
    Trimming trimming = new Trimming(all, marked, title);
    boolean prose = all.stream().anyMatch(block -> !block.isFurniture() && block.isProse());
    trimming.labels();
    trimming.counters();
    if (prose) {
      trimming.outside();
      trimming.comments();
      trimming.aboveTitle();
      trimming.linksAtEnds();
    }
    trimming.headings();
    if (prose) {
      trimming.titleLines();
    }
    return all.stream().map(Written::block).toList();
  }

  private void labels() {
    boolean under = false;
    for (int i = 0; i < all.size(); i++) {
      Written block = all.get(i);
      if (under && block.isLink()) {
        block.makeFurniture();
      }
      under = under && block.isFurniture();
      if (mayBeLabel(block) && isLabel(block, i)) {
        under = under || Labels.isOfLinks(oneLine(block));
        block.makeFurniture();
      }
    }
  }

  private static boolean mayBeLabel(Written block) {
    return block.words() <= MOST_LABEL_WORDS
        && switch (block.block().kind()) {
          case PARAGRAPH, LIST_ITEM, HEADING, CAPTION -> true;
          case QUOTATION, CELL, NOTE, ASIDE, CONTENTS, FIGURE, FURNITURE -> false;
        };
  }

  private boolean isLabel(Written block, int index) {
    String text = oneLine(block);
    boolean linked = block.isLink();
    if (block.block().kind() != BlockKind.HEADING || linked) {
      return Labels.isLabel(text) || (linked && Labels.isOfLink(text));
    }
    return Labels.isOfComments(text) || (Labels.isOfLinks(text) && headsLinks(index));
  }

  /** A bare number beside a button says how often it was pressed. */
  private void counters() {
    for (int i = 0; i < all.size(); i++) {
      Written block = all.get(i);
      boolean beside =
          (i > 0 && all.get(i - 1).isFurniture())
              || (i + 1 < all.size() && all.get(i + 1).isFurniture());
      if (beside && block.block().kind() == BlockKind.PARAGRAPH && Labels.isCount(oneLine(block))) {
        block.makeFurniture();
      }
    }
  }

  private boolean headsLinks(int index) {
    return all.stream()
        .skip(index + 1L)
        .filter(block -> block.words() > 0)
        .findFirst()
        .filter(block -> !block.isLink() && !block.isFurniture())
        .isEmpty();
  }

  /** What stands outside the main content is furniture, but for its title and for prose. */
  private void outside() {
    if (!marked) {
      return;
    }
    boolean before = true;
    for (Written block : all) {
      before = before && !block.inside();
      if (!block.inside() && !block.isFurniture() && !isContentOutside(block, before)) {
        block.makeFurniture();
      }
    }
  }

  private boolean isContentOutside(Written block, boolean before) {
    BlockKind kind = block.block().kind();
    boolean heading = kind == BlockKind.HEADING && before && !block.isLink() && isTitle(block);
    return heading
        || kind == BlockKind.NOTE
        || kind == BlockKind.CONTENTS
        || (block.isProse() && block.words() >= 30);
  }

  /** {@return whether the page's title holds its words} */
  private boolean isTitle(Written block) {
    String words = bare(block.text());
    return words.length() >= 4
        && (title.contains(words) || words.contains(title) && !title.isEmpty());
  }

  /** All behind the heading of the readers' comments is theirs. */
  private void comments() {
    boolean theirs = false;
    int depth = 0;
    for (Written block : all) {
      boolean heading = block.block().kind() == BlockKind.HEADING;
      if (theirs && (heading || block.depth() < depth - 1)) {
        theirs = false;
      }
      if (block.isFurniture()
          && block.block().number() == null
          && Labels.isOfComments(oneLine(block))) {
        theirs = true;
        depth = block.depth();
      } else if (theirs && block.block().kind() != BlockKind.NOTE) {
        block.makeFurniture();
      }
    }
  }

  /** Links above the title lead elsewhere: to the site, or the part of it that the page is in. */
  private void aboveTitle() {
    int title = 0;
    while (title < all.size() && !isPlainHeading(all.get(title))) {
      title++;
    }
    List<Written> above = title == all.size() ? List.of() : all.subList(0, title);
    if (above.stream().noneMatch(block -> !block.isFurniture() && block.isProse())) {
      above.stream()
          .filter(block -> block.isLink() && block.block().kind() != BlockKind.CONTENTS)
          .forEach(Written::makeFurniture);
    }
  }

  private static boolean isPlainHeading(Written block) {
    return block.block().kind() == BlockKind.HEADING && block.linkShare() < 0.5;
  }

  /** Links in a row before the first and behind the last prose are menus. */
  private void linksAtEnds() {
    if (marked) {
      return;
    }
    int first = 0;
    while (first < all.size() && !endsMenu(all.get(first))) {
      first++;
    }
    int last = all.size() - 1;
    while (last > first && !endsMenu(all.get(last))) {
      last--;
    }
    menus(0, first);
    menus(last + 1, all.size());
  }

  private static boolean endsMenu(Written block) {
    return !block.isFurniture() && (block.isProse() || isPlainHeading(block));
  }

  private void menus(int from, int end) {
    List<Written> run = new ArrayList<>();
    for (Written block : all.subList(from, end)) {
      if (block.isFurniture()) {
        continue;
      }
      if (mayBeMenu(block)) {
        run.add(block);
      } else {
        takeMenu(run);
        run.clear();
      }
    }
    takeMenu(run);
  }

  /** Takes what lies between the first link of a run and the last. */
  private static void takeMenu(List<Written> run) {
    int first = 0;
    int end = run.size();
    while (first < end && !run.get(first).isLink()) {
      first++;
    }
    while (end > first && !run.get(end - 1).isLink()) {
      end--;
    }
    List<Written> menu = run.subList(first, end);
    int links = 0;
    for (Written block : menu) {
      links += block.isLink() ? Math.max(block.links().count(), block.block().lines().size()) : 0;
    }
    if (links >= 2 && 2 * links >= menu.size()) {
      menu.forEach(Written::makeFurniture);
    }
  }

  private static boolean mayBeMenu(Written block) {
    BlockKind kind = block.block().kind();
    return kind != BlockKind.NOTE
        && kind != BlockKind.CONTENTS
        && (block.isLink() || block.words() <= 3 || block.linkShare() > 0.6);
  }

  /** Short bold paragraphs are headings that no tag shows. */
  private void headings() {
    int deepest =
        all.stream()
            .filter(block -> block.block().kind() == BlockKind.HEADING)
            .mapToInt(block -> block.block().level())
            .max()
            .orElse(0);
    boolean first = true;
    for (Written block : all) {
      if (block.block().kind() == BlockKind.PARAGRAPH
          && (block.block().bold() || PART.matcher(block.text()).matches())
          && block.words() <= MOST_HEADING_WORDS
          && block.linkShare() < 0.5
          && !SENTENCE_END.matcher(block.text()).find()) {
        block.block().kind(BlockKind.HEADING);
        block.block().level(first && isTitle(block) ? 1 : Math.min(6, Math.max(2, deepest + 1)));
      }
      first = first && block.block().kind() != BlockKind.HEADING;
    }
  }

  /** Short lines before the text begins name the document. */
  private void titleLines() {
    int lines = 0;
    for (Written block : all) {
      DraftBlock draft = block.block();
      if (block.isFurniture() || draft.kind() == BlockKind.CAPTION) {
        continue;
      }
      boolean heading = draft.kind() == BlockKind.HEADING;
      if (block.isProse() || (heading && draft.level() > 1) || lines == MOST_TITLE_LINES) {
        return;
      }
      lines++;
      if (draft.kind() == BlockKind.PARAGRAPH
          && draft.number() == null
          && !block.isLink()
          && block.words() <= MOST_LABEL_WORDS
          && !SENTENCE_END.matcher(block.text()).find()) {
        draft.kind(BlockKind.CAPTION);
      }
    }
  }

  private static String oneLine(Written block) {
    return block.text().replace('\n', ' ').replace('\u00A0', ' ').strip();
  }

  private static String bare(String text) {
    return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
