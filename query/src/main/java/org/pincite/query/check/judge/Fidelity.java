package org.pincite.query.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pincite.corpus.Document;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import org.pincite.query.check.Difference;
import org.pincite.query.check.Difference.Kind;
import org.pincite.query.check.Verdict;
import org.pincite.query.check.align.Chain;
import org.pincite.query.check.align.Pairing;
import org.pincite.query.check.align.Run;
import org.pincite.query.check.text.Separator;
import org.pincite.query.check.text.Words;

/** Says how faithfully a run keeps what is not words: capitals, punctuation, spaces. */
final class Fidelity {
  private final Chain chain;
  private final Words quoted;
  private final Words source;
  private final Document document;
  private final Notes notes;

  Fidelity(Chain chain, Notes notes) {
    this.chain = chain;
    this.quoted = chain.quoted().words();
    this.source = chain.source().words();
    this.document = chain.source().document();
    this.notes = notes;
  }

  void judge(Run run) {
    if (!isSame(run)) {
      notes.atLeast(quotedText(run).indexOf('[') >= 0 ? Verdict.BRACKETED : Verdict.TYPOGRAPHY);
    }
    List<Pairing> pairings = run.pairings();
    for (int i = 0; i < pairings.size(); i++) {
      if (i > 0) {
        capitals(pairings.get(i));
        punctuation(pairings.get(i - 1), pairings.get(i));
      }
      spaces(pairings.get(i));
    }
  }

  /** Whether the characters are the same, as the text has them or as the page prints them. */
  private boolean isSame(Run run) {
    List<Span> spans = new Passage(chain.source(), chain.order(), run.place(), run.end()).spans();
    String here = Separator.collapsed(quotedText(run));
    return here.equals(joined(spans.stream().map(document::quote).toList()))
        || here.equals(joined(spans.stream().map(document::printed).toList()));
  }

  private static String joined(List<String> texts) {
    return texts.stream().map(Separator::collapsed).collect(Collectors.joining(" "));
  }

  private String quotedText(Run run) {
    int from = quoted.start(run.pairings().getFirst().from());
    int to = quoted.end(run.pairings().getLast().to() - 1);
    return chain.quoted().text().substring(from, to);
  }

  private void capitals(Pairing pairing) {
    if (!pairing.isPlain() || source.isExtra(sourceWord(pairing.place()))) {
      return;
    }
    String here = letters(quotedWord(pairing.from()));
    String there = letters(sourceWordText(pairing.place()));
    boolean inBrackets = quotedWord(pairing.from()).indexOf('[') >= 0;
    boolean same = here.equals(there) || !here.equalsIgnoreCase(there);
    if (!same && !inBrackets && !isHeading(pairing.place())) {
      notes.atLeast(Verdict.CHECK, new Difference(Kind.CAPITAL, span(pairing), here, there));
    }
  }

  /** Whether a word stands among others that are all capitals, as in a heading. */
  private boolean isHeading(int place) {
    int from = Math.max(0, place - 1);
    int to = Math.min(chain.order().size() - 1, place + 1);
    for (int i = from; i <= to; i++) {
      String text = sourceWordText(i);
      if (!text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private void punctuation(Pairing before, Pairing after) {
    int last = sourceWord(before.end() - 1);
    int next = sourceWord(after.place());
    boolean neighbours =
        after.place() == before.end() && next == last + 1 && after.from() == before.to();
    if (!neighbours || source.isExtra(last) || source.isExtra(next)) {
      return;
    }
    String there = document.text().substring(source.end(last), source.start(next));
    String here =
        chain.quoted().text().substring(quoted.end(before.to() - 1), quoted.start(after.from()));
    boolean newBlock = there.contains(Document.BLOCK_SEPARATOR);
    if (!newBlock && !Separator.stops(here).equals(Separator.stops(there))) {
      Span span = new Span(quoted.start(before.to() - 1), quoted.end(after.from()));
      notes.atLeast(
          Verdict.CHECK,
          new Difference(
              Kind.PUNCTUATION,
              span,
              chain.quoted().text().substring(span.start(), span.end()),
              document.text().substring(source.start(last), source.end(next))));
    }
  }

  /** Words that only a space parts on one side may be others: maybe, may be. */
  private void spaces(Pairing pairing) {
    if (pairing.isPlain()) {
      return;
    }
    if (hidesMark(pairing)) {
      notes.atLeast(
          Verdict.CHECK,
          new Difference(
              Kind.NUMBER,
              span(pairing),
              quotedText(new Run(List.of(pairing))),
              sourceWordText(pairing.place())));
      return;
    }
    boolean spaced = between(pairing).stream().anyMatch(Separator::isOnlySpace);
    if (spaced && !isRepaired(pairing) && !breaksLigature(pairing)) {
      notes.atLeast(
          Verdict.CHECK,
          new Difference(
              Kind.WORD,
              span(pairing),
              quotedText(new Run(List.of(pairing))),
              new Passage(chain.source(), chain.order(), pairing.place(), pairing.end()).text()));
    }
  }

  /** Whether a figure and the mark of a note behind it are written as one figure. */
  private boolean hidesMark(Pairing pairing) {
    String first = source.form(sourceWord(pairing.place()));
    return pairing.end() - pairing.place() > 1
        && source.isExtra(sourceWord(pairing.end() - 1))
        && Character.isDigit(first.charAt(first.length() - 1));
  }

  /** {@return what parts the pieces of a word, in the quotation and in the source} */
  private List<String> between(Pairing pairing) {
    List<String> between = new ArrayList<>();
    for (int word = pairing.from(); word + 1 < pairing.to(); word++) {
      between.add(chain.quoted().text().substring(quoted.end(word), quoted.start(word + 1)));
    }
    for (int place = pairing.place(); place + 1 < pairing.end(); place++) {
      int word = sourceWord(place);
      if (sourceWord(place + 1) == word + 1 && !source.isExtra(word + 1)) {
        between.add(document.text().substring(source.end(word), source.start(word + 1)));
      }
    }
    return between;
  }

  private boolean isRepaired(Pairing pairing) {
    int from = source.start(sourceWord(pairing.place()));
    int to = source.end(sourceWord(pairing.end() - 1));
    return document.repairs().stream()
        .filter(repair -> repair.kind() != Repair.Kind.NUMBER)
        .anyMatch(repair -> repair.span().start() >= from && repair.span().end() <= to);
  }

  /** Ligatures that a font lacks leave a space behind: {@code notif ied}. */
  private boolean breaksLigature(Pairing pairing) {
    for (int word = pairing.from(); word + 1 < pairing.to(); word++) {
      if (!quoted.form(word).endsWith("f") && !quoted.form(word + 1).matches("f?f[il].*")) {
        return false;
      }
    }
    for (int place = pairing.place(); place + 1 < pairing.end(); place++) {
      String form = source.form(sourceWord(place));
      if (!form.endsWith("f") && !source.form(sourceWord(place + 1)).matches("f?f[il].*")) {
        return false;
      }
    }
    return true;
  }

  private Span span(Pairing pairing) {
    return new Span(quoted.start(pairing.from()), quoted.end(pairing.to() - 1));
  }

  private String quotedWord(int word) {
    return chain.quoted().text().substring(quoted.start(word), quoted.end(word));
  }

  private int sourceWord(int place) {
    return chain.order().word(place);
  }

  private String sourceWordText(int place) {
    int word = sourceWord(place);
    return document.text().substring(source.start(word), source.end(word));
  }

  private static String letters(String word) {
    return java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
