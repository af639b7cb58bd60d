package org.pincite.ingest.charset;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.draft.Draft;

/**
 * Characters of a file.
 *
 * @param text the characters, without a byte order mark
 * @param charset the charset they were read in
 * @param how how that was found
 * @param percent how sure that is, from 0 to 100
 * @param faults how many places are no text in it
 * @param belied the charset that the file declares, if its bytes are none
 */
public record DecodedText(
    String text, Charset charset, How how, int percent, int faults, Optional<Charset> belied) {
  /** Percent from which a guess is as good as a declaration. */
  static final int SURE = 60;

  /** How a charset was found. */
  public enum How {
    /** A byte order mark says it. */
    MARK("byte order mark"),
    /** The file declares it, and its bytes are text in it. */
    DECLARED("declared in the file"),
    /** All bytes are UTF-8, which is no accident. */
    VALID("its bytes, which are valid"),
    /** Zeros between the bytes show it. */
    WIDE("zeros between its bytes"),
    /** Nearly all bytes are UTF-8; the others were read as windows-1252. */
    MIXED("nearly all of its bytes"),
    /** The characters are likelier in it than in others. */
    GUESSED("a guess");

    private final String place;

    How(String place) {
      this.place = place;
    }
  }

  DecodedText(String text, Charset charset, How how, int percent, int faults) {
    this(text, charset, how, percent, faults, Optional.empty());
  }

  static DecodedText of(byte[] bytes, Charset charset, How how, int percent) {
    String text = new String(bytes, charset);
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int signs = (int) bare.chars().filter(c -> c == 0xFFFD).count();
    boolean faulty = signs > 0 && Utf8.strictly(bytes, charset).isEmpty();
    return new DecodedText(bare, charset, how, percent, faulty ? signs : 0);
  }

  DecodedText belying(Optional<Charset> declared) {
    Optional<Charset> other = declared.filter(charset -> !charset.equals(this.charset));
    return new DecodedText(text, charset, how, percent, faults, other);
  }

  /** {@return whether the charset was read off the bytes without a guess} */
  public boolean isSure() {
    return how != How.GUESSED || percent >= SURE;
  }

  /** Puts on record in a draft which charset it is, how that was found and what is in doubt. */
  public void note(Draft draft) {
    draft.property("charset:name", charset.name());
    String certainty = how == How.GUESSED ? ", %d %% sure".formatted(percent) : "";
    draft.property("charset:from", how.place + certainty);
    draft.doubts().addAll(doubts());
  }

  /** {@return what about the characters is not sure} */
  public List<Doubt> doubts() {
    List<String> found = new ArrayList<>();
    String guess = how == How.GUESSED ? ", a guess that is %d %% sure".formatted(percent) : "";
    if (belied.isPresent()) {
      found.add(
          "The file says that it is %s, but its bytes are none; read as %s%s."
              .formatted(belied.get().name(), charset.name(), guess));
    } else if (!isSure()) {
      found.add(
          "The file does not say its charset; read as %s%s.".formatted(charset.name(), guess));
    }
    if (faults > 0 && how == How.MIXED) {
      found.add(
          "The file is UTF-8 but for %d of its bytes, which were read as windows-1252."
              .formatted(faults));
    } else if (faults > 0) {
      found.add(
          "%d of its characters are no text in %s, which the rest of the file is in."
              .formatted(faults, charset.name()));
    }
    return found.stream().map(detail -> new Doubt(Doubt.Kind.CHARSET, null, detail)).toList();
  }
}
