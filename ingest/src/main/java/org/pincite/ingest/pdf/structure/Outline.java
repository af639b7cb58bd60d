package org.pincite.ingest.pdf.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.heading.StatedStructure.Bookmark;

/** Reads the bookmarks of a PDF; each entry once, so that a loop ends. */
public final class Outline {
  /** Depth below which entries are let go. */
  private static final int DEEPEST = 8;

  /** Entries after which the rest is let go. */
  private static final int MOST = 20_000;

  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Bookmark> entries = new ArrayList<>();

  private Outline() {}

  /** {@return the entries in order, none if the file has none that can be read} */
  public static List<Bookmark> of(PDDocument document) {
    Outline outline = new Outline();
    try {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      @Nullable COSDictionary root = catalog.getCOSDictionary(COSName.OUTLINES);
      if (root != null) {
        outline.collect(root.getCOSDictionary(COSName.FIRST), 1);
      }
    } catch (RuntimeException e) {
      return List.copyOf(outline.entries);
    }
    return List.copyOf(outline.entries);
  }

  private void collect(@Nullable COSDictionary first, int depth) {
    for (@Nullable COSDictionary item = first;
        item != null && depth <= DEEPEST && entries.size() < MOST && seen.add(item);
        item = item.getCOSDictionary(COSName.NEXT)) {
      @Nullable String title = item.getString(COSName.TITLE);
      if (title != null && !title.isBlank()) {
        entries.add(new Bookmark(title.strip(), depth));
      }
      collect(item.getCOSDictionary(COSName.FIRST), depth + 1);
    }
  }
}
