package org.pincite.ingest.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.Work;
import org.pincite.ingest.voice.Voice.Mode;
import org.pincite.ingest.voice.Voice.Reprint;

/** Tells of each sentence of a document whose words it holds. */
public final class VoiceFinder {
  /** Share of a sentence's letters in quotation marks from which it quotes. */
  private static final double QUOTED = 0.5;

  /** Words of a sentence that does no more than point on. */
  private static final int POINTING = 6;

  private final Document document;
  private final Quotations quotations;
  private final Optional<Answered> answered;
  private final Map<Integer, Reprint> reprints;
  private final Optional<String> shown;
  private final AttributionFinder finder;
  private final Memory memory;
  private final Map<Integer, Speaker> quoting = new HashMap<>();
  private final List<Voice> voices = new ArrayList<>();
  private @Nullable Speaker introduced;
  private @Nullable Speaker lastSpeaker;
  private @Nullable Speaker lastSubject;
  private boolean listing;
  private boolean displays;
  private boolean onlyIntroduced;

  private VoiceFinder(Document document) {
    this.document = document;
    Own own = Own.of(document);
    quotations = Quotations.in(document);
    answered = Answered.in(document);
    reprints = Reprints.in(document, answered);
    shown = Own.shown(document.metadata());
    finder = new AttributionFinder(document.text(), own);
    memory = new Memory(document, own);
  }

  /**
   * {@return whose words the document's sentences hold, for every block that a search reads}
   *
   * <p>The same document gives the same answer; nothing but the document is read.
   */
  public static Voices of(Document document) {
    return new VoiceFinder(document).find();
  }

  private Voices find() {
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block.kind().isSearched()) {
        block(i, block);
      }
    }
    return new Voices(voices);
  }

  private void block(int index, Block block) {
    Reprint reprint = reprints.get(index);
    if (reprint != null) {
      block.sentences().forEach(sentence -> voices.add(reprinted(sentence, reprint)));
      introduced = null;
    } else {
      for (int i = 0; i < block.sentences().size(); i++) {
        voices.add(sentence(index, block, i));
      }
      if (block.kind() != BlockKind.NOTE) {
        introduces(index, block);
      }
    }
  }

  private Voice reprinted(Span sentence, Reprint reprint) {
    Span place = answered.map(Answered::place).orElse(null);
    return new Voice(sentence, Mode.REPRINTED, reprint.body(), place, reprint);
  }

  private Voice sentence(int index, Block block, int at) {
    Span sentence = block.sentences().get(at);
    List<Token> tokens = Token.of(document.text(), sentence, quotations);
    Speaker found = attribution(index, sentence, tokens);
    lastSpeaker = found != null && !found.isOwn() ? found : null;
    double share = quotations.share(document.text(), sentence);
    Speaker quoted = lastSpeaker != null ? null : quotedSpeaker(index, block, at, share);
    if (quoted != null) {
      return voice(sentence, Mode.QUOTED, quoted);
    }
    noteSubject(index, sentence, tokens);
    onlyIntroduced = AttributionFinder.onlyIntroduces(tokens);
    if (lastSpeaker != null) {
      memory.note(lastSpeaker, index, true);
      for (Span quotation : quotations.beginningIn(sentence)) {
        quoting.putIfAbsent(quotation.start(), lastSpeaker);
      }
      return onlyIntroduced
          ? own(sentence)
          : voice(sentence, share >= QUOTED ? Mode.QUOTED : Mode.REPORTED, lastSpeaker);
    }
    boolean listed = block.kind() == BlockKind.LIST_ITEM && found == null;
    return listed && listing && introduced != null
        ? voice(sentence, Mode.REPORTED, introduced)
        : own(sentence);
  }

  private @Nullable Speaker attribution(int index, Span sentence, List<Token> tokens) {
    Speaker found = finder.find(tokens);
    return found == null ? null : memory.resolve(found, sentence, index);
  }

  /** Remembers whom a sentence is about, since a pronoun after it may mean them. */
  private void noteSubject(int index, Span sentence, List<Token> tokens) {
    Speaker subject = finder.subject(tokens);
    lastSubject = subject == null ? null : memory.resolve(subject, sentence, index);
    if (subject != null && !subject.isPronoun() && !subject.isOwn()) {
      memory.note(subject, index, false);
    }
  }

  /** {@return who is quoted in a sentence that says so nowhere in itself, null if nobody is} */
  private @Nullable Speaker quotedSpeaker(int index, Block block, int at, double share) {
    Span sentence = block.sentences().get(at);
    if (block.kind() == BlockKind.QUOTATION || isDisplayed(block)) {
      return introduced;
    }
    Span quotation = quotations.at(sentence.start());
    if (quotation.isEmpty() || share < QUOTED) {
      return null;
    }
    Speaker before = quoting.get(quotation.start());
    if (before == null && quotation.start() == sentence.start()) {
      before = at == 0 ? introduced : memory.lastIn(index);
      before = before != null ? before : follows(index, block, at);
    }
    if (before != null) {
      quoting.put(quotation.start(), before);
      memory.note(before, index, true);
    }
    return before;
  }

  /** Whether a block without a number shows what one with a number introduced: The union wrote: */
  private boolean isDisplayed(Block block) {
    boolean unnumbered = block.number() == null && block.paragraph() != null;
    return unnumbered && displays && block.kind() == BlockKind.PARAGRAPH;
  }

  /** {@return whom a later sentence of the same block names as the speaker} */
  private @Nullable Speaker follows(int index, Block block, int at) {
    for (int i = at + 1; i < block.sentences().size(); i++) {
      Span next = block.sentences().get(i);
      if (quotations.share(document.text(), next) == 0) {
        return null;
      }
      Speaker found = attribution(index, next, Token.of(document.text(), next, quotations));
      if (found != null) {
        return found.isOwn() ? null : found;
      }
    }
    return null;
  }

  /** Notes who is going to be quoted, or whose points listed, in the blocks that follow. */
  private void introduces(int index, Block block) {
    displays = false;
    Speaker unclosed = unclosed(block);
    if (unclosed != null) {
      introduced = unclosed;
      return;
    }
    if (block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.QUOTATION) {
      return;
    }
    String words = document.quote(block.span());
    boolean goesOn = words.endsWith(":");
    boolean stops = words.isEmpty() || ".?!”’\"".indexOf(words.charAt(words.length() - 1)) >= 0;
    boolean open = goesOn || (!stops && block.kind() == BlockKind.PARAGRAPH);
    Speaker teller =
        lastSpeaker == null && goesOn && pointsOn(block) ? memory.lastIn(index) : lastSpeaker;
    listing = goesOn && teller != null;
    displays = listing && block.number() != null && onlyIntroduced;
    introduced = teller != null ? teller : subjectOr(goesOn ? memory.lastIn(index) : null);
    introduced = open ? introduced : null;
  }

  /** {@return who is quoted at the end of a block without a closing mark, so that it goes on} */
  private @Nullable Speaker unclosed(Block block) {
    int end = block.span().end();
    Span quotation = block.span().isEmpty() ? block.span() : quotations.at(end - 1);
    boolean closed = "”»\"’".indexOf(document.text().charAt(Math.max(0, end - 1))) >= 0;
    return quotation.isEmpty() || closed ? null : quoting.get(quotation.start());
  }

  /** Whether a block ends in words such as "These were as follows:". */
  private boolean pointsOn(Block block) {
    return !block.sentences().isEmpty()
        && document.quote(block.sentences().getLast()).split(" ", -1).length <= POINTING;
  }

  private @Nullable Speaker subjectOr(@Nullable Speaker last) {
    return lastSubject != null && !lastSubject.isOwn() ? lastSubject : last;
  }

  private Voice voice(Span sentence, Mode mode, Speaker speaker) {
    return new Voice(sentence, mode, speaker.name(), speaker.place(), null);
  }

  private Voice own(Span sentence) {
    Optional<Work> work = document.workOf(sentence);
    Optional<String> name = work.flatMap(w -> Own.shown(w.metadata())).or(() -> shown);
    return new Voice(sentence, Mode.OWN, name.orElse(null), null, null);
  }
}
