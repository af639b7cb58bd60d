package org.pincite.query.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pincite.query.explain.Explanation;
import org.pincite.query.explain.StatementScore;

/** Puts into words why a statement has its score. */
final class Explained {
  /** What float arithmetic leaves over. */
  private static final double NOTHING = 1e-4;

  private Explained() {}

  static List<String> lines(Explanation why) {
    StatementScore score = why.score();
    List<String> lines = new ArrayList<>();
    lines.add(
        "why: score "
            + number(score.value())
            + " = "
            + number(score.paragraph())
            + " of the paragraph × "
            + number(score.share())
            + " of the sentence"
            + (score.kind() == 1 ? "" : " × " + number(score.kind()) + " for its kind"));
    lines.add("  paragraph: " + number(score.paragraph()) + sum(why));
    lines.add("  sentence: " + number(score.share()) + share(why));
    if (score.kind() != 1) {
      lines.add("  kind: headings, captions, cells, notes and asides count half");
    }
    return lines;
  }

  private static String sum(Explanation why) {
    if (why.parts().isEmpty()) {
      return ", as nothing that was asked for stands at a place in it";
    }
    List<String> parts = new ArrayList<>();
    for (Explanation.Part part : why.parts()) {
      parts.add(
          String.format(
              Locale.ROOT,
              "%s for %s (in %,d of %,d)",
              number(part.score()),
              part.words(),
              part.paragraphs(),
              why.paragraphs()));
    }
    if (why.rest() > NOTHING) {
      parts.add(number(why.rest()) + " for words elsewhere in it");
    }
    return " = " + String.join(" + ", parts);
  }

  private static String share(Explanation why) {
    StatementScore score = why.score();
    double half = StatementScore.SHARE_OF_PARAGRAPH;
    String own = " = " + number(half) + " for standing in it + " + number(1 - half) + " × ";
    if (score.found() == 0) {
      return own + number(1);
    }
    String held =
        why.parts().stream()
            .filter(Explanation.Part::inSentence)
            .map(part -> part.words() + " " + number(part.weight()))
            .collect(Collectors.joining(" + "));
    return own
        + number(score.ownShare())
        + ", its share by rarity of what was found: "
        + held
        + " of "
        + number(score.found());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static Map<String, Object> json(Explanation why) {
    StatementScore score = why.score();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("score", score.value());
    all.put("paragraph", score.paragraph());
    all.put("share", score.share());
    all.put("ownShare", score.ownShare());
    all.put("kind", score.kind());
    all.put("parts", why.parts());
    all.put("rest", why.rest());
    all.put("paragraphs", why.paragraphs());
    return all;
  }
}
