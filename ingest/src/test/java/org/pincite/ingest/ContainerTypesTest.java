package org.pincite.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Failure;
import org.pincite.ingest.office.TestZip;

@NullMarked
class ContainerTypesTest {
  @TempDir Path folder = Path.of("unset");

  @Test
  void zipsAreToldByWhatTheyList() throws Exception {
    assertEquals(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        type(TestZip.wordWith("")));
    assertEquals(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        type(
            new TestZip()
                .part("word/decoy.txt", "")
                .part("[Content_Types].xml", "<Types>x.spreadsheetml.sheet.main+xml</Types>")));
    assertEquals("application/vnd.oasis.opendocument.text", type(TestZip.openDocumentWith("", "")));
    assertEquals(
        "application/epub+zip", type(new TestZip().part("META-INF/container.xml", "<c/>")));
    assertEquals("application/zip", type(new TestZip().part("a.pdf", "%PDF-1.4")));
  }

  @Test
  void packagesThatAreCutOffKeepTheirTypeAndAreBroken() throws Exception {
    TestZip word = TestZip.wordWith("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>");
    TestZip text = TestZip.openDocumentWith("", "<text:p>Words.</text:p>");
    TestZip book =
        new TestZip()
            .part("mimetype", "application/epub+zip")
            .part("OEBPS/a.xhtml", "<p>Words.</p>");
    assertEquals(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", cutType(word));
    assertBroken();
    assertEquals("application/vnd.oasis.opendocument.text", cutType(text));
    assertBroken();
    assertEquals("application/epub+zip", cutType(book));
  }

  private String cutType(TestZip zip) throws Exception {
    byte[] whole = Files.readAllBytes(zip.write(folder.resolve("file.zip")));
    return type(Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length * 2 / 3)));
  }

  private void assertBroken() throws Exception {
    Path file = folder.resolve("cut");
    Ingester ingester = new Ingester();
    Failure failure =
        assertInstanceOf(Extraction.Failed.class, ingester.extract(file, ingester.identify(file)))
            .failure();
    assertEquals(
        new Failure(
            Failure.Kind.BROKEN, "it is cut off: the list of its parts, at its end, is missing"),
        failure);
  }

  @Test
  void oldContainersAreToldByTheirParts() throws Exception {
    assertEquals(ContainerTypes.ENCRYPTED_OFFICE, ole("EncryptedPackage"));
    assertEquals("application/msword", ole("WordDocument"));
    assertEquals("application/x-ole-storage", ole("Other"));
  }

  private String ole(String part) throws Exception {
    byte[] head = new byte[1024];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    byte[] name = part.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(magic, 0, head, 0, magic.length);
    System.arraycopy(name, 0, head, 512, name.length);
    return type(Files.write(folder.resolve("file.doc"), head));
  }

  private String type(TestZip zip) throws Exception {
    return type(zip.write(folder.resolve("file.zip")));
  }

  private String type(Path file) throws Exception {
    return new Ingester().identify(file).mediaType();
  }
}
