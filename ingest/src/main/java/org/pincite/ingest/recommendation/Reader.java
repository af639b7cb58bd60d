package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Span;

/**
 * Reads what belongs to a recommendation from the block that opens it. Each method returns the
 * index of the first block behind what it read.
 */
final class Reader {
  /** Words of the shortest cell that is not a page number or a label. */
  private static final int SHORTEST = 4;

  private static final Pattern SUBJECT =
      Pattern.compile(
          "\\brecommend(?:s|ing)?\\b.*\\bthat\\s+[^\\s:].*"
              + "|\\b(?:urge|invite|call\\s+(?:up)?on)\\s+[^\\s:]+",
          Pattern.DOTALL);

  private final Flow flow;
  private final List<Place> places;

  Reader(Flow flow, List<Place> places) {
    this.flow = flow;
    this.places = places;
  }

  /** Reads a recommendation under a title of its own, at {@code start}. */
  int titled(int start, Titles.Own title) {
    List<Span> passages = new ArrayList<>();
    Span opener = flow.block(start).span();
    Span rest = new Span(opener.start() + title.textAt(), opener.end());
    if (Wording.asks(flow.text(rest))) {
      passages.add(rest);
    }
    int at = start + 1;
    while (at < flow.size() && inBox(start, at, passages.isEmpty())) {
      passages.add(flow.block(at).span());
      at++;
    }
    if (!passages.isEmpty()) {
      places.add(flow.place(Place.Form.TITLED, title.number(), passages));
    }
    return at;
  }

  private boolean inBox(int start, int at, boolean first) {
    BlockKind opener = flow.block(start).kind();
    BlockKind kind = flow.block(at).kind();
    if (Titles.own(flow.text(at), kind).isPresent() || isAnswer(at)) {
      return false;
    }
    return switch (kind) {
      case LIST_ITEM -> first || !flow.isNumberedParagraph(at);
      case HEADING -> flow.isLettered(at);
      case ASIDE, CELL -> first ? flow.words(at) >= SHORTEST : kind == opener;
      case PARAGRAPH, QUOTATION ->
          first
              || opener != BlockKind.ASIDE
                  && opener != BlockKind.CELL
                  && !flow.isNumberedParagraph(at)
                  && (flow.numbersParagraphs() && isSentence(at) || goesOn(at));
      case CAPTION, NOTE, CONTENTS, FIGURE, FURNITURE -> false;
    };
  }

  /** In a reply the answer follows the box. */
  private boolean isAnswer(int at) {
    return flow.kind(at) == BlockKind.PARAGRAPH && VerdictReader.answers(flow.firstSentence(at))
        || VerdictReader.decides(flow.text(at));
  }

  private boolean isSentence(int at) {
    String text = flow.text(at).strip();
    return !text.isEmpty() && ".;:,”’".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private boolean goesOn(int at) {
    return Wording.asks(flow.text(at)) || flow.endsInColon(at - 1);
  }

  /** Reads the items that the last sentence of the block at {@code start} introduces. */
  int ledIn(int start) {
    int at = start + 1;
    ItemNumbers numbers = new ItemNumbers();
    boolean grouped =
        flow.kind(at) == BlockKind.HEADING && !flow.isLettered(at) && at + 1 < flow.size();
    if (grouped) {
      numbers.group(flow.number(at));
      at++;
    }
    Items items = new Items(grouped ? "" : flow.lastSentence(start), numbers);
    while (at < flow.size() && items.take(at)) {
      at++;
    }
    items.close(start);
    return items.isEmpty() ? start + 1 : at;
  }

  /** Items as they come, each a recommendation or all of them one. */
  private final class Items {
    private final String leadIn;
    private final ItemNumbers numbers;
    private final List<Span> unit = new ArrayList<>();
    private final List<Place> read = new ArrayList<>();
    private String number = "";
    private boolean together;
    private boolean paragraphs;

    Items(String leadIn, ItemNumbers numbers) {
      this.leadIn = leadIn;
      this.numbers = numbers;
    }

    /** {@return whether the block belongs to the items, and was taken} */
    boolean take(int at) {
      boolean item =
          flow.isLettered(at)
              || flow.kind(at) == BlockKind.LIST_ITEM && !flow.isNumberedParagraph(at);
      if (item) {
        item(at);
        return true;
      }
      if (flow.kind(at) != BlockKind.PARAGRAPH || flow.isNumberedParagraph(at)) {
        return false;
      }
      if (unit.isEmpty()
          ? asksBelowColon(at)
          : paragraphs && Wording.asks(flow.firstSentence(at))) {
        paragraphs = true;
        end();
        number = Wording.tag(flow.text(at)).orElse("");
        unit.add(flow.block(at).span());
        return true;
      }
      if (!unit.isEmpty() && (itemsGoOn(at) || Wording.goesOn(flow.firstSentence(at)))) {
        if (Wording.asks(flow.firstSentence(at))) {
          unit.add(flow.block(at).span());
        }
        return true;
      }
      return false;
    }

    /** Items whose marks were lost are paragraphs that ask, one after the other. */
    private boolean asksBelowColon(int at) {
      return read.isEmpty() && flow.endsInColon(at - 1) && Wording.asks(flow.firstSentence(at));
    }

    private void item(int at) {
      if (isEmpty()) {
        together = isSubject(leadIn) && Character.isLowerCase(flow.text(at).charAt(0));
      }
      String printed = flow.block(at).number();
      boolean begins = !together && (printed != null || startsSentence(at));
      if (begins) {
        end();
        number = printed == null ? "" : numbers.item(printed);
      }
      unit.add(flow.block(at).span());
    }

    private boolean startsSentence(int at) {
      return number.isEmpty() && Character.isUpperCase(flow.text(at).charAt(0));
    }

    private void end() {
      if (!unit.isEmpty() && isClause(unit)) {
        read.add(flow.place(Place.Form.LED_IN, number, unit));
      }
      unit.clear();
    }

    /** Labels of groups of items ask for nothing. */
    private boolean isClause(List<Span> spans) {
      String text = flow.text(spans.getFirst()).strip();
      return spans.size() > 1
          || Wording.asks(text)
          || text.endsWith(".")
          || text.endsWith(";")
          || Flow.words(text) > 8;
    }

    /** Adds what was read; what has a common subject takes the sentence that names it. */
    void close(int start) {
      if (together) {
        unit.addFirst(flow.block(start).sentences().getLast());
      }
      end();
      places.addAll(read);
    }

    boolean isEmpty() {
      return unit.isEmpty() && read.isEmpty();
    }

    private boolean itemsGoOn(int at) {
      for (int next = at + 1; next < Math.min(flow.size(), at + 3); next++) {
        String printed = flow.block(next).number();
        if (flow.isLettered(next) && printed != null) {
          return !printed.contains("a");
        }
        if (flow.kind(next) != BlockKind.PARAGRAPH) {
          return false;
        }
      }
      return false;
    }
  }

  /** Whether a sentence that introduces items names who is to act, as their common subject. */
  private static boolean isSubject(String leadIn) {
    return SUBJECT.matcher(leadIn).find() && !leadIn.contains("following");
  }
}
