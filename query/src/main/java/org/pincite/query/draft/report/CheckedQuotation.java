package org.pincite.query.draft.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.pincite.query.check.Difference;
import org.pincite.query.check.Finding;
import org.pincite.query.check.Verdict;
import org.pincite.query.draft.Cited;
import org.pincite.query.draft.Quoted;

/**
 * A quotation of a draft with what was found of it.
 *
 * @param quoted the words, as they were read
 * @param cited what the draft says of their source
 * @param place where they stand in the draft, in English
 * @param finding what was found
 * @param sources what holds them, in the order of the finding's parts
 * @param claimed short names of the documents that the draft names
 */
public record CheckedQuotation(
    Quoted quoted,
    Cited cited,
    String place,
    Finding finding,
    List<SourceQuote> sources,
    List<String> claimed) {
  public CheckedQuotation {
    sources = List.copyOf(sources);
    claimed = List.copyOf(claimed);
  }

  /** {@return what is made of it} */
  public Verdict verdict() {
    return finding.verdict();
  }

  /** {@return whether somebody has to look at it} */
  public boolean isProblem() {
    return !verdict().passes();
  }

  /** {@return the words of the sources, those left out between them marked} */
  public String sourceWords() {
    return sources.stream().map(SourceQuote::words).collect(Collectors.joining(" […] "));
  }

  /** {@return the differences in the order of the words} */
  public List<Difference> inOrder() {
    return finding.differences().stream()
        .sorted(Comparator.comparing(Difference::inDraft))
        .toList();
  }

  /** {@return the citations of the sources, each once; without those that a remark holds} */
  public List<String> citations() {
    return sources.stream()
        .map(source -> source.citation().text())
        .distinct()
        .filter(citation -> finding.remarks().stream().noneMatch(r -> r.contains(citation)))
        .toList();
  }
}
