package org.pincite.query.export.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Speaker;
import org.pincite.query.check.Claim;
import org.pincite.query.check.Difference;
import org.pincite.query.draft.PassedOver;
import org.pincite.query.draft.PlaceInDraft;
import org.pincite.query.draft.report.CheckedQuotation;
import org.pincite.query.draft.report.DraftReport;
import org.pincite.query.draft.report.SourceQuote;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was found of drafts, as values for JSON. Spans are UTF-16 units, the end exclusive. */
public final class JsonReport {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private JsonReport() {}

  /** {@return the reports of some drafts} */
  public static Map<String, Object> of(List<DraftReport> reports) {
    return Map.of("drafts", reports.stream().map(JsonReport::of).toList());
  }

  /** {@return the same as a file in UTF-8} */
  public static byte[] bytes(List<DraftReport> reports) {
    return (JSON.writeValueAsString(of(reports)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> of(DraftReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", report.file());
    json.put("sha256", report.document().source().sha256());
    Map<String, Integer> counts = new LinkedHashMap<>();
    report.counts().forEach((verdict, number) -> counts.put(verdict.label(), number));
    json.put("counts", counts);
    List<Map<String, Object>> quotations = new ArrayList<>();
    for (CheckedQuotation quotation : report.quotations()) {
      quotations.add(of(quotation));
    }
    json.put("quotations", quotations);
    json.put("passedOver", report.passedOver().stream().map(p -> of(p, report)).toList());
    return json;
  }

  private static Map<String, Object> of(CheckedQuotation checked) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("verdict", checked.verdict().label());
    json.put("passes", checked.verdict().passes());
    json.put("text", checked.quoted().text());
    json.put("displayed", checked.quoted().displayed());
    json.put("place", checked.place());
    json.put("spans", checked.quoted().spans().stream().map(JsonReport::of).toList());
    json.put("claim", claim(checked));
    json.put("sources", checked.sources().stream().map(JsonReport::of).toList());
    json.put("differences", checked.finding().differences().stream().map(JsonReport::of).toList());
    json.put("remarks", checked.finding().remarks());
    @Nullable Speaker speaker = checked.finding().speaker();
    if (speaker != null) {
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("name", speaker.name());
      said.put("way", speaker.way().slug());
      json.put("speaker", said);
    }
    return json;
  }

  private static Map<String, Object> claim(CheckedQuotation checked) {
    Claim claim = checked.cited().claim();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("words", checked.cited().words());
    json.put("documents", claim.documents().stream().sorted().toList());
    json.put("names", checked.claimed());
    json.put("pages", claim.pages());
    json.put("paragraphs", claim.paragraphs());
    json.put("notHeld", checked.cited().absent());
    return json;
  }

  private static Map<String, Object> of(SourceQuote source) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("words", source.words());
    json.put("citation", source.citation().text());
    json.put("gaps", source.citation().gaps());
    json.put("pinpoint", source.citation().pinpoint().words());
    List<Page> pages = source.document().pagesOf(source.part().inSource());
    json.put("pages", pages.stream().map(Page::index).toList());
    json.put("pageLabels", pages.stream().map(JsonReport::label).toList());
    json.put("inQuotation", of(source.part().inDraft()));
    json.put("span", of(source.part().inSource()));
    json.put("file", source.file());
    json.put("sha256", source.part().sha256());
    return json;
  }

  private static String label(Page page) {
    return page.label() == null ? "" : page.label();
  }

  private static Map<String, Object> of(Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", difference.kind().label());
    json.put("loud", difference.kind().isLoud());
    json.put("draft", difference.draft());
    json.put("source", difference.source());
    json.put("inQuotation", of(difference.inDraft()));
    return json;
  }

  private static Map<String, Object> of(PassedOver passed, DraftReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("reason", passed.reason().label());
    json.put("text", passed.quoted().text());
    Span first = passed.quoted().spans().getFirst();
    json.put("place", PlaceInDraft.of(report.document(), first));
    return json;
  }

  private static List<Integer> of(Span span) {
    return List.of(span.start(), span.end());
  }
}
