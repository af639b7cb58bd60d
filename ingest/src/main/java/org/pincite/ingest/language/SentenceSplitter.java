package org.pincite.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/**
 * Cuts the text of a block into sentences. The words on both sides of a stop decide where they can;
 * OpenNLP's model decides the rest. Safe for use by several threads.
 */
public final class SentenceSplitter {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");

  /** Signs of a writer who begins sentences with small letters, too. */
  private static final Pattern INFORMAL =
      Pattern.compile(
          "(?:\\A|\\n\\s*\\n)\\p{Ll}{2,}|(?:\\A|\\s)i(?:['’](?:m|ve|ll|d)\\b|\\s\\p{Ll})");

  private final SentenceDetector detector = new ThreadSafeSentenceDetectorME(model());

  /**
   * {@return the sentences of a text in order, without the white space around them}
   *
   * <p>Closing quotation marks and brackets belong to the sentence they close. A blank line ends a
   * sentence.
   *
   * @param text of one block; spans count its UTF-16 units
   */
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    BooleanSupplier informal = manner(text);
    int from = 0;
    Matcher blank = BLANK_LINE.matcher(text);
    while (text.indexOf('\n', from) >= 0 && blank.find()) {
      splitPart(text, from, blank.start(), informal, sentences);
      from = blank.end();
    }
    splitPart(text, from, text.length(), informal, sentences);
    return sentences;
  }

  private void splitPart(
      String whole, int from, int end, BooleanSupplier informal, List<Span> sentences) {
    String text = from == 0 && end == whole.length() ? whole : whole.substring(from, end);
    List<Integer> items = ListMarks.in(text, 0, text.length());
    StopFinder finder = new StopFinder(text);
    StopJudge judge = new StopJudge(text, informal, asks(text));
    int start = StopFinder.skip(text, 0);
    int item = 0;
    @Nullable Stop stop = finder.from(start);
    while (start < text.length()) {
      int cut = item < items.size() ? items.get(item) : text.length();
      if (stop == null || stop.start() >= cut) {
        add(sentences, whole, from + start, from + cut);
        start = StopFinder.skip(text, cut);
        item++;
      } else {
        int stopsAt = stop.next() >= cut ? -1 : judge.end(stop, start);
        if (stopsAt >= 0) {
          add(sentences, whole, from + start, from + stopsAt);
          start = StopFinder.skip(text, stopsAt);
        }
        stop = finder.from(Math.max(stop.end(), start));
      }
    }
  }

  /** {@return what says whether the writer is informal; it reads the text once} */
  private static BooleanSupplier manner(String text) {
    return new BooleanSupplier() {
      private @Nullable Boolean found;

      @Override
      public boolean getAsBoolean() {
        boolean informal = found != null ? found : INFORMAL.matcher(text).find();
        found = informal;
        return informal;
      }
    };
  }

  /** {@return what says whether the model ends a sentence at a stop; it reads the text once} */
  private Predicate<Stop> asks(String text) {
    return new Predicate<>() {
      private final NavigableSet<Integer> ends = new TreeSet<>();

      @Override
      public boolean test(Stop stop) {
        if (ends.isEmpty()) {
          ends.add(-1);
          for (opennlp.tools.util.Span span : detector.sentPosDetect(text)) {
            ends.add(span.getEnd());
          }
        }
        return !ends.subSet(stop.start(), false, stop.next(), true).isEmpty();
      }
    };
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int end = to;
    while (end > from && StopFinder.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > from) {
      sentences.add(new Span(from, end));
    }
  }

  private static SentenceModel model() {
    try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "the sentence model " + MODEL + " is not on the class path");
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model cannot be read", e);
    }
  }
}
