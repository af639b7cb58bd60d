package org.pincite.ingest.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.pdf.heading.StatedStructure.Spot;

/**
 * The headings of a tagged PDF, as far as its tags are sound: nearly all letters must stand under a
 * tag, the tree must follow the pages, and headings must be few beside the rest. Not thread-safe.
 */
public final class Tags {
  /** Share of the letters that must stand under tags; headers left untagged take up the rest. */
  private static final double COVERED = 0.9;

  /** Share of the letters that headings may take up at most. */
  private static final double HEADINGS = 0.25;

  /** Share of the steps through the tree that may lead back to an earlier page: notes do. */
  private static final double BACKWARDS = 0.1;

  private final StructureTree tree;
  private final List<Spot> headings = new ArrayList<>();
  private long letters;
  private long covered;
  private long inHeadings;

  private Tags(StructureTree tree) {
    this.tree = tree;
  }

  /** {@return the tags of a document; its pages are still to be taken} */
  public static Tags of(PDDocument document) {
    return new Tags(StructureTree.of(document));
  }

  /** {@return tags that say nothing} */
  public static Tags none() {
    return new Tags(StructureTree.empty());
  }

  /** Takes what a page draws; its index counts from 1. */
  public void page(int index, MarkedContent content) {
    letters += content.letters();
    for (Map.Entry<Integer, MarkedContent.Run> entry : content.runs().entrySet()) {
      MarkedContent.Run run = entry.getValue();
      int level = tree.level(index, entry.getKey());
      covered += level >= 0 ? run.letters() : 0;
      if (level > 0) {
        inHeadings += run.letters();
        headings.add(new Spot(index, run.x(), run.y(), level));
      }
    }
  }

  /**
   * {@return where headings begin on the pages taken; none if the tags are not sound, which leaves
   * a doubt}
   */
  public List<Spot> headings(List<Doubt> doubts) {
    @Nullable String fault = fault();
    if (fault == null) {
      return List.copyOf(headings);
    }
    if (!tree.isEmpty() && letters > 0) {
      doubts.add(
          new Doubt(Doubt.Kind.TAGS_IGNORED, null, "Its tags were not used: " + fault + "."));
    }
    return List.of();
  }

  private @Nullable String fault() {
    if (covered < COVERED * letters) {
      return "they cover " + Math.round(100.0 * covered / letters) + " % of its letters";
    }
    if (inHeadings > HEADINGS * letters) {
      return "they call too much of it headings";
    }
    return tree.disorder() > BACKWARDS ? "their order is not that of its pages" : null;
  }
}
