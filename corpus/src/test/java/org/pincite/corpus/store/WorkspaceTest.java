package org.pincite.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Fixtures;

class WorkspaceTest {
  @TempDir Path temp;

  @Test
  void twoCannotWriteAtOnceButOneMayReadMeanwhile() {
    Path folder = temp.resolve("w");
    try (Workspace writer = Workspace.openForWriting(folder)) {
      CorpusException e =
          assertThrows(CorpusException.class, () -> Workspace.openForWriting(folder));
      assertTrue(e.getMessage().contains("is being written to"), e.getMessage());
      Workspace.openForReading(writer.folder()).close();
    }
    Workspace.openForWriting(folder).close();
  }

  @Test
  void aMissingWorkspaceSaysHowToMakeOne() {
    CorpusException e =
        assertThrows(CorpusException.class, () -> Workspace.openForReading(temp.resolve("no")));
    assertEquals(
        "there is no workspace at " + temp.resolve("no") + "; make one with: pincite index FOLDER",
        e.getMessage());
  }

  @Test
  void aNewerFormatIsRefusedByBothDoors() throws IOException {
    Files.writeString(temp.resolve("workspace.json"), "{\"format\": 99}");
    for (CorpusException e :
        List.of(
            assertThrows(CorpusException.class, () -> Workspace.openForReading(temp)),
            assertThrows(CorpusException.class, () -> Workspace.openForWriting(temp)))) {
      assertTrue(e.getMessage().contains("made by a newer Pincite (format 99"), e.getMessage());
    }
  }

  @Test
  void aFolderOfOtherFilesIsNotTakenOver() throws IOException {
    Files.writeString(temp.resolve("thesis.doc"), "mine");
    assertThrows(CorpusException.class, () -> Workspace.openForWriting(temp));
    try (Stream<Path> left = Files.list(temp)) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void documentsAreKeptUntilTidiedAwayAndHalfWrittenOnesGo() throws IOException {
    try (Workspace workspace = Workspace.openForWriting(temp)) {
      String hash = Fixtures.SCRUTINY.source().sha256();
      DocumentStore store = workspace.documents();
      store.write(Fixtures.SCRUTINY);
      assertEquals(Optional.of(Fixtures.SCRUTINY), store.read(hash));
      Path part = store.file(hash).resolveSibling("x.json123.part");
      Files.writeString(part, "{");
      store.retain(Set.of(hash));
      assertTrue(Files.notExists(part));
      assertEquals(Optional.of(Fixtures.SCRUTINY), store.read(hash));
      store.retain(Set.of());
      assertEquals(Optional.empty(), store.read(hash));
    }
  }

  @Test
  void aDamagedDocumentIsNamed() throws IOException {
    try (Workspace workspace = Workspace.openForWriting(temp)) {
      String hash = Fixtures.SCRUTINY.source().sha256();
      workspace.documents().write(Fixtures.SCRUTINY);
      Files.writeString(workspace.documents().file(hash), "{\"madeBy\":");
      assertThrows(CorpusException.class, () -> workspace.documents().read(hash));
    }
  }

  @Test
  void cataloguesComeBackByGenerationAndOldOnesGo() {
    try (Workspace workspace = Workspace.openForWriting(temp)) {
      CatalogueFiles files = workspace.catalogues();
      Catalogue first = Catalogue.EMPTY.next(List.of(indexed("/a.pdf"), indexed("/b.pdf")));
      Catalogue second = first.next(List.of(indexed("/b.pdf"), failed("/c.pdf")));
      files.write(first);
      files.write(second);
      assertEquals(second, files.read(2));
      assertEquals(first, files.read(1));
      files.retain(2);
      assertEquals(2, files.newest());
      assertThrows(CorpusException.class, () -> files.read(1));
    }
  }

  @Test
  void identicalFilesAreOneDocument() {
    Catalogue catalogue =
        Catalogue.EMPTY.next(List.of(indexed("/b.pdf"), indexed("/a.pdf"), failed("/c.pdf")));
    assertEquals(Set.of(Fixtures.source('a').sha256()), catalogue.documents());
    assertEquals(
        List.of("/a.pdf", "/b.pdf"),
        catalogue.filesOf(Fixtures.source('a').sha256()).stream()
            .map(CatalogueEntry::path)
            .toList());
    assertEquals(List.of("/c.pdf"), catalogue.failed().stream().map(CatalogueEntry::path).toList());
  }

  private static CatalogueEntry indexed(String path) {
    return new CatalogueEntry(
        path,
        10,
        20,
        "2026-01-01T00:00:00Z",
        Fixtures.source('a'),
        "test 1",
        Summary.of(Fixtures.SCRUTINY),
        null);
  }

  private static CatalogueEntry failed(String path) {
    return new CatalogueEntry(
        path,
        10,
        20,
        "2026-01-01T00:00:00Z",
        Fixtures.source('d'),
        "test 1",
        null,
        new Failure(Failure.Kind.BROKEN, "The file is cut short."));
  }
}
