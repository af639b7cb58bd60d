package org.pincite.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.pincite.corpus.Span;

/** Cuts a sentence into words, figures and punctuation. Safe for use by several threads. */
public final class Tokeniser {
  private static final String MODEL = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  private final opennlp.tools.tokenize.Tokenizer tokenizer = new ThreadSafeTokenizerME(model());

  /**
   * {@return the tokens of a text in order, none of them blank}
   *
   * @param text of one sentence or block; spans count its UTF-16 units
   */
  public List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    for (opennlp.tools.util.Span token : tokenizer.tokenizePos(text)) {
      if (token.length() > 0) {
        tokens.add(new Span(token.getStart(), token.getEnd()));
      }
    }
    return tokens;
  }

  private static TokenizerModel model() {
    try (InputStream in = Tokeniser.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the token model " + MODEL + " is not on the class path");
      }
      return new TokenizerModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the token model cannot be read", e);
    }
  }
}
