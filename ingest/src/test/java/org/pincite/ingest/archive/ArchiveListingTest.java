package org.pincite.ingest.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.TestZip;

class ArchiveListingTest {
  @TempDir Path folder;

  @Test
  void filesOfAnArchiveAreThoseInIt() throws Exception {
    ArchiveListing listing = listing(zip("a.txt", "one", "deep/b.txt", "three", "empty/", ""));
    assertEquals(Map.of(path("a.txt"), 3L, path("deep/b.txt"), 5L), listing.files());
    assertEquals(Map.of(), listing.refused());
    assertEquals("three", text("deep/b.txt"));
  }

  @Test
  void documentsThatArePackedAsArchivesAreFiles() throws Exception {
    byte[] word = bytes(TestZip.wordWith("<w:p><w:r><w:t>Word</w:t></w:r></w:p>"));
    byte[] book = bytes(new TestZip().part("META-INF/container.xml", "<container/>"));
    Files.write(folder.resolve("a.zip"), zipOf(List.of("w.docx", "book"), List.of(word, book)));
    assertEquals(List.of(path("book"), path("w.docx")), List.copyOf(listing().files().keySet()));
    assertFalse(ArchiveListing.isArchive(folder.resolve("part.zip")));
  }

  @Test
  void archivesAreLookedIntoTwoDeep() throws Exception {
    byte[] third = zip("c.txt", "too deep");
    byte[] second = zipOf(List.of("b.txt", "third.zip"), List.of(utf8("two deep"), third));
    Files.write(folder.resolve("a.zip"), zipOf(List.of("in/second.zip"), List.of(second)));
    assertEquals(List.of(path("in/second.zip!/b.txt")), List.copyOf(listing().files().keySet()));
    assertEquals(List.of(path("in/second.zip!/third.zip")), refusedPaths());
    assertEquals("two deep", text("in/second.zip!/b.txt"));
  }

  @Test
  void namesThatLeadElsewhereAreRefusedAndTheRestIsRead() throws Exception {
    listing(
        zip(
            "../../evil.txt",
            "x",
            "/etc/evil",
            "x",
            "C:\\evil",
            "x",
            "a\u0007.txt",
            "x",
            "ok.txt",
            "x"));
    assertEquals(List.of(path("ok.txt")), List.copyOf(listing().files().keySet()));
    assertEquals(
        List.of(path("(root)/etc/evil"), path("../../evil.txt"), path("C:/evil"), path("a?.txt")),
        refusedPaths());
    assertEquals("its name leads out of the archive", reason("../../evil.txt"));
    assertEquals("its name has control characters", reason("a?.txt"));
    assertThrows(IngestException.class, () -> OpenedFile.open(path("../../evil.txt")).close());
  }

  @Test
  void entriesThatShareANameAreNotGuessedAt() throws Exception {
    listing(zip("a.txt", "one", "a.txt", "two", "b.txt", "x"));
    assertEquals(List.of(path("b.txt")), List.copyOf(listing().files().keySet()));
    assertEquals("2 entries of the archive have this name; none is read", reason("a.txt"));
  }

  @Test
  void encryptedEntriesAreNamedAndTheRestIsRead() throws Exception {
    byte[] bytes = zip("secret.txt", "x", "open.txt", "x");
    int record = indexOf(bytes, new byte[] {'P', 'K', 1, 2}, 0);
    bytes[record + 8] |= 1;
    assertEquals(List.of(path("open.txt")), List.copyOf(listing(bytes).files().keySet()));
    assertEquals(Failure.Kind.ENCRYPTED, failure("secret.txt").kind());
  }

  @Test
  void bombsAreToldByTheirRatio() throws Exception {
    byte[] zeros = new byte[(int) EntryRules.HARMLESS_BYTES + 1];
    byte[] harmless = Arrays.copyOf(zeros, 1000);
    byte[] bytes = zipOf(List.of("bomb.txt", "zeros.txt"), List.of(zeros, harmless));
    assertEquals(List.of(path("zeros.txt")), List.copyOf(listing(bytes).files().keySet()));
    assertTrue(reason("bomb.txt").endsWith(" times its size, as bombs do"), reason("bomb.txt"));
  }

  @Test
  void aSizeThatIsALieStopsTheUnpacking() throws Exception {
    byte[] bytes = zip("a.txt", "many more bytes than are stated");
    int record = indexOf(bytes, new byte[] {'P', 'K', 1, 2}, 0);
    bytes[record + 24] = 3;
    listing(bytes);
    IngestException e = assertThrows(IngestException.class, () -> text("a.txt"));
    assertEquals("it unpacks to another size than the archive states", e.failure().reason());
  }

  @Test
  void damagedBytesAreNotHandedOut() throws Exception {
    byte[] bytes = zip("a.txt", "The committee wants scrutiny.");
    int record = indexOf(bytes, new byte[] {'P', 'K', 1, 2}, 0);
    bytes[record + 16] ^= 1;
    listing(bytes);
    IngestException e = assertThrows(IngestException.class, () -> text("a.txt"));
    assertEquals("it is damaged: the checksum does not fit", e.failure().reason());
  }

  @Test
  void archivesThatAreCutOffOrEmptySaySo() throws Exception {
    byte[] whole = zip("a.txt", "x".repeat(500));
    ArchiveListing cut = listing(Arrays.copyOf(whole, whole.length - 40));
    assertEquals(
        "it is cut off: the list of its parts, at its end, is missing",
        Objects.requireNonNull(cut.refused().get(folder.resolve("a.zip"))).reason());
    ArchiveListing empty = listing(zip());
    assertEquals(
        Failure.Kind.EMPTY,
        Objects.requireNonNull(empty.refused().get(folder.resolve("a.zip"))).kind());
  }

  @Test
  void aFileThatIsGoneFromItsArchiveIsSaidToBe() throws Exception {
    listing(zip("a.txt", "x"));
    IngestException e = assertThrows(IngestException.class, () -> text("b.txt"));
    assertEquals("it is not in the archive any more", e.failure().reason());
  }

  @Test
  void aFolderWhoseNameEndsLikeAnArchiveIsAFolder() throws IOException, IngestException {
    Path odd = Files.createDirectories(folder.resolve("wow.zip!"));
    Files.write(folder.resolve("wow.zip"), zip("a.txt", "in the archive"));
    Files.writeString(odd.resolve("a.txt"), "on disk");
    try (OpenedFile file = OpenedFile.open(odd.resolve("a.txt"))) {
      assertEquals("on disk", Files.readString(file.file()));
    }
  }

  private String text(String name) throws Exception {
    Path copy;
    String text;
    try (OpenedFile file = OpenedFile.open(path(name))) {
      copy = file.file();
      text = Files.readString(copy);
    }
    assertFalse(Files.exists(copy), "the copy is deleted");
    return text;
  }

  private Path path(String name) {
    return Path.of(folder + "/a.zip!/" + name);
  }

  private ArchiveListing listing(byte[] zip) throws IOException {
    Files.write(folder.resolve("a.zip"), zip);
    return listing();
  }

  private ArchiveListing listing() {
    return ArchiveListing.of(folder.resolve("a.zip"));
  }

  private List<Path> refusedPaths() {
    return List.copyOf(listing().refused().keySet());
  }

  private Failure failure(String name) {
    return Objects.requireNonNull(listing().refused().get(path(name)));
  }

  private String reason(String name) {
    return failure(name).reason();
  }

  private byte[] bytes(TestZip zip) throws IOException {
    return Files.readAllBytes(zip.write(folder.resolve("part.zip")));
  }

  /** Entries of text; names and texts in turn. */
  private static byte[] zip(String... namesAndTexts) throws IOException {
    List<String> all = List.of(namesAndTexts);
    List<String> names = new java.util.ArrayList<>();
    List<byte[]> contents = new java.util.ArrayList<>();
    for (int i = 0; i < all.size(); i += 2) {
      names.add(all.get(i));
      contents.add(utf8(all.get(i + 1)));
    }
    return zipOf(names, contents);
  }

  private static byte[] zipOf(List<String> names, List<byte[]> contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < names.size(); i++) {
        zip.putArchiveEntry(new ZipArchiveEntry(names.get(i)));
        zip.write(contents.get(i));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    int at = from;
    while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
      at++;
    }
    return at;
  }
}
