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

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?:share|tweet|print|email|e-mail|save|like) ?(?:this|on|to|via|it)?"
              + "(?: (?:page|article|post|story|blog|facebook|twitter|x|linkedin|whatsapp|email))?:?"
              + "|(?:leave|post|add|write) a (?:comment|reply).*|\\d+ (?:comments?|replies|responses?|likes?|shares?|views?)"
              + "|no comments(?: yet)?|comments? \\(\\d+\\)|comments (?:are|have been) closed\\.?|cancel reply"
              + "|(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|footer|search).*"
              + "|(?:back|return|go|scroll) to (?:the )?top\\W*|top of page|read more\\W*|continue reading.*"
              + "|you are here:?.*|you (?:may|might) also (?:like|be interested in).*|related (?:posts?|articles?|stories|content|links)"
              + "|(?:filed|posted) (?:under|in):?.*|tagged(?: with)?:?.*|(?:tags|categories|topics):.*"
              + "|subscribe(?: (?:now|to|by).*)?|sign up (?:for|to|now).*|follow us.*|log ?in.*|advertisement|loading\\W*|copy link"
              + "|(?:©|\\(c\\)|copyright|&copy;).*|.*all rights reserved\\.?|print(?:er)?[- ]friendly(?: version)?"
              + "|\\W*(?:previous|prev|next|contents|home|index|up)(?:\\W+(?:previous|prev|next|contents|home|index|up))*\\W*"
              + "|we use (?:essential )?cookies.*|accept (?:all )?cookies.*)");
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?i)(?:leave|post|add) a (?:comment|reply).*|\\d+ (?:comments?|replies|responses?|thoughts?)(?: (?:on|to) .*)?"
              + "|join the (?:conversation|discussion)");
  private static final Pattern PART =
      Pattern.compile(
          "(?:Article|Chapter|Section|Part|Annex|Appendix|Schedule|ANNEX|CHAPTER|SECTION|PART) (?:\\d{1,3}[A-Z]?|[IVXL]{1,6}|[A-Z])");
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
    if (prose) {
      trimming.outside();
      trimming.comments();
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
    for (Written block : all) {
      if (under && block.isLink()) {
        block.makeFurniture();
      }
      under = under && block.isFurniture();
      boolean may =
          switch (block.block().kind()) {
            case PARAGRAPH, LIST_ITEM, HEADING, CAPTION -> true;
            case QUOTATION, CELL, NOTE, ASIDE, CONTENTS, FIGURE, FURNITURE -> false;
          };
      if (may && block.words() <= MOST_LABEL_WORDS && LABEL.matcher(oneLine(block)).matches()) {
        boolean pager = block.block().kind() == BlockKind.HEADING && block.linkShare() < 0.5;
        if (!pager || COMMENTS.matcher(oneLine(block)).matches()) {
          under = under || block.block().kind() == BlockKind.HEADING;
          block.makeFurniture();
        }
      }
    }
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
    boolean heading = kind == BlockKind.HEADING && before && isTitle(block);
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
      if (block.block().kind() == BlockKind.FURNITURE
          && block.block().number() == null
          && COMMENTS.matcher(oneLine(block)).matches()) {
        theirs = true;
        depth = block.depth();
      } else if (theirs && block.block().kind() != BlockKind.NOTE) {
        block.makeFurniture();
      }
    }
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
    return !block.isFurniture()
        && (block.isProse()
            || (block.block().kind() == BlockKind.HEADING && block.linkShare() < 0.5));
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
      links += block.isLink() ? block.block().lines().size() : 0;
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
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
