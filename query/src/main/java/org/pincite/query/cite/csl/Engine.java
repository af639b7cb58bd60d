package org.pincite.query.cite.csl;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.question.QueryException;

/** citeproc, holding one source at a time. Not thread-safe. */
final class Engine {
  private static final String ID = "source";

  /** What stands at a quote. */
  enum Form {
    /** All of it, in a note. */
    NOTE,
    /** Author and year, or author and title. */
    AUTHOR,
    /** The number or label of an entry in the list. */
    NUMBER
  }

  private final Provider provider = new Provider();
  private final Form form;
  private final CSL csl;

  private Engine(String xml, String locale, Form form) throws IOException {
    this.form = form;
    this.csl = new CSL(provider, xml, locale);
    csl.setOutputFormat("html");
    csl.setConvertLinks(false);
  }

  /**
   * @throws QueryException if the style is not valid
   */
  static Engine open(String name, String xml, String locale, Form form) {
    try {
      return new Engine(xml, locale, form);
    } catch (IOException | RuntimeException e) {
      throw new QueryException(
          "the citation style " + name + " cannot be understood: " + e.getMessage());
    }
  }

  static List<String> names() {
    try {
      return CSL.getSupportedStyles().stream()
          .map(path -> path.substring(path.lastIndexOf('/') + 1))
          .sorted()
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new QueryException("the citation styles cannot be listed: " + e.getMessage());
    }
  }

  Rendered render(CitedPlace place) {
    provider.item = CslItems.data(CslItem.of(ID, place), place.displayName());
    Locator locator = Locator.of(place.pinpoint());
    if (form == Form.NUMBER) {
      return new Rendered(numbered(locator), List.of());
    }
    String citation = citation(locator);
    if (locator.label() != null && locator.label() != CSLLabel.PAGE) {
      // Where a style prints no word for paragraphs, the number would pass for a page.
      String asPage = citation(new Locator(locator.text(), CSLLabel.PAGE, ""));
      boolean bare = citation.length() < asPage.length() || citation.equals(asPage);
      citation = bare ? citation(locator.spelled()) : citation;
    }
    if (locator.label() != null && !Html.text(citation).contains(locator.text())) {
      citation = citation(locator.asSuffix());
    }
    return new Rendered(Html.runs(citation), form == Form.NOTE ? List.of() : reference());
  }

  /** The number is the whole text's to give, so the entry itself stands for it, with the place. */
  private List<Citation.Run> numbered(Locator locator) {
    List<Citation.Run> runs = new ArrayList<>(reference());
    String place = locator.asSuffix().suffix();
    if (!place.isEmpty() && !runs.isEmpty()) {
      Citation.Run last = runs.removeLast();
      runs.add(new Citation.Run(last.text().replaceFirst("\\.$", ""), last.italic()));
      runs.add(new Citation.Run(place, false));
    }
    return runs;
  }

  private String citation(Locator locator) {
    csl.reset();
    csl.registerCitationItems(ID);
    CSLCitationItemBuilder item = new CSLCitationItemBuilder(ID);
    if (locator.label() != null) {
      item.locator(locator.text()).label(locator.label());
    }
    if (!locator.suffix().isEmpty()) {
      item.suffix(locator.suffix());
    }
    CSLCitationItem built = item.build();
    return csl.makeCitation(new CSLCitation(built)).getFirst().getText();
  }

  private List<Citation.Run> reference() {
    csl.reset();
    csl.registerCitationItems(ID);
    String[] entries = csl.makeBibliography().getEntries();
    return entries.length == 0 ? List.of() : Html.runs(entries[0]);
  }

  private static final class Provider implements ItemDataProvider {
    private @Nullable CSLItemData item;

    @Override
    public List<String> getIds() {
      return List.of(ID);
    }

    @Override
    public CSLItemData retrieveItem(String id) {
      if (item == null) {
        throw new IllegalStateException("no source is set");
      }
      return item;
    }
  }
}
