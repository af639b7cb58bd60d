package org.pincite.query.export.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.CitationStyle;
import org.pincite.query.cite.NoteSequence;
import org.pincite.query.export.docx.DocxPaper;
import org.pincite.query.export.docx.Look;
import org.pincite.query.export.docx.Piece;
import org.pincite.query.export.prose.Inline;
import org.pincite.query.export.prose.Prose;

/**
 * Sets prose with its quotations: short ones between single quotation marks, long ones displayed
 * without, each with a note. Not thread-safe.
 */
final class Typesetter {
  /** A note's mark stands behind the punctuation that follows the quotation. */
  private static final Pattern PUNCTUATION = Pattern.compile("^[.,;:?!)\\]]+");

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!…][’”'\")\\]]*$");

  /** One that ends a sentence, not an abbreviation such as U.S. */
  private static final Pattern FULL_STOP = Pattern.compile("(?<![.\\s][\\p{L}])(?<![.…])\\.$");

  private static final Pattern GOING_ON = Pattern.compile("^(?:[)\\]]?[,;:]|\\s+\\p{Ll})");

  private static final String OMITTED = " (footnote omitted)";

  private final DocxPaper paper;
  private final ExtentCounter counter;
  private final Map<StatementId, Quotation> quotations;
  private final NoteSequence notes;
  private final List<StatementId> quoted = new ArrayList<>();
  private int noteNumber;

  /** Of the paragraph under construction. */
  private final List<Piece> pieces = new ArrayList<>();

  private Look look = Look.NUMBERED;

  Typesetter(
      DocxPaper paper,
      ExtentCounter counter,
      Map<StatementId, Quotation> quotations,
      CitationStyle style) {
    this.paper = paper;
    this.counter = counter;
    this.quotations = quotations;
    this.notes = new NoteSequence(style);
  }

  /** {@return what was quoted so far, in order; twice what was quoted twice} */
  List<StatementId> quoted() {
    return List.copyOf(quoted);
  }

  /** Sets blocks with numbers before the paragraphs. */
  void numbered(List<Prose> blocks) {
    for (Prose block : blocks) {
      switch (block) {
        case Prose.Heading heading -> heading(heading);
        case Prose.Paragraph paragraph -> paragraph(paragraph.inlines());
        case Prose.Item item -> bullet(item.inlines());
      }
    }
  }

  /** Sets blocks as a list of points. */
  void bullets(List<Prose> blocks) {
    for (Prose block : blocks) {
      switch (block) {
        case Prose.Heading heading -> heading(heading);
        case Prose.Paragraph paragraph -> bullet(paragraph.inlines());
        case Prose.Item item -> bullet(item.inlines());
      }
    }
  }

  private void heading(Prose.Heading heading) {
    look = heading.level() == 1 ? Look.HEADING_1 : Look.HEADING_2;
    inline(heading.inlines());
    end();
  }

  private void bullet(List<Inline> inlines) {
    look = Look.BULLET;
    inline(inlines);
    end();
  }

  private void paragraph(List<Inline> inlines) {
    look = Look.NUMBERED;
    inline(inlines);
    end();
  }

  private void inline(List<Inline> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      switch (inlines.get(i)) {
        case Inline.Words words -> words(words, i == 0 ? null : inlines.get(i - 1));
        case Inline.Quoted place -> {
          Quotation quotation = Objects.requireNonNull(quotations.get(place.id()));
          if (quotation.isLong() && look != Look.BULLET) {
            displayed(quotation);
          } else {
            quote(quotation, i + 1 == inlines.size() ? null : inlines.get(i + 1));
          }
        }
      }
    }
  }

  /** The words after a quotation begin behind the punctuation that was set with it. */
  private void words(Inline.Words words, @Nullable Inline before) {
    String text = words.text();
    if (before instanceof Inline.Quoted && look != Look.CONTINUED) {
      text = text.substring(following(words).length());
    }
    if (look == Look.CONTINUED && pieces.isEmpty()) {
      text = PUNCTUATION.matcher(text).replaceFirst("").stripLeading();
    }
    if (!text.isEmpty()) {
      pieces.add(new Piece.Words(text, words.bold(), words.italic()));
    }
  }

  private static String following(@Nullable Inline next) {
    return next instanceof Inline.Words(String text, boolean _, boolean _)
        ? PUNCTUATION.matcher(text).results().map(MatchResult::group).findFirst().orElse("")
        : "";
  }

  private void quote(Quotation quotation, @Nullable Inline next) {
    String text = quotation.text();
    String punctuation = following(next);
    if (SENTENCE_END.matcher(text).find() && punctuation.startsWith(".")) {
      punctuation = punctuation.substring(1);
    } else if (goesOn(next) && FULL_STOP.matcher(text).find()) {
      text = text.substring(0, text.length() - 1);
    }
    pieces.add(new Piece.Words("‘" + text + "’" + punctuation));
    cite(quotation);
  }

  /** Whether the user's sentence goes on behind a quotation: then that does not end it. */
  private static boolean goesOn(@Nullable Inline next) {
    return next instanceof Inline.Words(String text, boolean _, boolean _)
        && GOING_ON.matcher(text).find();
  }

  private void displayed(Quotation quotation) {
    boolean introduced = pieces.stream().anyMatch(Typesetter::shows);
    if (introduced) {
      trimEnd();
      look = look == Look.NUMBERED ? Look.LEADING : look;
      end();
    } else {
      pieces.clear();
    }
    look = introduced || look == Look.CONTINUED ? Look.NESTED_QUOTE : Look.NUMBERED_QUOTE;
    pieces.add(new Piece.Words(quotation.text()));
    cite(quotation);
    end();
    look = Look.CONTINUED;
  }

  private static boolean shows(Piece piece) {
    return !(piece instanceof Piece.Words(String text, boolean _, boolean _) && text.isBlank());
  }

  private void trimEnd() {
    if (pieces.getLast() instanceof Piece.Words(String text, boolean bold, boolean italic)) {
      pieces.removeLast();
      pieces.add(new Piece.Words(text.stripTrailing(), bold, italic));
    }
  }

  private void cite(Quotation quotation) {
    quoted.add(quotation.row().id());
    Citation citation = notes.cite(noteNumber + 1, quotation.place());
    if (!citation.reference().isEmpty()) {
      // A style that names author and year at the quotation has no note.
      pieces.add(new Piece.Words(" " + citation.text()));
      return;
    }
    noteNumber++;
    List<Citation.Run> words = new ArrayList<>(citation.runs());
    if (quotation.omitsNote()) {
      Citation.Run end = words.removeLast();
      boolean stop = end.text().endsWith(".");
      String text = stop ? end.text().substring(0, end.text().length() - 1) : end.text();
      words.add(new Citation.Run(text + OMITTED + (stop ? "." : ""), end.italic()));
    }
    pieces.add(new Piece.Note(words));
    counter.note(words.stream().map(Citation.Run::text).collect(Collectors.joining()));
  }

  /** Sets the paragraph under construction. */
  private void end() {
    if (pieces.stream().noneMatch(Typesetter::shows)) {
      pieces.clear();
      return;
    }
    paper.paragraph(look, pieces);
    String text =
        pieces.stream()
            .map(piece -> piece instanceof Piece.Words words ? words.text() : "")
            .collect(Collectors.joining());
    switch (look) {
      case HEADING_1 -> counter.text(text, 0, 2);
      case HEADING_2 -> counter.text(text, 0, 1.6);
      case NESTED_QUOTE, NUMBERED_QUOTE -> counter.text(text, 19, 1);
      default -> counter.text(text, 6, 1);
    }
    pieces.clear();
  }
}
