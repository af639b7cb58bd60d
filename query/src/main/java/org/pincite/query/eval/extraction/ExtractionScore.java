package org.pincite.query.eval.extraction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one document.
 *
 * @param values from 0 to 1; a measure that does not apply to the document is absent
 * @param spans how many paragraphs run over a page's end
 * @param spansIntact how many of them were found in one piece
 */
public record ExtractionScore(Map<Measure, Double> values, int spans, int spansIntact) {
  public ExtractionScore {
    EnumMap<Measure, Double> copy = new EnumMap<>(Measure.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  /** {@return the score by a measure, null where it does not apply} */
  public @Nullable Double value(Measure measure) {
    return values.get(measure);
  }
}
