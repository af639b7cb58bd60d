package org.pincite.ingest.voice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
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

  /** Blocks after which "it" and "they" mean no longer who was named. */
  private static final int NEAR = 1;

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
          "(?i)(?:.* )?(?:minister|secretary|chair|chairman|president|commissioner|director|chancellor|guard|inspector|manager|engineer|technician|nurse|doctor|teacher|son|daughter|mother|father|friend|officer|resident|patient)(?: (?:of|for|in|from|at) .*)?");

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
              ? or(last(block, REACH, s -> s.kind() == Kind.BODY), speaker, null)
              : speaker;
      case HE, SHE ->
          or(later(last(block, REACH, Memory::isSomebody), named(sentence)), speaker, null);
      case THEY -> or(last(block, NEAR, s -> !s.isPronoun()), speaker, null);
      case IT -> last(block, NEAR, Memory::isSomething);
      case SOME ->
          or(
              last(block, REACH, Memory::isMany),
              own.witnesses(),
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

  /** {@return the last who was named, of a kind, at most some blocks before} */
  private @Nullable Speaker last(int block, int reach, Predicate<Speaker> kind) {
    for (Heard one : heard) {
      if (block - one.block() > reach) {
        return null;
      }
      if (kind.test(one.speaker())) {
        return one.speaker();
      }
    }
    return null;
  }

  /** Whether some of them can be meant: witnesses, staff. */
  private static boolean isMany(Speaker speaker) {
    return speaker.kind() == Kind.GROUP && MANY.matcher(speaker.words()).matches();
  }

  /** Whether "it" can mean a body, or what only looks like a person's name. */
  private static boolean isSomething(Speaker speaker) {
    boolean person = SURE_PERSON.matcher(speaker.words()).find();
    return !speaker.isPronoun() && (speaker.kind() != Kind.PERSON || !person);
  }

  /** Whether "he" or "she" can mean a person by name, or by office: the guard, the Minister. */
  private static boolean isSomebody(Speaker speaker) {
    return speaker.kind() == Kind.PERSON || OFFICE.matcher(speaker.words()).matches();
  }

  /** {@return the last person whose name stands shortly before a sentence, speaking or not} */
  private @Nullable Speaker named(Span sentence) {
    int from = Math.max(0, sentence.start() - BEFORE);
    Matcher matcher = PERSON.matcher(document.text()).region(from, sentence.start());
    @Nullable Speaker last = null;
    while (matcher.find()) {
      Span place = new Span(matcher.start(), matcher.end());
      last = new Speaker(Kind.PERSON, matcher.group(), place);
    }
    return last;
  }
}
