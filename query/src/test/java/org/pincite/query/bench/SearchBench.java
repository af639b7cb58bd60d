package org.pincite.query.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.index.IndexEditor;
import org.pincite.index.PassageVectors;
import org.pincite.index.SearchIndex;
import org.pincite.index.label.Labeller;
import org.pincite.query.Options;
import org.pincite.query.Searcher;
import org.pincite.query.question.Loose;
import org.pincite.query.question.Question;
import org.pincite.query.rank.Ranking;

/**
 * Times Pincite's searches and those of a {@linkplain PlainLucene plain Lucene program} in turns,
 * in one process and one thread, by the processor time of that thread, so that whatever else the
 * machine does befalls both and counts little; a harness that times one after the other, such as
 * JMH, would not do that. The time that a model takes for the vector of a question is not in hybrid
 * searches. Not a test: {@code .build/bench} runs it.
 */
public final class SearchBench {
  /** Processor's nanoseconds of searches of an operator before those that are timed. */
  private static final long WARM_UP = 4_000_000_000L;

  private static final double PER_MILLI = 1e6;

  /** Width of what a plain program's columns take. */
  private static final int BESIDE = 25;

  /** Indexes are in memory by then, so that the processor's time is all the time there is. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final SyntheticCorpus corpus;
  private final int passages;
  private final int questions;
  private final long seed;
  private final @Nullable BenchVectors vectors;
  private final Path folder;

  private SearchBench(
      SyntheticCorpus corpus, @Nullable BenchVectors vectors, int passages, String[] args) {
    this.corpus = corpus;
    this.passages = passages;
    this.questions = Integer.parseInt(args[2]);
    this.seed = Long.parseLong(args[3]);
    this.vectors = vectors;
    this.folder = Path.of(args[5]).resolve(args[4] + passages);
  }

  /**
   * Runs it.
   *
   * @param args a workspace with real documents; numbers of passages, with commas between; of
   *     questions for each operator; the seed; {@code vectors} or {@code words}; the folder for the
   *     indexes, in which those of an earlier run are used again
   */
  public static void main(String[] args) throws IOException {
    SyntheticCorpus corpus = new SyntheticCorpus(Path.of(args[0]), Long.parseLong(args[3]));
    System.out.printf(
        "Passages of 1 to 5 of %d real sentences, drawn at random, so that words are as frequent as"
            + " there; seed %s, %s questions each; Java %s, %d processors%n",
        corpus.sentences().size(),
        args[3],
        args[2],
        Runtime.version(),
        Runtime.getRuntime().availableProcessors());
    BenchVectors vectors = null;
    if (args[4].equals("vectors")) {
      vectors = new BenchVectors(corpus.sentences(), Path.of(args[5]).resolve("vectors"));
      System.out.printf(
          "Vectors of %d real sentences; those of all other texts are made of one of them with noise"
              + " (cosine 0.8)%n",
          BenchVectors.REAL);
    }
    for (String passages : args[1].split(",", -1)) {
      new SearchBench(corpus, vectors, Integer.parseInt(passages), args).run();
    }
  }

  private void run() throws IOException {
    System.out.printf(Locale.ROOT, "%n%,d passages%n", passages);
    Path own = folder.resolve("pincite");
    boolean indexed = Files.isDirectory(own);
    try (PlainLucene plain = new PlainLucene(folder.resolve("plain"));
        PlainLucene sentences = new PlainLucene(folder.resolve("sentences"))) {
      if (!indexed) {
        index(own, plain, sentences);
      }
      try (SearchIndex index = SearchIndex.open(own)) {
        Searcher searcher = new Searcher(index);
        System.out.printf(
            "%-18s %18s %18s %6s %18s %6s %5s%n",
            "ms, p50 / p99", "Pincite", "plain: passages", "p50 x", "sentences", "p50 x", "load");
        for (Operator operator : Operator.values()) {
          if (operator != Operator.HYBRID || vectors != null) {
            time(operator, searcher, plain, sentences);
          }
        }
      }
    }
  }

  private void index(Path own, PlainLucene plain, PlainLucene sentences) throws IOException {
    long ours = 0;
    long theirs = 0;
    long characters = 0;
    PassageVectors made = vectors == null ? PassageVectors.NONE : vectors;
    try (IndexEditor editor = IndexEditor.open(own)) {
      for (int i = 0; i < passages / SyntheticCorpus.PASSAGES; i++) {
        Document document = corpus.document(i);
        characters += document.text().length();
        long begin = System.nanoTime();
        editor.put(document, made, Labeller.NONE);
        long middle = System.nanoTime();
        String source = document.source().sha256();
        for (Block block : document.blocks()) {
          String text = document.quote(block.span());
          plain.add(source, text, vectors == null ? new byte[0] : vectors.of(text));
        }
        theirs += System.nanoTime() - middle;
        ours += middle - begin;
        for (Block block : document.blocks()) {
          for (Span sentence : block.sentences()) {
            sentences.add(source, document.quote(sentence), new byte[0]);
          }
        }
      }
      long begin = System.nanoTime();
      editor.commit(Map.of());
      long middle = System.nanoTime();
      plain.commit();
      theirs += System.nanoTime() - middle;
      ours += middle - begin;
      sentences.commit();
    }
    tellIndexing("Pincite", ours, characters, own);
    tellIndexing("plain", theirs, characters, folder.resolve("plain"));
  }

  private void tellIndexing(String who, long nanos, long characters, Path index)
      throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "indexing, %s: %.1f s, %.0f passages a second, %.1f MB for %.1f million characters%n",
        who,
        nanos / 1e9,
        passages / (nanos / 1e9),
        bytes / 1e6,
        characters / 1e6);
  }

  /** Processor's nanoseconds of one search; 0 where a program was not asked. */
  private record Times(long ours, long byPassage, long bySentence) {}

  private void time(
      Operator operator, Searcher searcher, PlainLucene passaged, PlainLucene sentences)
      throws IOException {
    List<Operator.Task> tasks = tasks(operator);
    long warm = CLOCK.getCurrentThreadCpuTime() + WARM_UP;
    for (int i = 0; CLOCK.getCurrentThreadCpuTime() < warm; i++) {
      once(operator, tasks.get(i % tasks.size()), searcher, passaged, sentences);
    }
    List<Times> times = new ArrayList<>();
    for (Operator.Task task : tasks) {
      times.add(once(operator, task, searcher, passaged, sentences));
    }
    System.out.printf(
        Locale.ROOT,
        "%-18s %8.2f / %7.2f %s %s %5.1f%n",
        operator.name().toLowerCase(Locale.ROOT),
        quantile(times, Times::ours, .5),
        quantile(times, Times::ours, .99),
        operator.isOfPassages() ? beside(times, Times::byPassage) : " ".repeat(BESIDE),
        operator.isOfSentences() ? beside(times, Times::bySentence) : " ".repeat(BESIDE),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private Times once(
      Operator operator,
      Operator.Task task,
      Searcher searcher,
      PlainLucene passaged,
      PlainLucene sentences)
      throws IOException {
    byte[] vector = vectors == null ? new byte[0] : vectors.query(task.text());
    long begin = CLOCK.getCurrentThreadCpuTime();
    own(operator, task, searcher);
    long first = CLOCK.getCurrentThreadCpuTime();
    if (operator.isOfPassages()) {
      bare(operator, task, passaged, vector);
    }
    long second = CLOCK.getCurrentThreadCpuTime();
    if (operator.isOfSentences()) {
      bare(operator, task, sentences, vector);
    }
    return new Times(first - begin, second - first, CLOCK.getCurrentThreadCpuTime() - second);
  }

  private static String beside(List<Times> times, ToLongFunction<Times> theirs) {
    return String.format(
        Locale.ROOT,
        "%8.2f / %7.2f %6.2f",
        quantile(times, theirs, .5),
        quantile(times, theirs, .99),
        quantile(times, Times::ours, .5) / quantile(times, theirs, .5));
  }

  private List<Operator.Task> tasks(Operator operator) {
    Random random = new Random(seed + operator.name().hashCode());
    List<Operator.Task> tasks = new ArrayList<>();
    while (tasks.size() < questions) {
      int sentence = random.nextInt(corpus.sentences().size());
      operator.task(corpus.sentences().get(sentence), random).ifPresent(tasks::add);
    }
    return tasks;
  }

  private void own(Operator operator, Operator.Task task, Searcher searcher) {
    if (operator == Operator.HYBRID) {
      searcher.rank(Loose.of(task.text()), Options.DEFAULT, Ranking.HYBRID, vectors);
    } else {
      int shown = operator == Operator.FACETS ? 0 : Options.DEFAULT.limit();
      searcher.search(Question.parse(task.text()), Options.DEFAULT.page(0, shown));
    }
  }

  private static void bare(Operator operator, Operator.Task task, PlainLucene plain, byte[] vector)
      throws IOException {
    switch (operator) {
      case HYBRID -> plain.hybrid(task.plain(), vector);
      case FACETS -> plain.count(task.plain());
      case TERM, PHRASE, NEAR, SAME_SENTENCE, WILDCARD, WILDCARD_UNRANKED ->
          plain.search(task.plain());
    }
  }

  /** In milliseconds. */
  private static double quantile(List<Times> times, ToLongFunction<Times> of, double share) {
    long[] nanos = times.stream().mapToLong(of).sorted().toArray();
    return nanos[(int) Math.floor(share * (nanos.length - 1))] / PER_MILLI;
  }
}
