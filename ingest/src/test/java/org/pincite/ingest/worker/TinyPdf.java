package org.pincite.ingest.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PDFs object by object, so that tests can write wrong ones. */
final class TinyPdf {
  /** What a page of the usual kind shows. */
  static final String WORDS =
      "BT /F1 12 Tf 72 700 Td (The Committee heard that the policy was not costed.) Tj ET";

  private final List<byte[]> objects = new ArrayList<>();
  private String trailerEntries = "";

  /** {@return a PDF of one page with that content, as objects 1 (catalogue) to 5} */
  static TinyPdf ofContent(String content) {
    return new TinyPdf()
        .add("<</Type/Catalog/Pages 2 0 R>>")
        .add("<</Type/Pages/Kids[3 0 R]/Count 1>>")
        .add(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>/XObject<</X0 6 0 R>>>>>>")
        .addStream("", content.getBytes(StandardCharsets.ISO_8859_1))
        .add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  }

  TinyPdf add(String object) {
    objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  TinyPdf addStream(String entries, byte[] bytes) {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    object.writeBytes(
        ("<<" + entries + "/Length " + bytes.length + ">>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    object.writeBytes(bytes);
    object.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    objects.add(object.toByteArray());
    return this;
  }

  /** Puts another object in the place of one. */
  TinyPdf replace(int number, String object) {
    objects.set(number - 1, object.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /**
   * Puts entries into the trailer; {@code @} in them stands for the place of the table of objects.
   */
  TinyPdf trailer(String entries) {
    trailerEntries = entries;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    write(out, "%PDF-1.7\n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n \n", out.size()));
      write(out, (i + 1) + " 0 obj\n");
      out.writeBytes(objects.get(i));
      write(out, "\nendobj\n");
    }
    int start = out.size();
    int size = objects.size() + 1;
    write(out, "xref\n0 " + size + "\n" + table);
    String more = trailerEntries.replace("@", Integer.toString(start));
    write(
        out,
        "trailer\n<<"
            + more
            + "/Root 1 0 R/Size "
            + size
            + ">>\nstartxref\n"
            + start
            + "\n%%EOF\n");
    return out.toByteArray();
  }

  Path write(Path folder, String name) throws IOException {
    return Files.write(folder.resolve(name), bytes());
  }

  /** {@return so many times the letter a, deflated, with something before them} */
  static byte[] bomb(String before, int times) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] letters = "a".repeat(10_000).getBytes(StandardCharsets.ISO_8859_1);
    try (var out = new DeflaterOutputStream(packed, new Deflater(9), 1 << 16)) {
      out.write(before.getBytes(StandardCharsets.ISO_8859_1));
      for (int i = 0; i < times / letters.length; i++) {
        out.write(letters);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
