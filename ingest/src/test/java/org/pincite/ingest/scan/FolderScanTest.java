package org.pincite.ingest.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderScanTest {
  @TempDir Path root;

  @Test
  void hiddenFilesAndFoldersArePassedOver() throws IOException {
    write("a.pdf", ".secret", "deep/b.txt", ".git/c.txt");
    assertEquals(List.of("a.pdf", "deep/b.txt"), names(List.of()));
  }

  @Test
  void excludesMatchNamesAndPathsBelowTheRoot() throws IOException {
    write("a.pdf", "b.tmp", "drafts/c.pdf", "2026/drafts/d.pdf", "2026/e.pdf");
    assertEquals(List.of("2026/e.pdf", "a.pdf"), names(List.of("*.tmp", "drafts")));
    assertEquals(
        List.of("2026/drafts/d.pdf", "a.pdf", "b.tmp", "drafts/c.pdf"),
        names(List.of("2026/*.pdf")));
  }

  @Test
  void aRootThatIsHiddenOrASingleFileIsTakenAllTheSame() throws IOException {
    write(".hidden/a.pdf");
    FolderScan folder = FolderScan.of(List.of(root.resolve(".hidden")), List.of());
    assertEquals(1, folder.files().size());
    FolderScan file = FolderScan.of(List.of(root.resolve(".hidden/a.pdf")), List.of());
    assertEquals(1, file.files().size());
    assertTrue(file.covers(root.resolve(".hidden/a.pdf")));
    assertFalse(file.covers(root.resolve(".hidden/b.pdf")));
  }

  @Test
  void linksThatRunInACircleEndTheWalk() throws IOException {
    write("a/b.pdf");
    Files.createSymbolicLink(root.resolve("a/again"), root);
    assertEquals(List.of("a/b.pdf"), names(List.of()));
  }

  @Test
  void aLinkToNowhereIsListedAsUnreadable() throws IOException {
    write("a.pdf");
    Path link = Files.createSymbolicLink(root.resolve("gone.pdf"), root.resolve("nowhere"));
    FolderScan scan = FolderScan.of(List.of(root), List.of());
    assertEquals(java.util.Set.of(link), scan.unreadable().keySet());
    assertEquals(1, scan.files().size());
  }

  @Test
  void aMissingRootIsNamed() {
    IOException e =
        assertThrows(
            IOException.class, () -> FolderScan.of(List.of(root.resolve("no")), List.of()));
    assertEquals("there is no file or folder " + root.resolve("no"), e.getMessage());
  }

  private List<String> names(List<String> excludes) throws IOException {
    return FolderScan.of(List.of(root), excludes).files().keySet().stream()
        .map(file -> root.relativize(file).toString())
        .toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }
}
