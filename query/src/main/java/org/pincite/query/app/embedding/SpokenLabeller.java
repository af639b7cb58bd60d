package org.pincite.query.app.embedding;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.index.label.Labeller;
import org.pincite.ingest.voice.Voice;
import org.pincite.ingest.voice.VoiceFinder;
import org.pincite.ingest.voice.Voices;

/**
 * Labels the statements of one document, and says whose words they hold; for one thread. Whose they
 * are is not looked for before a statement has a label.
 */
public final class SpokenLabeller implements Labeller {
  private final Labeller labeller;
  private final Document document;
  private @Nullable Voices voices;

  /**
   * @param labeller what tells theme, kind and stance
   */
  public SpokenLabeller(Labeller labeller, Document document) {
    this.labeller = labeller;
    this.document = document;
  }

  @Override
  public String model() {
    return labeller.model();
  }

  @Override
  public List<Label> of(Passage passage, List<Sentence> sentences) {
    List<Label> labels = labeller.of(passage, sentences);
    return IntStream.range(0, labels.size())
        .mapToObj(i -> labels.get(i).spokenBy(speakerAt(sentences.get(i).place())))
        .toList();
  }

  private @Nullable Speaker speakerAt(Span place) {
    return voices()
        .of(place)
        .filter(voice -> !voice.isOwn())
        .map(SpokenLabeller::speaker)
        .orElse(null);
  }

  private Voices voices() {
    Voices found = voices == null ? VoiceFinder.of(document) : voices;
    voices = found;
    return found;
  }

  /** {@return who speaks in a voice that is not the document's own} */
  public static Speaker speaker(Voice voice) {
    Speaker.Way way =
        switch (voice.mode()) {
          case QUOTED -> Speaker.Way.QUOTED;
          case REPRINTED -> Speaker.Way.REPRINTED;
          case REPORTED, OWN -> Speaker.Way.REPORTED;
        };
    return new Speaker(way, voice.who().orElse(""));
  }
}
