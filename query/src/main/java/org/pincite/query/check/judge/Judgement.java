package org.pincite.query.check.judge;

import java.util.Comparator;
import java.util.List;
import org.pincite.query.check.Difference;
import org.pincite.query.check.Part;
import org.pincite.query.check.Verdict;

/**
 * What is made of a quotation in one document, whatever the draft claims.
 *
 * @param verdict the gravest of what was found
 * @param parts where its words stand
 * @param differences the gravest first
 * @param remarks sentences for a person
 */
record Judgement(
    Verdict verdict, List<Part> parts, List<Difference> differences, List<String> remarks) {
  Judgement {
    parts = List.copyOf(parts);
    differences = differences.stream().sorted(Comparator.comparing(Difference::kind)).toList();
    remarks = List.copyOf(remarks);
  }
}
