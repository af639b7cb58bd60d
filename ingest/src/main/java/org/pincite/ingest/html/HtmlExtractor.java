package org.pincite.ingest.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Source;
import org.pincite.ingest.charset.DecodedText;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.Extractor;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.html.head.HeadReader;

/**
 * Reads web pages: their main content in reading order, with menus, share buttons, comments and the
 * like kept as furniture.
 */
public final class HtmlExtractor implements Extractor {
  /** Counts changes of what this extractor makes of the same file. */
  private static final int REVISION = 2;

  /** Elements inside each other at most; deeper ones become siblings, as in browsers. */
  private static final int MOST_DEPTH = 512;

  /** Blocks at the end of a page among which its foot stands. */
  private static final int FOOT = 16;

  private static final Pattern PREPARED =
      Pattern.compile(
          "(?:^|\\s)Prepared:? (\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}{2,8} \\d{4})\\s*$");

  /** Elements that XHTML may close in their own tag: {@code <a name="x"/>}. */
  private static final List<String> MAY_BE_EMPTY =
      List.of(
          "a",
          "b",
          "div",
          "em",
          "i",
          "iframe",
          "li",
          "ol",
          "p",
          "script",
          "span",
          "strong",
          "style",
          "sub",
          "sup",
          "table",
          "td",
          "textarea",
          "th",
          "title",
          "tr",
          "ul");

  /** For the service that looks for extractors. */
  public HtmlExtractor() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/html", "application/xhtml+xml");
  }

  @Override
  public String version() {
    return "html " + REVISION + ", jsoup 1.22.1, icu4j 78.1";
  }

  @Override
  public Draft extract(Path file, Source source, ExtractionOptions options) throws IngestException {
    Draft draft = new Draft();
    DecodedText text = Page.decode(bytes(file));
    text.note(draft);
    Document page = parse(text.text());
    HeadReader.read(page, draft);
    draft.blocks().addAll(Page.read(page));
    prepared(draft).ifPresent(date -> draft.property("html:prepared", date));
    return draft;
  }

  /** {@return the date at the foot of a page that says when it was prepared, as Parliament's do} */
  private static Optional<String> prepared(Draft draft) {
    List<DraftBlock> blocks = draft.blocks();
    return blocks.subList(Math.max(0, blocks.size() - FOOT), blocks.size()).stream()
        .map(block -> PREPARED.matcher(block.rawText()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  private static byte[] bytes(Path file) throws IngestException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IngestException(
          Failure.Kind.UNREADABLE, "the file cannot be read: " + e.getMessage(), e);
    }
  }

  /** {@return the page as a browser would have it; never fails, whatever the text is} */
  static Document parse(String text) {
    Parser parser = Parser.htmlParser().setMaxDepth(MOST_DEPTH);
    if (text.stripLeading().startsWith("<?xml")) {
      TagSet tags = TagSet.Html();
      for (String name : MAY_BE_EMPTY) {
        tags.valueOf(name, Parser.NamespaceHtml).set(Tag.SelfClose);
      }
      parser.tagSet(tags);
    }
    return parser.parseInput(text, "");
  }
}
