package org.pincite.query.cite.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.MetadataField;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.cite.source.CitedDate;
import org.pincite.query.cite.source.CitedSource;

/** A citation under construction: runs, and gaps as they turn up. Not thread-safe. */
final class CitationBuilder {
  private final CitedSource source;
  private final @Nullable String displayName;
  private final List<Citation.Run> runs = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();
  private final Set<MetadataField> needs = EnumSet.noneOf(MetadataField.class);

  CitationBuilder(CitedSource source, @Nullable String displayName) {
    this.source = source;
    this.displayName = displayName;
  }

  CitedSource source() {
    return source;
  }

  CitationBuilder plain(String text) {
    return run(text, false);
  }

  CitationBuilder italic(String text) {
    return run(text, true);
  }

  CitationBuilder runs(List<Citation.Run> more) {
    more.forEach(run -> run(run.text(), run.italic()));
    return this;
  }

  CitationBuilder gap(String gap) {
    if (!gaps.contains(gap)) {
      gaps.add(gap);
    }
    return this;
  }

  /** Notes a gap that a value of a field would fill. */
  CitationBuilder gap(MetadataField field, String gap) {
    needs.add(field);
    return gap(gap);
  }

  /** {@return the field's value; a gap of that name is noted where it is not shown} */
  Optional<String> wanted(MetadataField field, String gap) {
    Optional<String> value = source.first(field);
    if (value.isEmpty()) {
      gap(field, gap);
    }
    return value;
  }

  /** {@return the date in words; a gap is noted where none is shown} */
  Optional<String> date() {
    source
        .dateOf()
        .ifPresent(of -> gap("no date of publication shown; the one given is when it was " + of));
    wanted(MetadataField.DATE, "no date shown");
    return source.date();
  }

  /** {@return the year; a gap is noted where no date is shown} */
  Optional<String> year() {
    return wanted(MetadataField.DATE, "no date shown").flatMap(CitedDate::year);
  }

  /** {@return the session as printed; a gap is noted where none is shown} */
  Optional<String> session() {
    return wanted(MetadataField.SESSION, "no session shown");
  }

  /** Adds the title, or what stands for it: nothing is made up. */
  CitationBuilder title(boolean italicTitle) {
    if (source.title().isEmpty()) {
      gap(MetadataField.TITLE, "no title shown");
      String file = displayName == null ? "" : "; file ‘" + displayName + "’";
      return plain("[no title shown" + file + "]");
    }
    String text = source.title().get();
    return italicTitle ? italic(text) : plain("‘" + inner(text) + "’");
  }

  /** Adds the title up to its colon; what stands for it where none is shown. */
  CitationBuilder shortTitle(boolean italicTitle) {
    Optional<String> title = source.shortTitle();
    if (title.isEmpty()) {
      return title(italicTitle);
    }
    return italicTitle ? italic(title.get()) : plain("‘" + inner(title.get()) + "’");
  }

  /** Says that a place is counted, not printed. */
  CitationBuilder counted(Pinpoint pinpoint) {
    return switch (pinpoint) {
      case Pinpoint.PdfPage p -> gap("no page number printed on PDF page " + p.first());
      case Pinpoint.Position p -> gap("no paragraph or page number printed");
      case Pinpoint.Within w -> counted(w.place());
      case Pinpoint.Note n -> counted(n.place());
      case Pinpoint.Whole w -> this;
      case Pinpoint.Restated r -> this;
      case Pinpoint.Paragraph p -> this;
      case Pinpoint.Question q -> this;
      case Pinpoint.Page p -> this;
      case Pinpoint.Column c -> this;
      case Pinpoint.Provision p -> this;
    };
  }

  Citation end(String place, Pinpoint pinpoint) {
    plain((place.isEmpty() ? "" : " " + place) + ".");
    return new Citation(runs, pinpoint, gaps, List.copyOf(needs));
  }

  /** {@return what was built as it is, with the entry of a list of references} */
  Citation with(List<Citation.Run> reference, Pinpoint pinpoint) {
    return new Citation(runs, reference, pinpoint, gaps, List.copyOf(needs));
  }

  /** Adds the gaps found here to those of another. */
  void gapsInto(CitationBuilder other) {
    gaps.forEach(other::gap);
    other.needs.addAll(needs);
  }

  /** {@return the runs so far} */
  List<Citation.Run> built() {
    return List.copyOf(runs);
  }

  /** {@return what was built, then the citation of what holds it with its place and gaps} */
  Citation in(Citation holder) {
    runs(holder.runs());
    holder.gaps().forEach(this::gap);
    return new Citation(runs, holder.pinpoint(), gaps, holder.needs());
  }

  private CitationBuilder run(String text, boolean isItalic) {
    if (!runs.isEmpty() && runs.getLast().italic() == isItalic) {
      String joined = runs.removeLast().text() + text;
      runs.add(new Citation.Run(joined, isItalic));
    } else if (!text.isEmpty()) {
      runs.add(new Citation.Run(text, isItalic));
    }
    return this;
  }

  /** Quotation marks within single ones are double. */
  static String inner(String title) {
    return title.replaceAll("‘([^’]*)’(?![\\p{L}])", "“$1”");
  }
}
