package org.pincite.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.charset.DecodedText;
import org.pincite.ingest.charset.TextDecoder;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.html.head.Declaration;

/**
 * Makes blocks of a parsed page, and of the pages that are written into it. Other formats that hold
 * HTML use it too.
 */
public final class Page {
  /** Pages inside each other at most. */
  private static final int MOST_PAGES = 64;

  private Page() {}

  /**
   * {@return some bytes as a page; never fails, whatever they are}
   *
   * @param doubts takes up whether their charset is a guess
   */
  public static Document parse(byte[] bytes, List<Doubt> doubts) {
    DecodedText text = decode(bytes);
    doubts.addAll(text.doubts());
    return HtmlExtractor.parse(text.text());
  }

  /** {@return the characters of a page} */
  static DecodedText decode(byte[] bytes) {
    return TextDecoder.decode(bytes, Declaration.charset(bytes));
  }

  /** {@return its blocks in reading order} */
  static List<DraftBlock> read(Document page) {
    return read(page, Map.of());
  }

  /**
   * {@return its blocks in reading order}
   *
   * @param pages index of the printed page that begins at an element, from 2, since the first
   *     begins with the text; empty if none are known
   */
  public static List<DraftBlock> read(Document page, Map<Element, Integer> pages) {
    Deque<Document> open = new ArrayDeque<>(List.of(page));
    List<DraftBlock> blocks = new ArrayList<>();
    for (int i = 0; i < MOST_PAGES && !open.isEmpty(); i++) {
      Document next = open.removeFirst();
      blocks.addAll(readOne(next, pages));
      for (Element frame : next.select("iframe[srcdoc]")) {
        open.addLast(HtmlExtractor.parse(frame.attr("srcdoc")));
      }
      for (Element instead : next.select("frameset noframes")) {
        open.addLast(HtmlExtractor.parse(instead.data() + instead.wholeText()));
      }
    }
    return blocks;
  }

  private static List<DraftBlock> readOne(Document page, Map<Element, Integer> pages) {
    Element body = body(page);
    Styles styles = new Styles(page);
    Weights weights = styles.weights();
    MainContent main = new MainContent(page, body, weights);
    Notes notes = new Notes(body, weights);
    Regions regions = new Regions(body, weights, main);
    BlockWriter writer = new BlockWriter(styles, main, notes, regions, new BlockSink(pages));
    return Trimming.of(writer.write(body), main.isMarked(), page.title());
  }

  /** A page of frames has no body. */
  private static Element body(Document page) {
    return Optional.ofNullable(page.selectFirst("body, frameset")).orElse(page);
  }
}
