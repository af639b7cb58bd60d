package org.pincite.query.app.check;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Speaker;
import org.pincite.ingest.voice.Voice;
import org.pincite.ingest.voice.VoiceFinder;
import org.pincite.ingest.voice.Voices;
import org.pincite.query.app.embedding.SpokenLabeller;

/**
 * Whose words a span of a document holds: another's if they are printed again from elsewhere,
 * displayed, or in quotation marks in a sentence that names who speaks. What a document only
 * reports is in its own words.
 */
final class VoiceRule {
  private static final int CACHED = 8;
  private static final String OPENING = "“‘«";
  private static final String CLOSING = "”’»";

  private final Map<String, Voices> voices =
      new LinkedHashMap<>(CACHED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Voices> eldest) {
          return size() > CACHED;
        }
      };

  /** {@return who speaks in all of some spans, if that is another than the document} */
  Optional<Speaker> speaker(Document document, List<Span> spans) {
    @Nullable Speaker found = null;
    for (Span span : spans) {
      Speaker speaker = speaker(document, span);
      if (speaker == null || (found != null && !found.equals(speaker))) {
        return Optional.empty();
      }
      found = speaker;
    }
    return Optional.ofNullable(found);
  }

  private @Nullable Speaker speaker(Document document, Span span) {
    int at = document.blockAt(span.start());
    if (at < 0) {
      return null;
    }
    Block block = document.blocks().get(at);
    @Nullable Voice whole = null;
    for (Span sentence : block.sentences()) {
      Voice voice = sentence.overlaps(span) ? voice(document, sentence) : null;
      if (voice != null && voice.isOwn()) {
        return null;
      }
      whole = voice != null ? voice : whole;
    }
    if (whole == null) {
      return null;
    }
    boolean theirs =
        whole.mode() == Voice.Mode.REPRINTED
            || block.kind() == BlockKind.QUOTATION
            || isMarked(document.text(), block.span(), span);
    return theirs ? SpokenLabeller.speaker(whole) : null;
  }

  private @Nullable Voice voice(Document document, Span sentence) {
    return voices
        .computeIfAbsent(document.source().sha256(), hash -> VoiceFinder.of(document))
        .of(sentence)
        .orElse(null);
  }

  /** Whether quotation marks that open before a span are still open at its end. */
  private static boolean isMarked(String text, Span block, Span span) {
    int open = -1;
    for (int i = block.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean inWord =
          i > 0
              && i + 1 < text.length()
              && Character.isLetter(text.charAt(i - 1))
              && Character.isLetter(text.charAt(i + 1));
      if (OPENING.indexOf(c) >= 0 || (c == '"' && open < 0)) {
        open = open < 0 ? i : open;
      } else if ((c == '"' || isClosing(text, open, c)) && !inWord) {
        if (i >= span.start() && i + 1 < span.end()) {
          return false;
        }
        open = i + 1 >= span.end() ? open : -1;
      }
    }
    return open >= 0 && open <= span.start();
  }

  private static boolean isClosing(String text, int open, char c) {
    return open >= 0
        && CLOSING.indexOf(c) == OPENING.indexOf(text.charAt(open))
        && c != '"'
        && CLOSING.indexOf(c) >= 0;
  }

  /**
   * {@return whether words name a speaker: by the last word of the name that has a capital, or its
   * last word}
   */
  static boolean names(String context, Speaker speaker) {
    String[] words = speaker.name().split("[^\\p{L}\\p{N}]+");
    String last =
        Arrays.stream(words)
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
            .reduce((first, second) -> second)
            .orElse(words.length == 0 ? "" : words[words.length - 1]);
    return last.isEmpty()
        || context.toLowerCase(Locale.ROOT).contains(last.toLowerCase(Locale.ROOT));
  }
}
