package org.pincite.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;

/**
 * Walks a page in text order and writes a block wherever a browser would begin a new one. Uses no
 * stack of calls, so that no nesting is too deep.
 */
final class BlockWriter implements NodeFilter {
  private final Styles styles;
  private final Weights weights;
  private final MainContent main;
  private final Notes notes;
  private final Regions regions;
  private final Tables tables;
  private final ListMarkers markers;
  private final BlockSink sink;
  private final Deque<Context> contexts = new ArrayDeque<>();
  private final Map<Element, Tables.Use> uses = new HashMap<>();
  private final List<String> pictures = new ArrayList<>();

  /** The block in which a note that began at an anchor goes on, null outside of such notes. */
  private @Nullable Element noteEnd;

  /** Whether that note began in the middle of a block: the next block ends it. */
  private boolean noteInLine;

  BlockWriter(Styles styles, MainContent main, Notes notes, Regions regions, BlockSink sink) {
    this.styles = styles;
    this.sink = sink;
    this.weights = styles.weights();
    this.main = main;
    this.notes = notes;
    this.regions = regions;
    this.tables = new Tables(weights);
    this.markers = new ListMarkers(styles);
  }

  /** {@return the blocks in the order of the text} */
  List<Written> write(Element body) {
    contexts.push(Context.OUTERMOST);
    NodeTraversor.filter(this, body);
    flush();
    return sink.written();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? element(element, depth) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !Tags.is(element, "br", "wbr", "img", "hr")) {
      if (Tags.is(element, "q")) {
        sink.text("”", context());
      }
      boolean apart = isApart(element);
      if (Tags.isBlock(element)) {
        flush();
        sink.forgetMark(element);
      } else if (apart) {
        sink.leaveFurniture();
      }
      contexts.pop();
      if (element.equals(noteEnd)) {
        noteEnd = null;
      }
    }
    return FilterResult.CONTINUE;
  }

  private Context context() {
    return contexts.getFirst();
  }

  private void flush() {
    sink.flush();
    for (String alt : pictures) {
      sink.picture(alt, context());
    }
    pictures.clear();
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    Context context = noteEnd == null ? context() : context().as(BlockKind.NOTE, 0);
    if (!context.pre()) {
      sink.text(text, context);
      return;
    }
    String[] lines = text.split("\r\n|\r|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        sink.lineEnd();
      }
      sink.text(lines[i], context);
    }
  }

  private FilterResult element(Element element, int depth) {
    if (sink.turnsPage(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (takenWhole(element)) {
      return FilterResult.CONTINUE;
    }
    return styles.isHidden(element) || isNoteWork(element)
        ? FilterResult.SKIP_ENTIRELY
        : enter(element, depth);
  }

  /** Takes up an element that holds no text. */
  private boolean takenWhole(Element element) {
    return switch (element.normalName()) {
      case "br" -> {
        sink.lineEnd();
        yield true;
      }
      case "wbr" -> true;
      case "img" -> {
        picture(element);
        yield true;
      }
      case "hr" -> {
        flush();
        yield true;
      }
      default -> false;
    };
  }

  /** Takes up marks of notes, the numbers of notes, and links that lead back. */
  private boolean isNoteWork(Element element) {
    @Nullable String mark = notes.mark(element);
    if (mark != null) {
      if (sink.isEmpty()) {
        return false;
      }
      sink.noteMark(mark);
      return true;
    }
    @Nullable String number = notes.number(element);
    if (number != null) {
      element.stream().filter(part -> notes.start(part) != null).forEach(this::startNote);
    }
    if (number != null && sink.isEmpty()) {
      sink.mark(
          new Mark(NoteMark.value(number).orElse(number), number.strip()), Tags.owner(element));
      return true;
    }
    return notes.isBackLink(element)
        || (context().kind() == BlockKind.NOTE
            && Tags.is(element, "a")
            && element.childNodeSize() < 6
            && NoteMark.isBack(element.text()));
  }

  private FilterResult enter(Element element, int depth) {
    if (isHangingMarker(element)) {
      sink.mark(Mark.of(element.text()), element.parent());
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean block = Tags.isBlock(element);
    if (block) {
      flush();
      noteEnd = noteInLine ? null : noteEnd;
    }
    startNote(element);
    if (!block && sink.isEmpty() && isNumberApart(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    contexts.push(inner(element));
    if (!block && isApart(element)) {
      sink.enterFurniture();
    }
    sink.depth(depth);
    if (Tags.is(element, "a") && element.hasAttr("href")) {
      sink.linkBegins();
    }
    if (Tags.is(element, "q")) {
      sink.text("“", context());
    }
    return FilterResult.CONTINUE;
  }

  /** Furniture in the middle of a line does not end the line. */
  private boolean isApart(Element element) {
    return !Tags.isBlock(element) && regions.of(element) == Regions.Region.FURNITURE;
  }

  private boolean isNumberApart(Element element) {
    @Nullable Element block = Tags.blockOf(element);
    if (block == null || context().kind() == BlockKind.NOTE) {
      return false;
    }
    @Nullable Mark mark = Mark.apart(element).orElse(null);
    if (mark == null || weights.of(block).words() <= Weights.words(mark.printed())) {
      return false;
    }
    sink.mark(mark, block);
    return true;
  }

  private void startNote(Element element) {
    @Nullable String value = notes.body(element);
    if (value != null) {
      sink.noteBegins(value);
    }
    @Nullable String started = notes.start(element);
    if (started != null) {
      flush();
      sink.noteBegins(started);
      noteEnd = Tags.blockOf(element);
      noteInLine = !Tags.isBlock(element);
    }
  }

  private boolean isHangingMarker(Element element) {
    return Tags.is(element, "td")
        && use(element) == Tables.Use.HANGING
        && tables.isMarker(element)
        && element.nextElementSiblings().stream().anyMatch(Element::hasText);
  }

  private Tables.Use use(Element cell) {
    @Nullable Element table = cell.closest("table");
    return table == null ? Tables.Use.LAYOUT : uses.computeIfAbsent(table, tables::of);
  }

  private Context inner(Element element) {
    Context outer = context();
    Context context = element.equals(main.root()) ? outer.inMain() : outer;
    if (noteEnd != null) {
      context = context.as(BlockKind.NOTE, 0);
    }
    if (notes.body(element) != null) {
      return context.as(BlockKind.NOTE, 0).in(element);
    }
    context =
        switch (regions.of(element)) {
          case TEXT -> context;
          case FURNITURE -> context.as(BlockKind.FURNITURE, 0);
          case ASIDE -> context.as(BlockKind.ASIDE, 0);
          case CONTENTS -> context.as(BlockKind.CONTENTS, 0);
          case CAPTION -> context.as(BlockKind.CAPTION, 0);
        };
    int heading = Tags.headingLevel(element);
    return heading > 0 ? context.as(BlockKind.HEADING, heading) : byTag(element, context);
  }

  private Context byTag(Element element, Context context) {
    return switch (element.normalName()) {
      case "ul", "ol", "menu", "dir" -> {
        markers.read(element);
        boolean items = element.children().stream().anyMatch(child -> Tags.is(child, "li"));
        yield items ? context.inList() : context.as(BlockKind.QUOTATION, 0);
      }
      case "dl" -> context.inList();
      case "li" -> {
        @Nullable String printed = markers.of(element);
        if (printed != null) {
          sink.mark(Mark.of(printed), element);
        }
        yield context.as(BlockKind.LIST_ITEM, Math.max(1, context.lists()));
      }
      case "dt", "dd" -> context.as(BlockKind.LIST_ITEM, Math.max(1, context.lists()));
      case "blockquote" -> context.as(BlockKind.QUOTATION, 0);
      case "td", "th" -> use(element) == Tables.Use.DATA ? context.as(BlockKind.CELL, 0) : context;
      case "pre", "xmp", "listing", "plaintext", "textarea" -> context.preformatted();
      default -> context.in(element);
    };
  }

  private void picture(Element image) {
    String alt = image.attr("alt").strip();
    boolean name = alt.matches("(?i)\\S+\\.(?:png|jpe?g|gif|svg|webp)|image\\d*|logo|icon|photo");
    if (!alt.isEmpty() && !name && context().kind() != BlockKind.FURNITURE && !context().link()) {
      pictures.add(alt);
    }
  }
}
