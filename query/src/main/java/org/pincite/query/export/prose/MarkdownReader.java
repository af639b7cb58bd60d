package org.pincite.query.export.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown, and plain text as the Markdown that it nearly is: blank lines part paragraphs,
 * {@code #} begins a heading, {@code -}, {@code *} and {@code +} an item; a number before a
 * paragraph is taken off, since paragraphs are numbered anyway. {@code {{ID}}} is the place of a
 * quotation. What else there is of Markdown stays as it is written.
 */
public final class MarkdownReader {
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{2,})\\s*");
  private static final Pattern RULE = Pattern.compile(" {0,3}([-*_])(\\s*\\1){2,}\\s*");
  private static final Pattern ITEM = Pattern.compile("\\s*[-*+•]\\s+(.*)");
  private static final Pattern NUMBERED = Pattern.compile(" {0,3}\\d{1,4}[.)]\\s+(.*)");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private final List<Prose> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean isItem;

  private MarkdownReader() {}

  /**
   * {@return the blocks of a text}
   *
   * @throws org.pincite.query.question.QueryException if it has a place for a quotation that spells
   *     no id
   */
  public static List<Prose> read(String text) {
    MarkdownReader reader = new MarkdownReader();
    COMMENT.matcher(text).replaceAll("").lines().forEach(reader::line);
    reader.close();
    return List.copyOf(reader.blocks);
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher underline = UNDERLINE.matcher(line);
    Matcher item = ITEM.matcher(line);
    Matcher numbered = NUMBERED.matcher(line);
    if (line.isBlank()) {
      close();
    } else if (heading.matches()) {
      close();
      heading(heading.group(1).length(), heading.group(2));
    } else if (underline.matches() && !open.isEmpty() && !isItem) {
      String words = open.toString();
      open.setLength(0);
      heading(underline.group(1).startsWith("=") ? 1 : 2, words);
    } else if (RULE.matcher(line).matches()) {
      close();
    } else if (item.matches()) {
      begin(item.group(1), true);
    } else if (numbered.matches()) {
      begin(numbered.group(1), false);
    } else {
      open.append(open.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  private void heading(int level, String words) {
    blocks.add(new Prose.Heading(level, InlineReader.read(words)));
  }

  private void begin(String words, boolean item) {
    close();
    isItem = item;
    open.append(words.strip());
  }

  private void close() {
    @Nullable String words = open.isEmpty() ? null : open.toString();
    if (words != null) {
      List<Inline> inlines = InlineReader.read(words);
      blocks.add(isItem ? new Prose.Item(inlines) : new Prose.Paragraph(inlines));
    }
    open.setLength(0);
    isItem = false;
  }
}
