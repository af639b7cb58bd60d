package org.pincite.index.sketch;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * What is kept of a text so that others that share much of it are found without comparing all with
 * all: the least hashes of its runs of words. Two texts have so many of them in common as they
 * share runs (A. Broder, On the resemblance and containment of documents, 1997).
 */
public final class Sketch {
  /** Words of a run: few enough that a sentence of which every seventh word changed has some. */
  private static final int OF_SENTENCE = 3;

  private static final int KEPT_OF_SENTENCE = 5;

  /** A shorter sentence says the same as another by chance. */
  private static final int SHORTEST_SENTENCE = 6;

  /** Words of a run that documents on one subject do not share by chance. */
  private static final int OF_DOCUMENT = 5;

  /** How many hashes the sketch of a document has at most. */
  public static final int KEPT_OF_DOCUMENT = 256;

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0xff51afd7ed558ccdL;

  private final TreeSet<Long> document = new TreeSet<>();

  /** {@return the sketch of a sentence; nothing of one that is too short to be known again} */
  public static List<Long> ofSentence(List<String> words) {
    if (words.size() < SHORTEST_SENTENCE) {
      return List.of();
    }
    return runs(words, OF_SENTENCE).sorted().distinct().limit(KEPT_OF_SENTENCE).boxed().toList();
  }

  /** Adds a block to the sketch of its document. */
  public void add(List<String> words) {
    runs(words, OF_DOCUMENT)
        .forEach(
            hash -> {
              if (document.size() < KEPT_OF_DOCUMENT || hash < document.last()) {
                document.add(hash);
                if (document.size() > KEPT_OF_DOCUMENT) {
                  document.pollLast();
                }
              }
            });
  }

  /** {@return the sketch of all that was added, in ascending order} */
  public List<Long> ofDocument() {
    return List.copyOf(document);
  }

  private static LongStream runs(List<String> words, int length) {
    long[] hashes = words.stream().mapToLong(Sketch::hash).toArray();
    return LongStream.rangeClosed(0, hashes.length - length)
        .map(
            from -> {
              long run = 0;
              for (int i = 0; i < length; i++) {
                run = (Long.rotateLeft(run, 5) ^ hashes[(int) from + i]) * MIX;
              }
              return run ^ (run >>> 32);
            });
  }

  private static long hash(String word) {
    long hash = BASIS;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }
}
