package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Span;

/** Walks through the blocks of a report and reads the places where it recommends. */
final class Walk {
  /** Words of the shortest paragraph that states a recommendation. */
  private static final int SHORTEST = 6;

  private final Flow flow;
  private final List<Place> places = new ArrayList<>();
  private final Reader reader;
  private @Nullable Section section;

  private Walk(Flow flow) {
    this.flow = flow;
    reader = new Reader(flow, places);
  }

  /** {@return the places where a report recommends, in reading order} */
  static List<Place> places(Flow report) {
    Walk walk = new Walk(report);
    int at = 0;
    while (at < report.size()) {
      at = walk.step(at);
    }
    return walk.withoutStems();
  }

  /**
   * Items that only introduce the items below them (“receive the following care:”) ask for those.
   */
  private List<Place> withoutStems() {
    List<Place> kept = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (i + 1 == places.size() || !isStem(places.get(i), places.get(i + 1))) {
        kept.add(places.get(i));
      }
    }
    return kept;
  }

  private boolean isStem(Place place, Place next) {
    return place.number() != null
        && next.number() != null
        && next.number().startsWith(place.number() + "(")
        && place.passages().size() == 1
        && flow.text(place.span()).strip().endsWith(":");
  }

  private int step(int at) {
    if (section != null && !section.holds(at)) {
      section = null;
    }
    BlockKind kind = flow.block(at).kind();
    Optional<Titles.Own> own = Titles.own(flow.text(at), kind);
    if (own.isPresent()) {
      return reader.titled(at, own.get());
    }
    if (kind == BlockKind.HEADING && !flow.isLettered(at)) {
      heading(at);
      return at + 1;
    }
    Optional<String> tag = Wording.tag(flow.text(at));
    if (tag.isPresent() && kind != BlockKind.QUOTATION) {
      places.add(flow.place(Place.Form.LISTED, tag.get(), List.of(flow.block(at).span())));
      return at + 1;
    }
    if (section != null) {
      int next = section.read(at);
      if (next > at) {
        return next;
      }
    }
    if (kind == BlockKind.QUOTATION || kind == BlockKind.CELL || kind == BlockKind.HEADING) {
      return at + 1;
    }
    stated(at);
    return Wording.leadsIn(flow.lastSentence(at)) ? reader.ledIn(at) : at + 1;
  }

  private void heading(int at) {
    Optional<Titles.ListOf> list = Titles.list(flow.text(at));
    if (list.isPresent()) {
      section = Section.below(at, list.get(), flow, places);
    } else if (section != null) {
      section.heading(at);
    }
  }

  /** Sentences that recommend, each with those that go on with it. */
  private void stated(int at) {
    Block block = flow.block(at);
    if (flow.words(at) < SHORTEST) {
      return;
    }
    boolean leads = Wording.leadsIn(flow.lastSentence(at));
    @Nullable Span open = null;
    for (Span sentence : block.sentences()) {
      String text = flow.text(sentence);
      boolean last = leads && sentence.equals(block.sentences().getLast());
      if (!last && Wording.recommends(text) || open != null && Wording.goesOn(text)) {
        open = open == null ? sentence : new Span(open.start(), sentence.end());
      } else if (open != null) {
        places.add(flow.place(Place.Form.STATED, null, List.of(open)));
        open = null;
      }
    }
    if (open != null) {
      places.add(flow.place(Place.Form.STATED, null, List.of(open)));
    }
  }
}
