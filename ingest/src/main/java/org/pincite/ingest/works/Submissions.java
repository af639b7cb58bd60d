package org.pincite.ingest.works;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;
import org.pincite.ingest.works.WorkFinder.Context;

/** The pieces of a volume of evidence: headings that say whose evidence follows. */
final class Submissions {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?<title>(?:(?:further|supplementary|additional|joint) )?(?:written |supplementary )?(?:evidence|memorand(?:um|a)|submissions?)"
              + "(?: (?:submitted|received|provided))? (?:by|from|on behalf of) (?:the )?(?<who>\\p{L}.{1,120}?))"
              + "(?: ?[(\\[](?<code>[A-Z]{2,5} ?\\d{1,4})[)\\]])?\\.?");

  /** Words of prose that a piece holds at least: an entry of a list of evidence holds none. */
  private static final int LEAST = 30;

  private Submissions() {}

  static List<Part> find(Context context) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < context.items().size(); i++) {
      Item item = context.items().get(i);
      boolean may = item.block().kind().isBody() || item.block().kind() == BlockKind.CAPTION;
      if (may && item.words() <= 25 && HEAD.matcher(item.text()).matches()) {
        heads.add(i);
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int from = heads.get(i);
      int end = i + 1 < heads.size() ? heads.get(i + 1) : context.items().size();
      if (context.prose(from + 1, end) >= LEAST) {
        parts.add(part(context, from, end));
      }
    }
    return parts;
  }

  private static Part part(Context context, int from, int end) {
    Item item = context.items().get(from);
    Facts facts = new Facts();
    Matcher head = HEAD.matcher(item.text());
    if (head.matches()) {
      facts.add(MetadataField.TITLE, head.group("title"), item.where(), Certainty.STATED);
      facts.add(MetadataField.AUTHOR, head.group("who"), item.where(), Certainty.STATED);
      if (head.group("code") != null) {
        facts.add(MetadataField.EVIDENCE_CODE, head.group("code"), item.where(), Certainty.STATED);
      }
    }
    for (int i = end - 1; i >= Math.max(from + 1, end - 2); i--) {
      Item last = context.items().get(i);
      if (Dates.isDate(last.text())) {
        facts.likely(MetadataField.DATE, Dates.in(last.text()).orElse(""), last);
      }
    }
    return new Part(Work.Kind.SUBMISSION, from, end, facts.metadata());
  }
}
