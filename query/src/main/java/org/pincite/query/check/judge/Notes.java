package org.pincite.query.check.judge;

import java.util.ArrayList;
import java.util.List;
import org.pincite.query.check.Difference;
import org.pincite.query.check.Verdict;

/** Collects what is to be said of one quotation; the gravest verdict stays. */
final class Notes {
  private Verdict verdict;
  private final List<Difference> differences = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  Notes(Verdict atBest) {
    this.verdict = atBest;
  }

  /** Takes a verdict unless a graver one is known. */
  void atLeast(Verdict graver) {
    verdict = graver.compareTo(verdict) > 0 ? graver : verdict;
  }

  void atLeast(Verdict graver, String remark) {
    atLeast(graver);
    remarks.add(remark);
  }

  void atLeast(Verdict graver, Difference difference) {
    atLeast(graver);
    differences.add(difference);
  }

  Verdict verdict() {
    return verdict;
  }

  List<Difference> differences() {
    return differences;
  }

  List<String> remarks() {
    return remarks;
  }
}
