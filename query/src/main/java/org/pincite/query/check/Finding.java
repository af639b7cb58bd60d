package org.pincite.query.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.label.Speaker;

/**
 * What is found of a quotation.
 *
 * @param quotation as it was asked
 * @param verdict what is made of it
 * @param parts where its words stand, in the order of the quotation; none where it is not found.
 *     Citations are made of these; of a misattributed one they are the right ones
 * @param differences where its words differ from those of the source, the gravest first
 * @param remarks sentences for a person: why, and what the right place is
 * @param speaker whose words they are where the document holds them for another, else null
 */
public record Finding(
    Quotation quotation,
    Verdict verdict,
    List<Part> parts,
    List<Difference> differences,
    List<String> remarks,
    @Nullable Speaker speaker) {
  public Finding {
    parts = List.copyOf(parts);
    differences = List.copyOf(differences);
    remarks = List.copyOf(remarks);
  }
}
