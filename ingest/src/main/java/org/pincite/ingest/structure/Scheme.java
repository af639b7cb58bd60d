package org.pincite.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.structure.NumberToken.Form;

/**
 * How a document numbers its paragraphs: the runs that number them, in text order, none
 * overlapping. The best run of the whole document is found first, then the best of what stands
 * before and behind it, and so on: an annex or a list of conclusions may begin again from 1. What
 * lies inside a run and is not of it are lists. Numbers that come late in a document, behind more
 * text than they number, are a list in it (the comments in a rule of the Federal Register): such a
 * document is cited by its pages.
 */
final class Scheme {
  /** Numbered paragraphs below which nothing is a scheme. */
  private static final int FEWEST = 4;

  /** Numbered paragraphs of a further run. */
  private static final int FEWEST_FURTHER = 3;

  /** Share of the document's words that numbered parts must hold. */
  private static final double LEAST_SHARE = 0.25;

  /** Words of a numbered paragraph, with what belongs to it; lists have fewer. */
  private static final double LEAST_WORDS = 12;

  /** Words that count to one number at most: what is further away is not its paragraph. */
  private static final int MOST_WORDS = 1500;

  /** Share of items that are parts of sentences, above which the run is a list. */
  private static final double MOST_PARTS = 0.3;

  /** Runs looked for at most; what is left then numbers little. */
  private static final int MOST_RUNS = 400;

  private final List<DraftBlock> blocks;
  private final int[] wordsBefore;
  private final List<Run> found = new ArrayList<>();

  private Scheme(List<DraftBlock> blocks) {
    this.blocks = blocks;
    this.wordsBefore = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      int words = block.kind().isBody() ? Candidates.words(block.rawText()) : 0;
      wordsBefore[i + 1] = wordsBefore[i] + words;
    }
  }

  /** {@return the runs that number paragraphs, in text order; none if nothing is numbered} */
  static List<Run> of(List<DraftBlock> blocks) {
    Scheme scheme = new Scheme(blocks);
    scheme.search(Candidates.of(blocks));
    return scheme.accepted();
  }

  private void search(List<Candidate> all) {
    List<List<Candidate>> open = new ArrayList<>(List.of(all));
    while (!open.isEmpty() && found.size() < MOST_RUNS) {
      List<Candidate> part = open.removeLast();
      Optional<Run> best = bestOf(part);
      if (best.isPresent()) {
        Run run = Restarts.cut(best.get().withoutHeadingsBefore(), part, blocks);
        found.add(run);
        open.add(part.stream().filter(c -> c.block() < run.firstBlock()).toList());
        open.add(part.stream().filter(c -> c.block() > run.lastBlock()).toList());
      }
    }
    found.sort(Comparator.comparingInt(Run::firstBlock));
  }

  private Optional<Run> bestOf(List<Candidate> part) {
    @Nullable Run best = null;
    for (Form form : List.of(Form.DECIMAL, Form.DOTTED, Form.ANNEX, Form.QUESTION)) {
      Optional<Run> run = RunFinder.best(part.stream().filter(belongsTo(form)).toList());
      if (run.isPresent()
          && run.get().paragraphs() >= FEWEST_FURTHER
          && (best == null || run.get().score() > best.score())) {
        best = run.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Chapter headings ("3 Oversight") stand in the run of their paragraphs ("3.1"). */
  private static Predicate<Candidate> belongsTo(Form form) {
    return form == Form.DOTTED
        ? c -> c.token().form() == form || (c.token().form() == Form.DECIMAL && !c.prose())
        : c -> c.token().form() == form;
  }

  private List<Run> accepted() {
    List<Run> runs = found.stream().filter(run -> !isList(run)).toList();
    int words = runs.stream().mapToInt(this::words).sum();
    int paragraphs = runs.stream().mapToInt(Run::paragraphs).sum();
    boolean scheme =
        paragraphs >= FEWEST
            && words >= LEAST_SHARE * wordsBefore[blocks.size()]
            && words >= unnumberedBefore(runs);
    return scheme ? runs : List.of();
  }

  /** {@return the words before the run that numbers most, those that earlier runs number apart} */
  private int unnumberedBefore(List<Run> runs) {
    Run main = runs.stream().max(Comparator.comparingInt(this::words)).orElseThrow();
    int numbered =
        runs.stream()
            .filter(run -> run.firstBlock() < main.firstBlock())
            .mapToInt(this::words)
            .sum();
    return wordsBefore[main.firstBlock()] - numbered;
  }

  /** A few short items below a line that announces them, or under no heading of their own. */
  private boolean isList(Run run) {
    if (2 * run.paragraphs() < run.ofItsForm()) {
      return true;
    }
    if (run.form() == Form.DECIMAL && partsOfSentences(run) > MOST_PARTS) {
      return true;
    }
    double each = (double) words(run) / run.items().size();
    boolean many = run.items().size() > 2 * FEWEST;
    if (each < LEAST_WORDS && run.form() == Form.DECIMAL) {
      return true;
    }
    return !many && run.form() == Form.DECIMAL && !startsPart(run.firstBlock());
  }

  /** {@return the share of items that begin small or end in a semicolon} */
  private double partsOfSentences(Run run) {
    long parts =
        run.items().stream()
            .filter(
                item -> {
                  String text = blocks.get(item.block()).rawText();
                  String rest = text.substring(Math.min(text.length(), item.token().end()));
                  return rest.isBlank() || startsSmall(rest) || rest.strip().endsWith(";");
                })
            .count();
    return (double) parts / run.items().size();
  }

  private static boolean startsSmall(String text) {
    return Character.isLowerCase(text.strip().codePointAt(0));
  }

  private int words(Run run) {
    int end = run.lastBlock() + 1;
    while (end < blocks.size() && blocks.get(end).kind() != BlockKind.HEADING) {
      end++;
    }
    int words = 0;
    for (int i = 0; i < run.items().size(); i++) {
      int next = i + 1 < run.items().size() ? run.items().get(i + 1).block() : end;
      words += Math.min(MOST_WORDS, wordsBefore[next] - wordsBefore[run.items().get(i).block()]);
    }
    return words;
  }

  /** Whether the text above a block is a heading, or there is none. */
  private boolean startsPart(int block) {
    for (int i = block - 1; i >= 0; i--) {
      DraftBlock above = blocks.get(i);
      if (above.kind().isBody()) {
        return above.kind() == BlockKind.HEADING || !Candidates.isProse(above);
      }
    }
    return true;
  }
}
