package org.pincite.ingest.voice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.ingest.voice.Speaker.Kind;

/** Who was named last, so that "he added" and "others thought" find whom they mean. */
final class Memory {
  /** Blocks after which one who spoke is no longer meant by a pronoun. */
  private static final int REACH = 3;

  /** Characters before a sentence in which one is looked for who was named without speaking. */
  private static final int BEFORE = 600;

  private static final Pattern PERSON =
      Pattern.compile(
          "\\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor)\\.? )+\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)*"
              + "|\\b\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}’-]+ (?:MP|KC|QC)\\b"
              + "|(?<=, )\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}’-]+(?=, )");
  private static final Pattern MANY = Pattern.compile(".*(?:s|people|staff|police|women|men)");
  private static final Pattern SOME = Pattern.compile("(?i)some|others|many|several|most|everyone");
  private static final Pattern SURE_PERSON =
      Pattern.compile(
          "^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Baroness)\\b|\\b(?:MP|KC|QC)$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(?:.* )?(?:minister|secretary|chair|chairman|president|commissioner|director|chancellor|guard|inspector|manager|fitter|technician|nurse|doctor|teacher|son|daughter|mother|father|friend|officer|resident|patient)(?: (?:of|for|in|from|at) .*)?");
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:[Tt]he )(\\p{Lu}[\\p{L}-]+(?: (?:(?:of|for|and|the) )*\\p{Lu}[\\p{L}-]+)*)");

  private record Heard(Speaker speaker, int block, boolean spoke) {}

  private final Document document;
  private final Own own;
  private final Deque<Heard> heard = new ArrayDeque<>();

  Memory(Document document, Own own) {
    this.document = document;
    this.own = own;
  }

  void note(Speaker speaker, int block, boolean spoke) {
    if (speaker.name() != null) {
      heard.addFirst(new Heard(speaker, block, spoke));
    }
  }

  /** {@return the last who spoke in a block, null if nobody did} */
  @Nullable Speaker lastIn(int block) {
    for (Heard one : heard) {
      if (one.block() != block) {
        return null;
      }
      if (one.spoke()) {
        return one.speaker();
      }
    }
    return null;
  }

  /**
   * {@return whom a speaker means: of a pronoun the one named before, or the pronoun where nobody
   * was; null for an "it" that means nobody}
   */
  @Nullable Speaker resolve(Speaker speaker, Span sentence, int block) {
    return switch (speaker.kind()) {
      case OWN, PERSON, BODY, NOBODY -> speaker;
      case GROUP ->
          "report".equals(speaker.name())
              ? or(last(block, Set.of(Kind.BODY)), speaker, null)
              : speaker;
      case HE, SHE ->
          or(later(lastPerson(block), named(PERSON, Kind.PERSON, sentence)), speaker, null);
      case THEY -> or(last(block, Set.of(Kind.GROUP, Kind.BODY, Kind.PERSON)), null, speaker);
      case IT -> or(lastThing(block), named(BODY, Kind.BODY, sentence), null);
      case SOME ->
          or(
              lastMany(block),
              witnesses(),
              SOME.matcher(String.valueOf(speaker.name())).matches() ? speaker : null);
    };
  }

  private static @Nullable Speaker or(
      @Nullable Speaker first, @Nullable Speaker second, @Nullable Speaker third) {
    return first != null ? first : second != null ? second : third;
  }

  private static @Nullable Speaker later(@Nullable Speaker first, @Nullable Speaker second) {
    if (first == null || second == null || first.place() == null || second.place() == null) {
      return first == null ? second : first;
    }
    return second.place().start() > first.place().end() ? second : first;
  }

  /** {@return the last of whom some can be meant: witnesses, staff} */
  private @Nullable Speaker lastMany(int block) {
    for (Heard one : heard) {
      String name = one.speaker().name();
      if (block - one.block() > REACH) {
        return null;
      }
      boolean group = one.speaker().kind() == Kind.GROUP;
      if (group && name != null && MANY.matcher(name).matches()) {
        return one.speaker();
      }
    }
    return null;
  }

  private @Nullable Speaker last(int block, Set<Kind> kinds) {
    for (Heard one : heard) {
      if (block - one.block() > REACH) {
        return null;
      }
      if (kinds.contains(one.speaker().kind())) {
        return one.speaker();
      }
    }
    return null;
  }

  /** {@return the last that can be it: a body, or what only looks like a person's name} */
  private @Nullable Speaker lastThing(int block) {
    for (Heard one : heard) {
      String name = one.speaker().name();
      boolean person = name == null || SURE_PERSON.matcher(name).find();
      if (block - one.block() > REACH) {
        return null;
      }
      if (!one.speaker().isPronoun() && (one.speaker().kind() != Kind.PERSON || !person)) {
        return one.speaker();
      }
    }
    return null;
  }

  /** {@return the last one who can be he or she: a person by name, or the guard, the Minister} */
  private @Nullable Speaker lastPerson(int block) {
    for (Heard one : heard) {
      String name = one.speaker().name();
      boolean single = name != null && OFFICE.matcher(name).matches();
      if (block - one.block() > REACH) {
        return null;
      }
      if (one.speaker().kind() == Kind.PERSON || single) {
        return one.speaker();
      }
    }
    return null;
  }

  private @Nullable Speaker named(Pattern pattern, Kind kind, Span sentence) {
    int from = Math.max(0, sentence.start() - BEFORE);
    Matcher matcher = pattern.matcher(document.text()).region(from, sentence.start());
    @Nullable Speaker last = null;
    while (matcher.find()) {
      int group = matcher.groupCount();
      last =
          new Speaker(
              kind, matcher.group(group), new Span(matcher.start(group), matcher.end(group)));
    }
    return last;
  }

  private @Nullable Speaker witnesses() {
    return own.hearsWitnesses() ? new Speaker(Kind.NOBODY, "witnesses", null) : null;
  }
}
