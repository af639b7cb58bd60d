package org.pincite.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import org.pincite.corpus.Span;

/** Cuts the text of a block into sentences. Safe for use by several threads. */
public final class SentenceSplitter {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final SentenceDetector detector = new ThreadSafeSentenceDetectorME(model());

  /**
   * {@return the sentences of a text in order, without the white space around them}
   *
   * @param text of one block; spans count its UTF-16 units
   */
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span span : detector.sentPosDetect(text)) {
      if (span.length() > 0) {
        sentences.add(new Span(span.getStart(), span.getEnd()));
      }
    }
    return sentences;
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
