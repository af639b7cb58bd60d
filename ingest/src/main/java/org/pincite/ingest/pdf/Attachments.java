package org.pincite.ingest.pdf;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.draft.Draft;

/** Names the files that lie inside a PDF, which are not read. */
final class Attachments {
  /** Names that a doubt lists at most. */
  private static final int NAMED = 5;

  /** Levels of the tree of names that are followed: a loop ends there. */
  private static final int DEEPEST = 12;

  /** End of the names of printers' settings, which programs leave inside and which hold no text. */
  private static final String SETTINGS = ".joboptions";

  private Attachments() {}

  /** Notes a doubt that names the attached files, if there are any. */
  static void note(PDDocument document, Draft draft) {
    TreeSet<String> names = new TreeSet<>();
    try {
      PDDocumentNameDictionary dictionary = document.getDocumentCatalog().getNames();
      @Nullable PDEmbeddedFilesNameTreeNode files =
          dictionary == null ? null : dictionary.getEmbeddedFiles();
      if (files != null) {
        collect(files, DEEPEST, names);
      }
    } catch (IOException | RuntimeException e) {
      names.add("(their names cannot be read)");
    }
    names.removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith(SETTINGS));
    if (!names.isEmpty()) {
      draft
          .doubts()
          .add(
              new Doubt(
                  Doubt.Kind.PART_UNREAD,
                  null,
                  "Files inside it, not read: " + listed(names) + "."));
    }
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node, int levels, Collection<String> names)
      throws IOException {
    @Nullable Map<String, PDComplexFileSpecification> files = node.getNames();
    if (files != null) {
      files.forEach((key, file) -> names.add(name(key, file)));
    }
    @Nullable Iterable<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
    if (kids != null && levels > 0) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
        collect(kid, levels - 1, names);
      }
    }
  }

  private static String name(String key, @Nullable PDComplexFileSpecification file) {
    @Nullable String name = file == null ? null : file.getFilename();
    return name == null || name.isBlank() ? key : name;
  }

  private static String listed(SortedSet<String> names) {
    String list = String.join(", ", names.stream().limit(NAMED).toList());
    int more = names.size() - NAMED;
    return list + (more > 0 ? " and " + more + " more" : "");
  }
}
