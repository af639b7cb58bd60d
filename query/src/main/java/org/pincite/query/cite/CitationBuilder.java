package org.pincite.query.cite;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;

/** A citation under construction: runs, and gaps as they turn up. Not thread-safe. */
final class CitationBuilder {
  private final Metadata source;
  private final @Nullable String displayName;
  private final List<Citation.Run> runs = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();
  private final Set<MetadataField> needs = EnumSet.noneOf(MetadataField.class);

  CitationBuilder(Metadata source, @Nullable String displayName) {
    this.source = source;
    this.displayName = displayName;
  }

  Optional<String> field(MetadataField field) {
    return source.first(field);
  }

  List<String> all(MetadataField field) {
    return source.all(field).stream().map(Metadata.Value::text).toList();
  }

  boolean isKind(DocumentKind kind) {
    return field(MetadataField.KIND).filter(kind.slug()::equals).isPresent();
  }

  CitationBuilder plain(String text) {
    return run(text, false);
  }

  CitationBuilder italic(String text) {
    return run(text, true);
  }

  CitationBuilder gap(String gap) {
    gaps.add(gap);
    return this;
  }

  /** Notes a gap that a value of a field would fill. */
  CitationBuilder gap(MetadataField field, String gap) {
    needs.add(field);
    return gap(gap);
  }

  /** {@return the field's value; a gap of that name is noted where it is not shown} */
  Optional<String> wanted(MetadataField field, String gap) {
    Optional<String> value = field(field);
    if (value.isEmpty()) {
      gap(field, gap);
    }
    return value;
  }

  /** Adds the title, or what stands for it: nothing is made up. */
  CitationBuilder title(boolean italicTitle) {
    Optional<String> title = wanted(MetadataField.TITLE, "no title shown");
    if (title.isEmpty()) {
      String file = displayName == null ? "" : "; file ‘" + displayName + "’";
      return plain("[no title shown" + file + "]");
    }
    String text = title.get().replaceFirst("(?<=[^.])\\.$", "");
    return italicTitle ? italic(text) : plain("‘" + inner(text) + "’");
  }

  Citation end(String place, Pinpoint pinpoint) {
    plain((place.isEmpty() ? "" : " " + place) + ".");
    return new Citation(runs, pinpoint, gaps, List.copyOf(needs));
  }

  boolean isEmpty() {
    return runs.isEmpty();
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
  private static String inner(String title) {
    return title.replaceAll("‘([^’]*)’(?![\\p{L}])", "“$1”");
  }
}
