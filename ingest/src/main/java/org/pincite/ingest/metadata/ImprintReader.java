package org.pincite.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Isbn;
import org.pincite.corpus.MetadataField;

/** Book numbers, publisher and own address, off the title pages, the imprint and the last page. */
final class ImprintReader {
  /** Ten or thirteen digits, the last a check digit (ISO 2108). */
  private static final Pattern ISBN =
      Pattern.compile(
          "ISBN(?:-1[03])?\\s*(?:\\([^)]{1,20}\\))?[:.\\s]*((?:97[89][-–‑ ]?)?\\d(?:[-–‑ ]?\\d){8}[-–‑ ]?[\\dXx])(?![\\dXx])");

  private static final Pattern STATIONERY =
      Pattern.compile(
          "(?i)(?:London ?: ?)?((?:The|HM|H\\.M\\.|Her Majesty[’'‘]s|His Majesty[’'‘]s) Stationery Office(?: Limited)?)");
  private static final Pattern PUBLISHED_BY =
      Pattern.compile(
          "(?:Published by|Publisher):? (?:the )?(?!Authority)([A-Z][^,.:;]{2,80}?)(?:[.;]|, .*)?");

  /** {@code This publication is available at …}: an address of its own has more than one step. */
  private static final Pattern OWN_ADDRESS =
      Pattern.compile(
          "(?i)(?:this (?:publication|document|report|paper|guidance)(?: is| can be)?[^.:]{0,40}"
              + "(?:available|found|downloaded)[^.:]{0,40}|ELI|DOI)[:\\s]+"
              + "((?:https?://|www\\.)?[\\w-]+(?:\\.[\\w-]+)+/[^\\s)>\\]]+/[^\\s)>\\]]+?)[.,;)]?(?:\\s.*|$)");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[^\\s)>\\]]+[^\\s)>\\].,;]");

  private ImprintReader() {}

  static void read(FrontMatter front, Findings findings) {
    List<FrontLine> lines = front.imprintLines();
    for (int i = 0; i < lines.size(); i++) {
      FrontLine line = lines.get(i);
      String withNext =
          i + 1 < lines.size() ? line.text() + " " + lines.get(i + 1).text() : line.text();
      readIsbn(line, withNext, findings);
      readPublisher(line, findings);
      readNumberedAddress(line, findings);
      Matcher address = OWN_ADDRESS.matcher(withNext);
      if (address.find() && !findings.has(MetadataField.URL)) {
        findings.stated(MetadataField.URL, address.group(1), line);
      }
    }
  }

  /** An address that holds the report's own number leads to the report. */
  private static void readNumberedAddress(FrontLine line, Findings findings) {
    Matcher address = ADDRESS.matcher(line.text());
    String number = findings.first(MetadataField.REPORT_NUMBER).orElse("");
    if (address.find()
        && number.matches(".*\\d{3}.*")
        && address.group().contains(number)
        && !findings.has(MetadataField.URL)) {
      findings.stated(MetadataField.URL, address.group(), line);
    }
  }

  private static void readIsbn(FrontLine line, String withNext, Findings findings) {
    if (!mentionsIsbn(line.text())) {
      return;
    }
    List<String> own = isbnsIn(line.text());
    for (String isbn : own.isEmpty() ? isbnsIn(withNext) : own) {
      findings.stated(MetadataField.ISBN, isbn, line);
    }
  }

  private static void readPublisher(FrontLine line, Findings findings) {
    if (findings.has(MetadataField.PUBLISHER)) {
      return;
    }
    Matcher stationery = STATIONERY.matcher(line.text());
    Matcher published = PUBLISHED_BY.matcher(line.text());
    if (stationery.matches()) {
      findings.stated(MetadataField.PUBLISHER, stationery.group(1), line);
    } else if (published.matches()) {
      findings.stated(MetadataField.PUBLISHER, published.group(1), line);
    }
  }

  static boolean mentionsIsbn(String text) {
    return text.contains("ISBN");
  }

  /** {@return the numbers labelled ISBN whose check digit is right, as printed} */
  static List<String> isbnsIn(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = ISBN.matcher(text);
    while (matcher.find()) {
      if (Isbn.isValid(matcher.group(1))) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }
}
