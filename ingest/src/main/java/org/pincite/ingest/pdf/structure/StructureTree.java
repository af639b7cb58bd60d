package org.pincite.ingest.pdf.structure;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree of a tagged PDF: which marked content belongs to a heading. Each element is
 * walked once and none deeper than {@link #DEEPEST}, so that loops end.
 */
final class StructureTree {
  private static final int DEEPEST = 200;

  /** Elements after which the rest is let go. */
  private static final int MOST = 2_000_000;

  /** Steps of the role map that are followed. */
  private static final int ROLES = 8;

  private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
  private static final COSName SECTION = COSName.getPDFName("Sect");

  private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Map<Long, Integer> levels = new HashMap<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Node> open = new ArrayDeque<>();
  private boolean present;
  private int lastPage;
  private long leaves;
  private long backwards;
  private COSDictionary roles = new COSDictionary();

  private StructureTree() {}

  /**
   * An element still to walk.
   *
   * @param page the page of its content, 0 if not known
   * @param level of the heading that it stands in, 0 for none
   * @param sections around it
   */
  private record Node(COSBase element, int page, int level, int sections, int depth) {}

  /** {@return the tree of a document, empty if it has none that can be read} */
  static StructureTree of(PDDocument document) {
    StructureTree tree = new StructureTree();
    try {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      @Nullable COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      if (root != null) {
        tree.walk(document, root);
      }
    } catch (RuntimeException e) {
      return new StructureTree();
    }
    return tree;
  }

  /** {@return a tree that says nothing} */
  static StructureTree empty() {
    return new StructureTree();
  }

  /**
   * {@return the level of the heading that marked content belongs to, 0 if to something else, -1 if
   * the tree does not know it}
   *
   * @param page index from 1
   * @param mark number of the content on that page
   */
  int level(int page, int mark) {
    return levels.getOrDefault(key(page, mark), -1);
  }

  /** {@return whether the document is not tagged} */
  boolean isEmpty() {
    return !present;
  }

  /** {@return the share of its steps from one content to the next that lead to an earlier page} */
  double disorder() {
    return leaves == 0 ? 0 : (double) backwards / leaves;
  }

  private static long key(int page, int mark) {
    return ((long) page << 32) | mark;
  }

  private void walk(PDDocument document, COSDictionary root) {
    present = true;
    int index = 0;
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), ++index);
    }
    @Nullable COSDictionary map = root.getCOSDictionary(ROLE_MAP);
    roles = map == null ? roles : map;
    kids(root, new Node(root, 0, 0, 0, 0));
    while (!open.isEmpty() && seen.size() < MOST) {
      visit(open.pop());
    }
  }

  private void visit(Node node) {
    if (node.element() instanceof COSInteger mark) {
      note(node, mark.intValue());
    } else if (node.element() instanceof COSDictionary element
        && node.depth() < DEEPEST
        && seen.add(element)) {
      int mark = element.getInt(COSName.MCID, -1);
      int page = page(element, node.page());
      if (mark >= 0) {
        note(new Node(element, page, node.level(), 0, 0), mark);
      } else {
        String role = role(element);
        int sections = node.sections() + (role.equals(SECTION.getName()) ? 1 : 0);
        int level = node.level() > 0 ? node.level() : level(role, sections);
        kids(element, new Node(element, page, level, sections, node.depth() + 1));
      }
    }
  }

  private void note(Node node, int mark) {
    if (node.page() > 0 && mark >= 0) {
      levels.putIfAbsent(key(node.page(), mark), node.level());
      leaves++;
      backwards += node.page() < lastPage ? 1 : 0;
      lastPage = node.page();
    }
  }

  private void kids(COSDictionary element, Node parent) {
    @Nullable COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        push(array.getObject(i), parent);
      }
    } else {
      push(kids, parent);
    }
  }

  private void push(@Nullable COSBase kid, Node parent) {
    if (kid != null) {
      open.push(new Node(kid, parent.page(), parent.level(), parent.sections(), parent.depth()));
    }
  }

  private int page(COSDictionary element, int above) {
    @Nullable COSDictionary page = element.getCOSDictionary(COSName.PG);
    return page == null ? above : pages.getOrDefault(page, 0);
  }

  private String role(COSDictionary element) {
    @Nullable String role = element.getNameAsString(COSName.S);
    for (int i = 0; i < ROLES && role != null && roles.containsKey(role); i++) {
      role = roles.getNameAsString(role);
    }
    return role == null ? "" : role;
  }

  private static int level(String role, int sections) {
    if (role.matches("H[1-9]")) {
      return role.charAt(1) - '0';
    }
    return switch (role) {
      case "H" -> Math.max(1, sections);
      case "Title" -> 1;
      default -> 0;
    };
  }
}
