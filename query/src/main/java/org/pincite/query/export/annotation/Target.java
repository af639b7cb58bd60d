package org.pincite.query.export.annotation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.ExportRow.Source;

/**
 * What an annotation is of: words in a file. The file is named by its hash (RFC 6920), since the
 * bytes are what was quoted, wherever they lie; the words by what they are, and by their place in
 * the text as extracted.
 */
final class Target {
  private static final String PDF = "application/pdf";

  /** The specification of fragments of PDF that the Recommendation lists. */
  private static final String PDF_FRAGMENTS = "http://tools.ietf.org/rfc/rfc3778";

  private Target() {}

  static Map<String, Object> of(ExportRow row) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("type", "SpecificResource");
    target.put("source", source(row.source()));
    List<Object> selectors = new ArrayList<>();
    page(row).ifPresent(selectors::add);
    selectors.add(quote(row));
    selectors.add(position(row));
    target.put("selector", selectors);
    return target;
  }

  private static Map<String, Object> source(Source source) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("id", "ni:///sha-256;" + digest(source.sha256()));
    resource.put("type", "Text");
    resource.put("format", source.mediaType());
    source.title().ifPresent(title -> resource.put("dcterms:title", title));
    resource.put("dcterms:identifier", List.of(source.fileName(), "sha256:" + source.sha256()));
    source
        .document()
        .first(MetadataField.URL)
        .filter(Target::isIri)
        .ifPresent(url -> resource.put("via", url));
    return resource;
  }

  private static String digest(String sha256) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(sha256));
  }

  private static boolean isIri(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Every selector of a target selects the same: the page alone would select more. */
  private static Optional<Map<String, Object>> page(ExportRow row) {
    Page page = row.place().page();
    if (page == null || !row.source().mediaType().equals(PDF)) {
      return Optional.empty();
    }
    Map<String, Object> selector = new LinkedHashMap<>();
    selector.put("type", "FragmentSelector");
    selector.put("conformsTo", PDF_FRAGMENTS);
    selector.put("value", "page=" + page.index());
    selector.put("refinedBy", quote(row));
    return Optional.of(selector);
  }

  private static Map<String, Object> quote(ExportRow row) {
    Map<String, Object> selector = new LinkedHashMap<>();
    selector.put("type", "TextQuoteSelector");
    selector.put("exact", row.quote().exact());
    selector.put("prefix", row.quote().prefix());
    selector.put("suffix", row.quote().suffix());
    return selector;
  }

  private static Map<String, Object> position(ExportRow row) {
    Map<String, Object> selector = new LinkedHashMap<>();
    selector.put("type", "TextPositionSelector");
    selector.put("start", row.place().codePoints().start());
    selector.put("end", row.place().codePoints().end());
    return selector;
  }
}
