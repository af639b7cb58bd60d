package org.pincite.query.basket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.corpus.statement.StatementId;
import org.pincite.corpus.statement.TextQuote;

/**
 * A statement in a basket, with what it was when it was put there.
 *
 * @param id its lasting name
 * @param note the user's, empty for none
 * @param tags the user's, each once
 * @param added when it was put there, to the second
 * @param kept what is known of it even if its document goes
 */
public record BasketItem(StatementId id, String note, List<String> tags, Instant added, Kept kept) {
  /**
   * A statement as it was.
   *
   * @param sha256 of the source it stood in
   * @param file path of the file then; empty if it was gone already
   * @param title of the document, null if none was shown
   * @param madeBy what had extracted the document, see {@link org.pincite.corpus.Document#madeBy}
   * @param span UTF-16 units of the text as extracted then, end exclusive
   * @param quote its words and those around them
   * @param citation as plain text
   */
  public record Kept(
      String sha256,
      String file,
      @Nullable String title,
      String madeBy,
      Span span,
      TextQuote quote,
      String citation) {}

  public BasketItem {
    tags = List.copyOf(tags);
  }

  /** An item without note and tags. */
  public BasketItem(StatementId id, Instant added, Kept kept) {
    this(id, "", List.of(), added, kept);
  }

  /** {@return the same item with another note; an empty one takes the note away} */
  public BasketItem noted(String newNote) {
    return new BasketItem(id, newNote.strip(), tags, added, kept);
  }

  /** {@return the same item with other tags} */
  public BasketItem tagged(List<String> newTags) {
    return new BasketItem(id, note, newTags.stream().distinct().toList(), added, kept);
  }
}
