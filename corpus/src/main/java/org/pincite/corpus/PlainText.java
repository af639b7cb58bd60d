package org.pincite.corpus;

/**
 * A document as plain text: a blank line between paragraphs, printed numbers at their start, each
 * note a paragraph of its own, no furniture and no words of pictures. A form feed stands at the end
 * of each page but the last, though never inside a paragraph: one that runs over the end of a page
 * stays whole, and the form feed comes behind it.
 */
public final class PlainText {
  private final Document document;
  private final StringBuilder text = new StringBuilder();
  private int page = 1;
  private int repair;

  private PlainText(Document document) {
    this.document = document;
  }

  /** {@return the plain text of a document} */
  public static String of(Document document) {
    return new PlainText(document).write();
  }

  private String write() {
    for (Block block : document.blocks()) {
      if (block.kind() != BlockKind.FURNITURE && block.kind() != BlockKind.FIGURE) {
        feedTo(pageOf(block));
        String number = number(block);
        text.append(number).append(document.quote(block.span())).append(Document.BLOCK_SEPARATOR);
      }
    }
    feedTo(document.pages().size());
    return text.toString();
  }

  private void feedTo(int target) {
    for (; page < target; page++) {
      text.append('\f');
    }
  }

  private int pageOf(Block block) {
    return document.linesOf(block.span()).stream().findFirst().map(Line::page).orElse(page);
  }

  /** {@return the number printed before the block and a space; nothing for a bullet} */
  private String number(Block block) {
    if (block.number() == null) {
      return "";
    }
    int start = block.span().start();
    while (repair < document.repairs().size()
        && document.repairs().get(repair).span().start() < start) {
      repair++;
    }
    for (int i = repair; i < document.repairs().size(); i++) {
      Repair found = document.repairs().get(i);
      if (found.span().start() > start) {
        break;
      }
      if (found.kind() == Repair.Kind.NUMBER) {
        return found.printed().strip() + " ";
      }
    }
    return block.number() + " ";
  }
}
