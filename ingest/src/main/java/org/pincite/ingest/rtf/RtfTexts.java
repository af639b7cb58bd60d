package org.pincite.ingest.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.office.DraftWriter;
import org.pincite.ingest.office.Label;
import org.pincite.ingest.office.RunText;

/** The texts in the making, the body outermost, and what is written of them when they end. */
final class RtfTexts {
  private final DraftWriter out;
  private final RtfStyles styles;
  private final RtfNotes footnotes = new RtfNotes("ftn");
  private final RtfNotes endnotes = new RtfNotes("aftn");
  private final Deque<RtfText> open = new ArrayDeque<>();

  RtfTexts(Draft draft, RtfStyles styles) {
    this.out = new DraftWriter(draft);
    this.styles = styles;
    open.push(new RtfText(RtfText.Kind.BODY));
  }

  /** {@return the innermost text that is open} */
  RtfText current() {
    return open.getFirst();
  }

  /** Adds characters in the look of a group. */
  void add(String text, RtfGroup group) {
    if (group.deleted) {
      out.omissions().deleted();
    } else if (group.hidden) {
      out.omissions().hidden(text);
    } else {
      RtfText current = current();
      current.contents |= group.contents;
      current.runs.text(text, group.bold, group.size / 2.0);
    }
  }

  /** Notes that something was inserted that nobody has accepted yet. */
  void inserted() {
    out.omissions().inserted();
  }

  /** Notes a picture without a description. */
  void picture() {
    out.omissions().picture();
  }

  /** Takes up a word that says how notes are numbered. */
  void noteProperty(String word, int value) {
    footnotes.property(word, value);
    endnotes.property(word, value);
  }

  void sectionEnd() {
    footnotes.sectionEnd();
    endnotes.sectionEnd();
  }

  void begin(RtfText.Kind kind) {
    open.push(new RtfText(kind));
  }

  /** Ends the innermost text, unless it is the body. */
  void end() {
    if (open.size() < 2) {
      return;
    }
    RtfText done = open.pop();
    done.runs.lineEnd();
    RtfText outer = open.getFirst();
    switch (done.kind) {
      case NOTE -> {
        String mark = outer.markDue ? (done.endnote ? endnotes : footnotes).next() : "";
        outer.markDue = false;
        outer.runs.mark(mark);
        out.note(mark, done.runs, done.endnote);
      }
      case APART -> out.apart("", done.runs);
      case COMMENT -> out.apart("Comment:", done.runs);
      case BOX -> write(done);
      case BODY -> throw new IllegalStateException("the body ends with the file");
    }
  }

  /** Ends the paragraph of the innermost text, which a group that is no text does not end. */
  void paragraph(RtfGroup group) {
    RtfText current = current();
    if (current.kind == RtfText.Kind.BODY || current.kind == RtfText.Kind.BOX) {
      write(current);
    } else if (group.use == RtfGroup.Use.TEXT) {
      current.runs.lineEnd();
    }
  }

  /**
   * Ends all.
   *
   * @param cut whether groups are still open where the file ends
   */
  void finish(RtfGroup group, boolean cut) {
    if (cut) {
      out.omissions().unread("behind its last line, where the file is cut off,");
    }
    while (open.size() > 1) {
      end();
    }
    paragraph(group);
    out.finish();
  }

  private void write(RtfText current) {
    RunText runs = current.runs;
    current.runs = new RunText();
    String printed = current.label.toString().strip();
    current.label.setLength(0);
    boolean counts = printed.codePoints().anyMatch(Character::isLetterOrDigit);
    Optional<Label> label =
        printed.isEmpty() ? Optional.empty() : Optional.of(new Label(shown(printed), !counts));
    int heading =
        current.outline > 0 && current.outline < 10
            ? current.outline
            : styles.headingLevel(current.style);
    out.paragraph(
        runs, label, styles.names(current.style), heading, current.level, current.place());
    current.contents = false;
  }

  private static String shown(String label) {
    int first = label.codePointAt(0);
    return Character.getType(first) == Character.PRIVATE_USE ? "•" : label;
  }
}
