package org.pincite.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          %PDF-1.7                        | report.pdf    | application/pdf
          %PDF-1.7                        | report.txt    | application/pdf
          junk before %PDF-1.4 1 0 obj    | report        | application/pdf
          It begins with %PDF-1.4.        | formats.txt   | text/plain
          PK\u0003\u0004.a.pdf%PDF-1.4 1 0 obj | a.zip   | application/zip
          <!-- a --> <!-- b --><html>     | page          | text/html
          <!-- no end <html>              | page          | text/plain
          <!DOCTYPE html><html>           | page          | text/html
          <?xml version="1.0"?> <html x>  | page.xhtml    | text/html
          <p>only a piece                 | page.htm      | text/html
          Plain words.                    | words         | text/plain
          Plain words.                    | words.pdf     | text/plain
          # A heading                     | notes.md      | text/markdown
          Heading                         | notes.rst     | text/x-rst
          a,b                             | table.csv     | text/csv
          <?xml version="1.0"?><a/>       | data.xml      | application/xml
          {\\rtf1                         | letter.rtf    | application/rtf
          PK\u0003\u0004..word/document   | a.docx        | application/vnd.openxmlformats-officedocument.wordprocessingml.document
          PK\u0003\u0004..anything        | a.zip         | application/zip
          ab\u0000cd                      | a.txt         | application/octet-stream
          """)
  void bytesDecideAndNamesOnlyPartKindsOfText(String head, String name, String expected) {
    byte[] bytes =
        head.replace("\\u0003", "\u0003")
            .replace("\\u0004", "\u0004")
            .replace("\\u0000", "\0")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(expected, MediaTypes.of(bytes, name));
  }

  @Test
  void wideTextWithoutAMarkIsText() {
    String page = "<!DOCTYPE html><html><p>Caf\u00e9 \u2013 open</p></html>";
    assertEquals("text/html", MediaTypes.of(page.getBytes(StandardCharsets.UTF_16LE), "page"));
    assertEquals("text/html", MediaTypes.of(page.getBytes(StandardCharsets.UTF_16BE), "page"));
    byte[] numbers = new byte[64];
    numbers[8] = 1;
    assertEquals("application/octet-stream", MediaTypes.of(numbers, "a.txt"));
    byte[] samples = new byte[64];
    for (int i = 0; i < samples.length; i += 2) {
      samples[i] = (byte) (i % 12 + 1);
    }
    assertEquals("application/octet-stream", MediaTypes.of(samples, "a.txt"));
  }

  @Test
  void aPageMayBeginWithThousandsOfComments() {
    byte[] bytes = ("<!-- -->".repeat(1000) + "<html>").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("text/html", MediaTypes.of(bytes, "page"));
  }
}
