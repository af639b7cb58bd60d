package org.pincite.query.cite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.MetadataField;

/**
 * Columns of the Official Report: the mark {@code Column 893}, printed on a line of its own, counts
 * for all that follows it until the next. What stands before the first mark has no column.
 */
final class Columns {
  private static final Pattern MARK =
      Pattern.compile(
          "(?i)\\[?(?:\\d{1,2} \\p{L}+ \\d{4}\\s*:\\s*)?(?:column|col\\.?)[:\\s\\u00A0]*((?:WA|WS|GC)?\\s?\\d{1,4}\\s?(?:WH|WS|W|GC)?)\\]?");

  private Columns() {}

  /** {@return the columns of a quote; none in other documents and where none is marked} */
  static Optional<Pinpoint> of(Document document, int first, int last) {
    boolean hansard =
        document
            .metadata()
            .first(MetadataField.KIND)
            .filter(DocumentKind.HANSARD.slug()::equals)
            .isPresent();
    if (!hansard) {
      return Optional.empty();
    }
    @Nullable String from = above(document, first);
    @Nullable String to = above(document, last);
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(new Pinpoint.Column(from, to));
  }

  private static @Nullable String above(Document document, int block) {
    for (int i = block; i >= 0; i--) {
      Block above = document.blocks().get(i);
      Matcher mark = MARK.matcher(document.quote(above.span()).strip());
      if (mark.matches()) {
        return mark.group(1).replaceAll("\\s", "");
      }
    }
    return null;
  }
}
