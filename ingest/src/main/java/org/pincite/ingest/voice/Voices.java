package org.pincite.ingest.voice;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.Span;

/**
 * Whose words the sentences of a document hold.
 *
 * @param sentences one for every sentence of the blocks that a search reads, in text order
 */
public record Voices(List<Voice> sentences) {
  public Voices {
    sentences = List.copyOf(sentences);
  }

  /** {@return the voice of a sentence, given by its exact span; empty where none begins there} */
  public Optional<Voice> of(Span sentence) {
    Voice wanted = new Voice(sentence, Voice.Mode.OWN, null, null, null);
    int at = Collections.binarySearch(sentences, wanted, Comparator.comparing(Voice::sentence));
    return at < 0 ? Optional.empty() : Optional.of(sentences.get(at));
  }
}
