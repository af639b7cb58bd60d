package org.pincite.ingest.works;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pincite.corpus.Metadata.Certainty;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;
import org.pincite.ingest.works.WorkFinder.Context;

/** Letters printed in another document: from a salutation to the name below the close. */
final class Letters {
  private static final Pattern SALUTATION =
      Pattern.compile("Dear (?:Sir|Madam|\\p{Lu}[\\p{L}.’'-]*)[^.?!]{0,60},?");
  private static final Pattern CLOSE =
      Pattern.compile(
          "(?i)(?:yours (?:sincerely|faithfully|truly|ever|etc\\.?)|(?:with )?(?:kind|best|warm) (?:regards|wishes))[,.]?(?<name> .*)?");

  /** Share of the document's words from which a letter is the document. */
  private static final double WHOLE = 0.7;

  /** Items of letterhead, with the date, above a salutation. */
  private static final int HEAD = 3;

  private static final int NAME_WORDS = 12;

  private Letters() {}

  static List<Part> find(Context context) {
    List<Part> letters = new ArrayList<>();
    int opened = -1;
    for (int i = 0; i < context.items().size(); i++) {
      Item item = context.items().get(i);
      if (SALUTATION.matcher(item.text()).matches()) {
        opened = i;
      } else if (opened >= 0 && CLOSE.matcher(item.text()).matches()) {
        letters.add(letter(context, opened, i));
        opened = -1;
      }
    }
    int words = context.prose(0, context.items().size());
    boolean whole =
        letters.size() == 1
            && context.prose(letters.getFirst().from(), letters.getFirst().end()) >= WHOLE * words;
    return whole ? List.of() : letters;
  }

  private static Part letter(Context context, int salutation, int close) {
    Facts facts = new Facts();
    int from = salutation;
    for (int i = salutation - 1; i >= Math.max(0, salutation - HEAD); i--) {
      Item item = context.items().get(i);
      if (Dates.isDate(item.text())) {
        facts.likely(MetadataField.DATE, Dates.in(item.text()).orElse(""), item);
        from = i;
      }
    }
    int end = close + 1;
    String name =
        context
            .items()
            .get(close)
            .text()
            .replaceFirst("(?i)^(?:yours|(?:with )?(?:kind|best|warm)) \\p{L}+[,.]? ?", "");
    if (name.isBlank() && context.at(end).filter(Letters::isSignature).isPresent()) {
      name = context.items().get(end).text();
      end++;
    }
    String author = name.split(",", -1)[0].strip();
    if (Names.isPerson(author)) {
      Item signed = context.items().get(end - 1);
      facts.add(MetadataField.AUTHOR, author, signed.where(), Certainty.STATED);
    }
    return new Part(Work.Kind.LETTER, from, end, facts.metadata());
  }

  private static boolean isSignature(Item item) {
    return !item.isFurniture()
        && item.words() <= NAME_WORDS
        && Names.isPerson(item.text().split(",", -1)[0].strip());
  }
}
