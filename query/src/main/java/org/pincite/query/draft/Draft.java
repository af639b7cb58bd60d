package org.pincite.query.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pincite.corpus.Document;
import org.pincite.query.draft.source.ReferenceReader;
import org.pincite.query.draft.source.SentenceReader;
import org.pincite.query.draft.source.SourceNames;

/**
 * A draft and what it quotes.
 *
 * @param document as it was read
 * @param quotations what is to be checked, in the order of the text
 * @param passedOver other words between marks, in the order of the text
 */
public record Draft(
    Document document, List<DraftQuotation> quotations, List<PassedOver> passedOver) {
  public Draft {
    quotations = List.copyOf(quotations);
    passedOver = List.copyOf(passedOver);
  }

  /**
   * {@return what a document quotes}
   *
   * @param names by what the documents of the corpus may be called
   */
  public static Draft of(Document document, SourceNames names) {
    Citations citations = new Citations(document, new ReferenceReader(names));
    QuotationFinder finder =
        new QuotationFinder(document, new DisplayedQuotations(document, citations));
    Selection selection = new Selection(document, citations, names);
    List<Reading> chosen = new ArrayList<>();
    Set<Reading> doubtful = new HashSet<>();
    List<PassedOver> passedOver = new ArrayList<>();
    for (Reading reading : finder.found()) {
      Optional<PassedOver.Reason> reason = selection.reasonAgainst(reading.likeliest());
      Optional<Quoted> other = selection.longReading(reading);
      if (reason.isEmpty()) {
        chosen.add(reading);
      } else if (reason.get() == PassedOver.Reason.TOO_SHORT && other.isPresent()) {
        Reading longer = reading.with(other.get());
        chosen.add(longer);
        doubtful.add(longer);
      } else {
        passedOver.add(new PassedOver(reading.likeliest(), reason.get()));
      }
    }
    finder.unclosed().stream()
        .map(quoted -> new PassedOver(quoted, PassedOver.Reason.UNCLOSED))
        .forEach(passedOver::add);
    passedOver.sort(Comparator.comparingInt(passed -> passed.quoted().start()));
    ClaimReader claims =
        new ClaimReader(
            document,
            citations,
            new SentenceReader(names),
            chosen.stream().map(Reading::likeliest).toList());
    return new Draft(
        document,
        chosen.stream()
            .map(
                r ->
                    new DraftQuotation(
                        r.likeliest(),
                        r.others(),
                        doubtful.contains(r),
                        claims.read(r.likeliest())))
            .toList(),
        passedOver);
  }
}
