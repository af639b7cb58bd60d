package org.pincite.query.cite.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.Isbn;
import org.pincite.corpus.MetadataField;
import org.pincite.query.cite.csl.CslItem;
import org.pincite.query.cite.source.CitedDate;
import org.pincite.query.cite.source.PaperNumber;
import org.pincite.query.cite.source.PersonName;

/** What an item states of a document. What has no form that leaves no choice is left out. */
final class ItemFields {
  private static final Pattern SESSION = Pattern.compile("\\d{4}[-–/](?:\\d{2}|\\d{4})");
  private static final Pattern COMMAND =
      Pattern.compile("(?:C|Cd|Cmd|Cmnd|Cm|CP)\\.? ?\\d{1,5}(?:[-–][IVX]+)?");
  private static final Pattern EVIDENCE = Pattern.compile("[A-Z]{2,5} ?\\d{1,5}");
  private static final Pattern ISBN = Pattern.compile("[\\dXx](?:[-–‑ ]?[\\dXx]){9,12}");
  private static final String HEARING = "hearing";

  private final CslItem item;
  private final Map<MetadataField, List<String>> fields = new EnumMap<>(MetadataField.class);

  private ItemFields(CslItem item) {
    this.item = item;
  }

  static Map<MetadataField, List<String>> of(CslItem item) {
    ItemFields fields = new ItemFields(item);
    fields.put(MetadataField.TITLE, item.variable("title"));
    fields.authors();
    fields.date();
    List.of(item.variable("number").split(", ", -1)).forEach(fields::number);
    fields.put(MetadataField.VOLUME, item.variable("volume"));
    fields.put(MetadataField.PUBLISHER, item.variable("publisher"));
    fields.put(MetadataField.URL, item.variable("URL"));
    fields.put(MetadataField.LANGUAGE, item.variable("language"));
    Matcher isbn = ISBN.matcher(item.variable("ISBN"));
    while (isbn.find()) {
      if (Isbn.isValid(isbn.group())) {
        fields.put(MetadataField.ISBN, isbn.group());
      }
    }
    fields.kind();
    return fields.fields;
  }

  private void put(MetadataField field, String value) {
    if (!value.isBlank()) {
      fields.computeIfAbsent(field, f -> new ArrayList<>()).add(value.strip());
    }
  }

  /** A name in one piece is a body's; at a hearing, that of whoever gave the evidence. */
  private void authors() {
    boolean evidence = item.type().equals(HEARING) || !genreKind().isEmpty();
    for (PersonName author : item.authors()) {
      boolean person = author.isParted() || evidence;
      put(
          person ? MetadataField.AUTHOR : MetadataField.BODY,
          (author.given() + " " + author.family()).strip());
    }
    if (!fields.containsKey(MetadataField.BODY)) {
      put(MetadataField.BODY, item.variable("authority"));
    }
  }

  private void date() {
    List<Integer> issued = item.issued();
    if (issued.isEmpty()) {
      return;
    }
    List<String> parts =
        issued.stream().map(part -> part < 10 ? "0" + part : Integer.toString(part)).toList();
    String month = issued.size() < 2 ? "" : CitedDate.of(parts.get(0) + "-" + parts.get(1) + "-01");
    put(
        MetadataField.DATE,
        switch (issued.size()) {
          case 1 -> parts.getFirst();
          case 2 -> month.replaceFirst("^1 ", "");
          default -> CitedDate.of(String.join("-", parts));
        });
  }

  private void number(String piece) {
    String number = piece.strip();
    if (PaperNumber.of(number).isPresent()) {
      put(MetadataField.PAPER_NUMBER, number);
    } else if (SESSION.matcher(number).matches()) {
      put(MetadataField.SESSION, number);
    } else if (COMMAND.matcher(number).matches()) {
      put(MetadataField.COMMAND_NUMBER, number);
    } else if (!genreKind().isEmpty() && EVIDENCE.matcher(number).matches()) {
      put(MetadataField.EVIDENCE_CODE, number);
    } else if (item.type().equals("report") || item.type().equals("legal_case")) {
      put(MetadataField.REPORT_NUMBER, number);
    }
  }

  private void kind() {
    put(
        MetadataField.KIND,
        switch (item.type()) {
          case "legal_case" -> DocumentKind.JUDGMENT.slug();
          case "legislation", "bill" -> DocumentKind.LEGISLATION.slug();
          default -> genreKind();
        });
  }

  private String genreKind() {
    return switch (item.variable("genre")) {
      case "Written evidence" -> DocumentKind.WRITTEN_EVIDENCE.slug();
      case "Oral evidence" -> DocumentKind.ORAL_EVIDENCE.slug();
      default -> "";
    };
  }
}
