package org.pincite.query.eval.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.query.check.Verdict;

/**
 * What is made of a quotation.
 *
 * @param verdict on it
 * @param files names of the files that hold its parts, in the order of the quotation; none where it
 *     is not found
 * @param page index from 1 of the page on which its first part begins, null where there is none
 * @param remarks and differences, for a person
 */
public record QuotationAnswer(
    Verdict verdict, List<String> files, @Nullable Integer page, List<String> remarks) {
  public QuotationAnswer {
    files = List.copyOf(files);
    remarks = List.copyOf(remarks);
  }
}
