package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Span;

/**
 * A list or chapter of recommendations: what stands below a heading that says so. Its numbered
 * items are recommendations, among conclusions those that ask for something; its prose is argument
 * unless it says that it recommends or is no more than a few paragraphs.
 */
final class Section {
  /** As many paragraphs without numbers below one heading are recommendations, more a chapter. */
  private static final int BRIEF = 4;

  private final Flow flow;
  private final List<Place> places;
  private final Titles.ListOf list;
  private final ItemNumbers numbers = new ItemNumbers();
  private final int end;
  private boolean brief;

  /** Whether a paragraph below the heading says that it recommends: then the others argue. */
  private boolean says;

  private Section(Flow flow, List<Place> places, Titles.ListOf list, int heading) {
    this.flow = flow;
    this.places = places;
    this.list = list;
    end = end(heading);
    readAhead(heading);
  }

  /** {@return the section below a heading; none where it is a chapter of argument} */
  static @Nullable Section below(int heading, Titles.ListOf list, Flow flow, List<Place> places) {
    Section section = new Section(flow, places, list, heading);
    return section.isList(heading) ? section : null;
  }

  /** {@return whether the section holds the block at an index} */
  boolean holds(int at) {
    return at < end;
  }

  /** Notes a heading inside the section. */
  void heading(int at) {
    numbers.group(flow.number(at));
    readAhead(at);
  }

  /**
   * The next heading of the section's level or above; where another heading follows at once, that
   * one's level counts if it is the higher one, since then levels were read amiss.
   */
  private int end(int heading) {
    int level = flow.block(heading).level();
    if (flow.kind(heading + 1) == BlockKind.HEADING) {
      level = Math.min(level, flow.block(heading + 1).level() - 1);
    }
    int at = heading + 1;
    while (at < flow.size() && (!isAbove(at, level) || listGoesOn(heading, at))) {
      at++;
    }
    return at;
  }

  private boolean isAbove(int at, int level) {
    return flow.kind(at) == BlockKind.HEADING
        && flow.block(at).level() <= level
        && !flow.isLettered(at)
        && !isOwn(at);
  }

  /**
   * Whether the item below a heading points to the body as the items above it do, or is the next.
   */
  private boolean listGoesOn(int heading, int at) {
    int below = at;
    while (flow.kind(below) == BlockKind.HEADING) {
      below++;
    }
    int before = at - 1;
    while (before > heading && flow.block(before).pointers().isEmpty()) {
      before--;
    }
    return before > heading
        && below < flow.size()
        && (!flow.block(below).pointers().isEmpty()
            || ItemNumbers.follow(flow.block(before).number(), flow.block(below).number()));
  }

  private boolean isOwn(int at) {
    return Titles.own(flow.text(at), flow.block(at).kind()).isPresent();
  }

  /** Whether there are more items, and paragraphs that recommend, than paragraphs of argument. */
  private boolean isList(int heading) {
    int items = 0;
    int prose = 0;
    for (int at = heading + 1; at < end; at++) {
      if (isItem(at)) {
        items++;
      } else if (isProse(at) && !isGroupLabel(at)) {
        prose++;
      }
    }
    return items > 0 && prose <= items || prose > 0 && prose <= BRIEF;
  }

  private boolean isItem(int at) {
    boolean asks = Wording.asks(flow.text(at));
    return switch (flow.block(at).kind()) {
      case LIST_ITEM -> asks || flow.isLettered(at);
      case PARAGRAPH ->
          flow.isNumberedParagraph(at) && (asks || list == Titles.ListOf.MIXED)
              || Wording.recommends(flow.text(at));
      case CELL, ASIDE -> asks;
      case HEADING, QUOTATION, CAPTION, NOTE, CONTENTS, FIGURE, FURNITURE -> false;
    };
  }

  private boolean isProse(int at) {
    BlockKind kind = flow.block(at).kind();
    return kind == BlockKind.PARAGRAPH || kind == BlockKind.QUOTATION;
  }

  /**
   * {@return the index behind what was read at {@code at}, or {@code at} if it is left to others}
   */
  int read(int at) {
    if (flow.isLettered(at) || flow.isNumberedParagraph(at) || isListed(at)) {
      return unit(at);
    }
    return switch (flow.block(at).kind()) {
      case LIST_ITEM, CELL -> Wording.asks(flow.text(at)) ? unit(at) : at + 1;
      case PARAGRAPH, ASIDE -> prose(at);
      case HEADING, QUOTATION, CAPTION, NOTE, CONTENTS, FIGURE, FURNITURE -> at;
    };
  }

  private boolean isListed(int at) {
    return flow.kind(at) == BlockKind.LIST_ITEM && flow.block(at).number() != null;
  }

  private int prose(int at) {
    String text = flow.text(at);
    if (isGroupLabel(at)) {
      numbers.group(flow.number(at));
      return at + 1;
    }
    boolean asks = brief && (says ? Wording.recommends(text) : Wording.asksByName(text));
    return asks && !Wording.leadsIn(flow.lastSentence(at)) ? unit(at) : at;
  }

  /** A numbered line above lettered items that was not seen to be a heading. */
  private boolean isGroupLabel(int at) {
    return flow.number(at) != null
        && flow.words(at) < 16
        && at + 1 < flow.size()
        && flow.isLettered(at + 1);
  }

  private int unit(int start) {
    String printed = flow.block(start).number();
    String number = printed == null ? null : numbers.item(printed);
    List<Span> passages = new ArrayList<>(List.of(flow.block(start).span()));
    int at = start + 1;
    while (at < end && belongs(start, at)) {
      if (!isComment(at)) {
        passages.add(flow.block(at).span());
      }
      at++;
    }
    if (isRecommendation(start, passages)) {
      places.add(flow.place(Place.Form.LISTED, number, passages));
    } else if (list == Titles.ListOf.MIXED && flow.isNumberedParagraph(start)) {
      places.add(flow.place(Place.Form.CONCLUDED, number, passages));
    }
    return at;
  }

  private boolean belongs(int start, int at) {
    if (isOwn(at) || flow.isNumberedParagraph(at) || isGroupLabel(at)) {
      return false;
    }
    boolean paragraph = flow.isNumberedParagraph(start);
    boolean item = flow.block(start).number() != null;
    @Nullable String number = flow.block(at).number();
    return switch (flow.block(at).kind()) {
      case LIST_ITEM -> number == null ? item || flow.endsInColon(start) : paragraph;
      case PARAGRAPH -> item && (number == null || paragraph && flow.isLettered(at));
      case QUOTATION -> item;
      case HEADING -> paragraph && flow.isLettered(at);
      case CELL, ASIDE, CAPTION, NOTE, CONTENTS, FIGURE, FURNITURE -> false;
    };
  }

  /** Whether a paragraph below an item says something about it and asks for nothing more. */
  private boolean isComment(int at) {
    return flow.kind(at) == BlockKind.PARAGRAPH
        && flow.block(at).number() == null
        && !flow.endsInColon(at - 1)
        && !Wording.asks(flow.firstSentence(at));
  }

  private boolean isRecommendation(int start, List<Span> passages) {
    boolean asks = passages.stream().anyMatch(this::asks);
    String text = flow.text(passages.getFirst()).strip();
    if (passages.size() == 1 && Wording.leadsIn(text)) {
      return false;
    }
    if (list == Titles.ListOf.MIXED) {
      String whole = String.join(" ", passages.stream().map(flow::text).toList());
      return !whole.contains("(Conclusion") && (asks || whole.contains("(Recommendation"));
    }
    return asks || flow.isLettered(start) && (text.endsWith(".") || text.endsWith(";"));
  }

  private boolean asks(Span passage) {
    return Wording.asksByName(flow.text(passage));
  }

  private void readAhead(int heading) {
    int prose = 0;
    says = false;
    for (int i = heading + 1; i < flow.size() && flow.kind(i) != BlockKind.HEADING; i++) {
      boolean paragraph = flow.kind(i) == BlockKind.PARAGRAPH && !flow.isNumberedParagraph(i);
      prose += paragraph ? 1 : 0;
      says |= paragraph && Wording.recommends(flow.text(i));
    }
    brief = prose <= BRIEF;
  }
}
