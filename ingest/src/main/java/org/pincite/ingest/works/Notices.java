package org.pincite.ingest.works;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;
import org.pincite.ingest.works.WorkFinder.Context;

/** Press notices collected in one document: each begins with a line that says what it is. */
final class Notices {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:(?:press|news|media) (?:release|notice|statement|summary)|for immediate release|(?:written |public )statement)\\b.{0,60}");

  private static final int LEAST = 30;

  /** Items below the head in which title and date stand. */
  private static final int REACH = 4;

  private Notices() {}

  static List<Part> find(Context context) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < context.items().size(); i++) {
      Item item = context.items().get(i);
      boolean may = item.block().kind().isBody() || item.block().kind() == BlockKind.CAPTION;
      if (may && item.words() <= 10 && HEAD.matcher(item.text()).matches()) {
        heads.add(i);
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1) : context.items().size();
      if (context.prose(heads.get(i), end) >= LEAST) {
        parts.add(part(context, heads.get(i), end));
      }
    }
    return parts;
  }

  private static Part part(Context context, int from, int end) {
    Facts facts = new Facts();
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      Item item = context.items().get(i);
      Dates.in(item.text())
          .filter(date -> !item.isProse())
          .ifPresent(date -> facts.likely(MetadataField.DATE, date, item));
      boolean title = i > from && item.isTitle() && !HEAD.matcher(item.text()).matches();
      if (title && !facts.has(MetadataField.TITLE)) {
        Certainty certainty = item.isHeading() ? Certainty.STATED : Certainty.LIKELY;
        facts.add(MetadataField.TITLE, item.text(), item.where(), certainty);
      }
      if (item.isProse()) {
        break;
      }
    }
    return new Part(Work.Kind.NOTICE, from, end, facts.metadata());
  }
}
