package org.pincite.query.app.measure;

import java.util.List;
import org.pincite.ingest.language.SentenceSplitter;
import org.pincite.query.eval.SentenceRow;
import org.pincite.query.eval.SentenceScore;

/** Cuts texts into sentences, and scores it. */
public final class SentenceMeasuring {
  private SentenceMeasuring() {}

  /** {@return the score of each text} */
  public static List<SentenceScore> run(List<SentenceRow> rows) {
    SentenceSplitter splitter = new SentenceSplitter();
    return rows.stream().map(row -> SentenceScore.of(row, splitter.split(row.text()))).toList();
  }
}
