package org.pincite.query.export.draft;

import java.util.List;
import org.pincite.corpus.Span;
import org.pincite.query.check.Difference;
import org.pincite.query.draft.report.CheckedQuotation;
import org.pincite.query.draft.report.DraftReport;
import org.pincite.query.draft.report.Marking;
import org.pincite.query.draft.report.Wording;

/** What was found of drafts as one web page that needs nothing else. */
public final class HtmlReport {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: light-dark(#c8c8c8, #555); --soft: light-dark(#f5f5f2, #222);
        --bad: light-dark(#9b1c1c, #ff9c9c); --good: light-dark(#1d5c2e, #8fd6a0); }
      body { font: 1.05rem/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
      h1, h2, h3, .verdict, dt, summary { font-family: system-ui, sans-serif; }
      h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; overflow-wrap: anywhere; }
      article { border: 1px solid var(--line); border-left: .4rem solid var(--bad); border-radius: .3rem;
        padding: .6rem 1rem; margin: 1rem 0; }
      article.passes { border-left-color: var(--good); }
      h3 { font-size: 1rem; margin: 0 0 .5rem; } .verdict { color: var(--bad); text-transform: uppercase; }
      .passes .verdict { color: var(--good); }
      dl { display: grid; grid-template-columns: 6.5rem 1fr; gap: .3rem .8rem; margin: 0; }
      dt { font-size: .85rem; padding-top: .15rem; } dd { margin: 0; overflow-wrap: anywhere; }
      mark { background: light-dark(#ffe08a, #6b5200); color: inherit; font-weight: bold; padding: 0 .1em; }
      .loud { font-weight: bold; color: var(--bad); }
      details, .apart { background: var(--soft); padding: .6rem 1rem; border-radius: .3rem; margin: 1rem 0; }
      @media print { details { display: block } article { break-inside: avoid } }
      """;

  private final StringBuilder page = new StringBuilder();

  private HtmlReport() {}

  /** {@return the page} */
  public static String of(List<DraftReport> reports) {
    HtmlReport html = new HtmlReport();
    html.page
        .append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>Quotations checked</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n<h1>Quotations checked</h1>\n");
    reports.forEach(html::draft);
    return html.page.append("</main>\n</body>\n</html>\n").toString();
  }

  private void draft(DraftReport report) {
    page.append("<section>\n<h2>").append(Escaped.text(report.file())).append("</h2>\n<p>");
    page.append(Escaped.text(Wording.summary(report))).append(".</p>\n");
    int number = 0;
    StringBuilder passing = new StringBuilder();
    for (CheckedQuotation quotation : report.quotations()) {
      (quotation.isProblem() ? page : passing).append(article(++number, quotation));
    }
    if (!passing.isEmpty()) {
      int passed = report.quotations().size() - report.problems().size();
      page.append("<details>\n<summary>").append(passed).append(" that pass</summary>\n");
      page.append(passing).append("</details>\n");
    }
    String passedOver = Wording.passedOver(report);
    if (!passedOver.isEmpty()) {
      page.append("<p class=\"apart\">Not checked: ").append(Escaped.text(passedOver));
      page.append(".</p>\n");
    }
    page.append("</section>\n");
  }

  private static String article(int number, CheckedQuotation checked) {
    StringBuilder html = new StringBuilder();
    html.append("<article")
        .append(checked.isProblem() ? "" : " class=\"passes\"")
        .append(">\n<h3>");
    html.append(number).append(". <span class=\"verdict\">");
    html.append(Escaped.text(Wording.of(checked.verdict()))).append("</span>, ");
    html.append(Escaped.text(checked.place())).append("</h3>\n<dl>\n");
    row(html, "Draft", "“" + marked(checked.quoted().text(), Marking.inDraft(checked)) + "”");
    if (checked.isProblem() && !checked.sources().isEmpty()) {
      row(html, "Source", "“" + marked(checked.sourceWords(), Marking.inSource(checked)) + "”");
    }
    for (Difference difference : checked.finding().differences()) {
      String words = Escaped.text(Wording.of(difference));
      row(
          html,
          "Differs",
          difference.kind().isLoud() ? "<span class=\"loud\">" + words + "</span>" : words);
    }
    if (!checked.cited().words().isEmpty()) {
      row(html, "Draft cites", Escaped.text(checked.cited().words()));
    }
    checked.citations().forEach(citation -> row(html, "Stands in", Escaped.text(citation)));
    checked.finding().remarks().forEach(remark -> row(html, "Note", Escaped.text(remark)));
    return html.append("</dl>\n</article>\n").toString();
  }

  private static void row(StringBuilder html, String name, String value) {
    html.append("<dt>").append(name).append("</dt><dd>").append(value).append("</dd>\n");
  }

  /** The text with the words that differ marked, escaped piece by piece. */
  private static String marked(String text, List<Span> spans) {
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      html.append(Escaped.text(text.substring(at, span.start())));
      html.append("<mark>").append(Escaped.text(text.substring(span.start(), span.end())));
      html.append("</mark>");
      at = span.end();
    }
    return html.append(Escaped.text(text.substring(at))).toString();
  }
}
