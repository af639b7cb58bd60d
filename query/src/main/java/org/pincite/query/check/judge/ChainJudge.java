package org.pincite.query.check.judge;

import java.util.List;
import org.pincite.corpus.Span;
import org.pincite.query.check.Difference;
import org.pincite.query.check.Difference.Kind;
import org.pincite.query.check.Verdict;
import org.pincite.query.check.align.Chain;
import org.pincite.query.check.align.Run;
import org.pincite.query.check.text.Gap;
import org.pincite.query.check.text.Gap.Ellipsis;
import org.pincite.query.check.text.Gap.Insertion;

/** Judges a quotation all of whose segments stand in a document word for word. */
final class ChainJudge {
  /** As far from an end of a quotation the sentence is looked at for what brackets stand for. */
  private static final int REST = 6;

  private final Chain chain;
  private final Notes notes = new Notes(Verdict.EXACT);

  private ChainJudge(Chain chain) {
    this.chain = chain;
  }

  static Judgement judge(Chain chain) {
    return new ChainJudge(chain).judge();
  }

  private Judgement judge() {
    Fidelity fidelity = new Fidelity(chain, notes);
    chain.runs().forEach(fidelity::judge);
    ends();
    for (int i = 0; i + 1 < chain.runs().size(); i++) {
      gaps(i);
    }
    return new Judgement(notes.verdict(), Parts.of(chain), notes.differences(), notes.remarks());
  }

  private void gaps(int run) {
    List<Gap> gaps = chain.quoted().gapsBefore(run + 1);
    if (chain.distance(run) < 0) {
      reversed(run);
      return;
    }
    Passage between = passage(chain.runs().get(run).end(), chain.runs().get(run + 1).place());
    boolean elided = gaps.stream().anyMatch(gap -> gap instanceof Ellipsis);
    for (Gap gap : gaps) {
      switch (gap) {
        case Ellipsis ellipsis -> new EllipsisRule(notes).judge(ellipsis, between);
        case Insertion insertion ->
            new InsertionRule(notes)
                .judge(insertion, elided ? passage(between.to(), between.to()) : between);
      }
    }
  }

  private void reversed(int run) {
    Run first = chain.runs().get(run);
    Run second = chain.runs().get(run + 1);
    boolean near = first.place() - second.end() <= REST;
    Span span =
        new Span(
            chain.quoted().words().start(second.pairings().getFirst().from()),
            chain.quoted().words().end(second.pairings().getLast().to() - 1));
    notes.atLeast(
        near ? Verdict.ALTERED : Verdict.STITCHED,
        new Difference(
            Kind.ORDER,
            span,
            chain.quoted().text().substring(span.start(), span.end()),
            passage(second.place(), first.end()).text()));
  }

  /** Brackets before the first word or behind the last. */
  private void ends() {
    Run first = chain.runs().getFirst();
    Run last = chain.runs().getLast();
    for (Gap gap : chain.quoted().gapsBefore(0)) {
      if (gap instanceof Insertion insertion) {
        new InsertionRule(notes).judgeAtEnd(insertion, before(first.place()), true);
      }
    }
    for (Gap gap : chain.quoted().gapsBefore(chain.runs().size())) {
      if (gap instanceof Insertion insertion) {
        new InsertionRule(notes).judgeAtEnd(insertion, behind(last.end()), false);
      }
    }
  }

  private Passage before(int place) {
    int from = place;
    Passage all = passage(0, place);
    while (from > 0 && place - from < REST && !all.beginsSentence(from)) {
      from--;
    }
    return passage(from, place);
  }

  private Passage behind(int place) {
    int to = place;
    Passage all = passage(place, place);
    while (to < chain.order().size() && to - place < REST && !all.beginsSentence(to)) {
      to++;
    }
    return passage(place, to);
  }

  private Passage passage(int from, int to) {
    return new Passage(chain.source(), chain.order(), from, to);
  }
}
