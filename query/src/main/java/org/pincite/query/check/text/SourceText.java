package org.pincite.query.check.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;

/**
 * A document as words. Marks of notes and numbers of paragraphs, which its text lacks and its pages
 * show, are among them as extra.
 */
public final class SourceText {
  private final Document document;
  private final Words words;
  private final int[] blocks;
  private final Map<Reading, Order> orders = new EnumMap<>(Reading.class);
  private @Nullable Set<String> small;

  /** A way to read a document, the likeliest to hold a quotation first. */
  public enum Reading {
    /** Running text without notes, tables and the like, and these behind it. */
    RUNNING,
    /** The whole text as it is. */
    WHOLE,
    /** The words as they follow each other on pages, column by column. */
    COLUMNS,
    /** The same, row by row. */
    ROWS
  }

  private SourceText(Document document) {
    this.document = document;
    Words.Builder builder = new Words.Builder();
    int[] firsts = new int[document.blocks().size() + 1];
    int repair = 0;
    for (int i = 0; i < document.blocks().size(); i++) {
      firsts[i] = builder.size();
      repair = add(document.blocks().get(i).span(), repair, builder);
    }
    firsts[document.blocks().size()] = builder.size();
    this.words = builder.build();
    this.blocks = firsts;
  }

  /** {@return the words of a document} */
  public static SourceText of(Document document) {
    return new SourceText(document);
  }

  /** Adds a block's words. {@return the first repair behind it} */
  private int add(Span block, int firstRepair, Words.Builder builder) {
    int at = block.start();
    int next = firstRepair;
    List<Repair> repairs = document.repairs();
    while (next < repairs.size() && repairs.get(next).span().start() <= block.end()) {
      Repair repair = repairs.get(next++);
      boolean taken = repair.kind() == Repair.Kind.NOTE_MARK || repair.kind() == Repair.Kind.NUMBER;
      if (taken && repair.span().start() >= at) {
        WordCutter.cut(document.text(), at, repair.span().start(), builder);
        at = repair.span().end();
        Words printed = WordCutter.words(repair.printed());
        for (int i = 0; i < printed.size(); i++) {
          builder.add(printed.form(i), at, at, true);
        }
      }
    }
    WordCutter.cut(document.text(), at, block.end(), builder);
    return next;
  }

  /** Running text, so that no note or table interrupts it; then all the rest. */
  private Order running() {
    Predicate<BlockKind> runs = kind -> kind.isBody();
    return ordered(Stream.concat(blocks(runs), blocks(runs.negate())));
  }

  private Order whole() {
    return new Order(IntStream.range(0, words.size()).toArray());
  }

  private Stream<Integer> blocks(Predicate<BlockKind> kind) {
    return IntStream.range(0, document.blocks().size())
        .filter(i -> kind.test(document.blocks().get(i).kind()))
        .boxed();
  }

  private Order ordered(Stream<Integer> inOrder) {
    List<int[]> runs = new ArrayList<>();
    inOrder.forEach(i -> runs.add(IntStream.range(blocks[i], blocks[i + 1]).toArray()));
    return new Order(runs.stream().flatMapToInt(IntStream::of).toArray());
  }

  /** {@return the document} */
  public Document document() {
    return document;
  }

  /** {@return the hash of its source} */
  public String sha256() {
    return document.source().sha256();
  }

  /** {@return all its words, in the order of its text} */
  public Words words() {
    return words;
  }

  /** {@return the order of its words in a way to read it, made when it is first asked for} */
  public synchronized Order order(Reading reading) {
    return orders.computeIfAbsent(
        reading,
        how ->
            switch (how) {
              case RUNNING -> running();
              case WHOLE -> whole();
              case COLUMNS -> PageOrder.byZones(this);
              case ROWS -> PageOrder.byRows(this);
            });
  }

  /** {@return whether the document has a word that begins with a small letter somewhere} */
  public synchronized boolean writesSmall(String form) {
    Set<String> known = small;
    if (known == null) {
      known = new HashSet<>();
      for (int i = 0; i < words.size(); i++) {
        if (!words.isExtra(i) && Character.isLowerCase(document.text().charAt(words.start(i)))) {
          known.add(words.form(i));
        }
      }
      small = known;
    }
    return known.contains(form);
  }
}
