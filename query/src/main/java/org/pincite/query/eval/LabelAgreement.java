package org.pincite.query.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far kinds and stances agree with a reader's, over the statements that both count to the same
 * theme.
 *
 * @param statements how many those are
 * @param kinds how many of them have the reader's kind
 * @param stances of how many the stance was told
 * @param right how many of these have the reader's stance
 * @param voices how many are rightly told to be the document's own words or another's
 */
public record LabelAgreement(int statements, int kinds, int stances, int right, int voices) {
  private static final String UNCLEAR = "unclear";

  /** {@return the agreement of what was found with a reader's records} */
  public static LabelAgreement of(List<ThemeRow> found, List<ThemeRow> gold) {
    Map<String, List<Map.Entry<ThemeRow, Shingles>>> records = new LinkedHashMap<>();
    for (ThemeRow row : gold) {
      if (!row.themes().isEmpty()) {
        records
            .computeIfAbsent(row.document(), d -> new ArrayList<>())
            .add(Map.entry(row, Shingles.of(row.quote())));
      }
    }
    int statements = 0;
    int kinds = 0;
    int stances = 0;
    int right = 0;
    int voices = 0;
    for (ThemeRow row : found) {
      if (row.themes().isEmpty() || row.kind().isEmpty()) {
        continue;
      }
      Shingles words = Shingles.of(row.quote());
      for (Map.Entry<ThemeRow, Shingles> record : records.getOrDefault(row.document(), List.of())) {
        ThemeRow reader = record.getKey();
        if (reader.themes().stream().anyMatch(row.themes()::contains)
            && words.isSameAs(record.getValue())) {
          statements++;
          kinds += row.kind().equals(reader.kind()) ? 1 : 0;
          stances += row.stance().equals(UNCLEAR) ? 0 : 1;
          voices += row.voice().equals(reader.voice()) ? 1 : 0;
          right += row.stance().equals(reader.stance()) ? 1 : 0;
          break;
        }
      }
    }
    return new LabelAgreement(statements, kinds, stances, right, voices);
  }
}
