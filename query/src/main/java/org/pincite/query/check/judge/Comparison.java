package org.pincite.query.check.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pincite.query.check.Claim;
import org.pincite.query.check.Finding;
import org.pincite.query.check.Quotation;
import org.pincite.query.check.Verdict;
import org.pincite.query.check.align.Aligner;
import org.pincite.query.check.align.Alignment;
import org.pincite.query.check.align.Chain;
import org.pincite.query.check.align.ChainFinder;
import org.pincite.query.check.judge.ClaimRule.Fit;
import org.pincite.query.check.text.QuotedText;
import org.pincite.query.check.text.QuotedText.Brackets;
import org.pincite.query.check.text.SourceText;

/**
 * Holds a quotation against a corpus: first for its words as they are, in what the draft claims and
 * then anywhere; only where they stand nowhere, for the passage that comes nearest.
 */
public final class Comparison {
  /** Places of the same words that are weighed. */
  private static final int PLACES = 20;

  /** Passages that are looked at closely where the words stand nowhere. */
  private static final int NEAREST = 4;

  private final Corpus corpus;
  private final Quotation quotation;
  private final Map<String, SourceText> seen = new LinkedHashMap<>();

  private Comparison(Corpus corpus, Quotation quotation) {
    this.corpus = corpus;
    this.quotation = quotation;
  }

  private record Placed(Judgement judgement, Fit fit) {
    static final Comparator<Placed> BEST_FIRST =
        Comparator.<Placed, Boolean>comparing(placed -> !placed.judgement.verdict().passes())
            .thenComparing(Placed::fit)
            .thenComparing(placed -> placed.judgement.verdict());

    boolean isGood() {
      return judgement.verdict().passes() && fit == Fit.FITS;
    }
  }

  /**
   * {@return what is found of a quotation, and of where it stands as against where it is claimed}
   */
  public static Compared compare(Corpus corpus, Quotation quotation) {
    return new Comparison(corpus, quotation).compare();
  }

  /**
   * What is found, and how its place fits.
   *
   * @param finding without a remark on the place
   * @param fit how the place fits the claim
   */
  public record Compared(Finding finding, Fit fit) {}

  private Compared compare() {
    if (quoted(Brackets.TRANSPARENT).words().size() == 0) {
      return compared(
          new Judgement(Verdict.CHECK, List.of(), List.of(), List.of("It has no words.")),
          Fit.FITS);
    }
    List<Placed> found = new ArrayList<>();
    Claim claim = quotation.claim();
    if (!claim.documents().isEmpty()) {
      look(claim.documents(), found);
    }
    if (found.stream().noneMatch(placed -> placed.judgement().verdict().passes())) {
      look(Set.of(), found);
    }
    Optional<Placed> best = found.stream().min(Placed.BEST_FIRST);
    return best.map(this::placed).orElseGet(this::nearest);
  }

  /** Looks for the words as they are, until they are found where they are claimed. */
  private void look(Set<String> among, List<Placed> found) {
    for (SourceText source : corpus.near(quotation.text(), among)) {
      if (seen.putIfAbsent(source.sha256(), source) == null) {
        List<Placed> here = literal(source);
        found.addAll(here);
        if (here.stream().anyMatch(Placed::isGood)) {
          return;
        }
      }
    }
  }

  private List<Placed> literal(SourceText source) {
    List<Placed> found = new ArrayList<>();
    for (QuotedText quoted : readings()) {
      List<Chain> chains = ChainFinder.find(quoted, source);
      for (Chain chain : chains.subList(0, Math.min(PLACES, chains.size()))) {
        found.add(fitted(source, ChainJudge.judge(chain)));
      }
      if (found.stream().anyMatch(placed -> placed.judgement.verdict().passes())) {
        break;
      }
    }
    return found;
  }

  private List<QuotedText> readings() {
    List<QuotedText> readings = new ArrayList<>();
    for (Brackets brackets : Brackets.values()) {
      QuotedText quoted = quoted(brackets);
      boolean known = readings.stream().anyMatch(r -> r.gaps().equals(quoted.gaps()));
      if (!known && !quoted.segments().isEmpty()) {
        readings.add(quoted);
      }
    }
    return readings;
  }

  private Placed fitted(SourceText source, Judgement judgement) {
    return new Placed(
        judgement, ClaimRule.fit(quotation.claim(), source.document(), judgement.parts()));
  }

  private Compared nearest() {
    List<Alignment> alignments = new ArrayList<>();
    for (SourceText source : seen.values()) {
      for (QuotedText quoted : readings()) {
        Aligner.align(quoted, source).ifPresent(alignments::add);
      }
    }
    alignments.sort(Comparator.comparingDouble(this::nearness).reversed());
    for (Alignment alignment : alignments.subList(0, Math.min(NEAREST, alignments.size()))) {
      Optional<Judgement> judgement = AlignmentJudge.judge(corpus, alignment);
      if (judgement.isPresent()) {
        return placed(fitted(alignment.source(), judgement.get()));
      }
    }
    return compared(new Judgement(Verdict.NOT_FOUND, List.of(), List.of(), List.of()), Fit.FITS);
  }

  /** Of passages that share as much the one is meant that is claimed, or that has both ends. */
  private double nearness(Alignment alignment) {
    boolean claimed = quotation.claim().documents().contains(alignment.source().sha256());
    int ends = (alignment.beginsSame() ? 1 : 0) + (alignment.endsSame() ? 1 : 0);
    return alignment.share() + 0.1 * ends + (claimed ? 0.1 : 0);
  }

  private Compared placed(Placed placed) {
    return compared(placed.judgement, placed.fit);
  }

  private Compared compared(Judgement judgement, Fit fit) {
    boolean wrongPlace = fit != Fit.FITS && judgement.verdict().compareTo(Verdict.CHECK) <= 0;
    return new Compared(
        new Finding(
            quotation,
            wrongPlace ? Verdict.MISATTRIBUTED : judgement.verdict(),
            judgement.parts(),
            judgement.differences(),
            judgement.remarks(),
            null),
        fit);
  }

  private QuotedText quoted(Brackets brackets) {
    return QuotedText.of(quotation.text(), brackets);
  }
}
