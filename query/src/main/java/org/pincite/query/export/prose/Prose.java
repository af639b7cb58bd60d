package org.pincite.query.export.prose;

import java.util.List;
import java.util.stream.Collectors;

/** A block of what the user wrote. */
public sealed interface Prose {
  /** {@return its pieces in order} */
  List<Inline> inlines();

  /**
   * A heading.
   *
   * @param level from 1, the highest
   */
  record Heading(int level, List<Inline> inlines) implements Prose {
    public Heading {
      inlines = List.copyOf(inlines);
    }
  }

  /** A paragraph. */
  record Paragraph(List<Inline> inlines) implements Prose {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }
  }

  /** An item of a list. */
  record Item(List<Inline> inlines) implements Prose {
    public Item {
      inlines = List.copyOf(inlines);
    }
  }

  /** {@return its words, without what it quotes} */
  default String text() {
    return inlines().stream()
        .map(
            inline ->
                switch (inline) {
                  case Inline.Words words -> words.text();
                  case Inline.Quoted _ -> "";
                })
        .collect(Collectors.joining());
  }
}
