package org.pincite.query.cite.library;

import java.util.Map;

/** The types of RIS and those of CSL. */
final class RisTypes {
  private static final Map<String, String> TO_RIS =
      Map.ofEntries(
          Map.entry("report", "RPRT"),
          Map.entry("article-journal", "JOUR"),
          Map.entry("article-magazine", "MGZN"),
          Map.entry("chapter", "CHAP"),
          Map.entry("book", "BOOK"),
          Map.entry("hearing", "HEAR"),
          Map.entry("legal_case", "CASE"),
          Map.entry("legislation", "STAT"),
          Map.entry("bill", "BILL"),
          Map.entry("webpage", "ELEC"),
          Map.entry("post-weblog", "BLOG"),
          Map.entry("personal_communication", "PCOMM"));

  private RisTypes() {}

  static String ris(String csl) {
    return TO_RIS.getOrDefault(csl, "GEN");
  }

  static String csl(String ris) {
    return TO_RIS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(ris))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(ris.equals("GOVDOC") ? "report" : "document");
  }
}
