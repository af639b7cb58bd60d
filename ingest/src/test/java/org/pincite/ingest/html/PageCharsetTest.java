package org.pincite.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.charset.DecodedText;

class PageCharsetTest {
  private static final String WORDS = "<p>The café’s naïve “Ærø” tariff – £5 – fell.</p>";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "windows-1252, windows-1252",
    "windows-1252, ISO-8859-1",
    "windows-1252, US-ASCII",
    "UTF-8, ISO-8859-1",
    "UTF-8, nonsense-8",
    "UTF-8, UTF-16"
  })
  void readsWhatThePageDeclaresOrWhatItsBytesProve(String written, String declared) {
    String page = "<html><meta charset='" + declared + "'>" + WORDS;
    DecodedText text = Page.decode(page.getBytes(Charset.forName(written)));
    assertEquals(page, text.text());
    assertEquals(List.of(), text.doubts());
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithAndWithoutMark(String charset) {
    byte[] plain = WORDS.getBytes(Charset.forName(charset));
    byte[] marked = ("\uFEFF" + WORDS).getBytes(Charset.forName(charset));
    assertEquals(WORDS, Page.decode(plain).text());
    assertEquals(WORDS, Page.decode(marked).text());
  }

  @Test
  void readsTheDeclarationOfAnXmlProlog() {
    String page = "<?xml version='1.0' encoding='windows-1251'?><p>Отчёт комитета</p>";
    assertEquals(page, Page.decode(page.getBytes(Charset.forName("windows-1251"))).text());
  }

  @Test
  void doubtsADeclarationThatTheBytesBelieAndGuesses() {
    String page = "<html><meta charset='utf-8'>" + WORDS.repeat(20);
    DecodedText text = Page.decode(page.getBytes(Charset.forName("windows-1252")));
    assertEquals(page, text.text());
    assertEquals(
        List.of(
            new Doubt(
                Doubt.Kind.CHARSET,
                null,
                "The file says that it is UTF-8, but its bytes are none; read as windows-1252, a guess"
                    + " that is 90 % sure.")),
        text.doubts());
  }

  @Test
  void keepsUtf8WithOneBrokenByteAndSaysSo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("<meta charset=utf-8>" + WORDS.repeat(50)).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.writeBytes("<p>Ærø</p>".getBytes(StandardCharsets.UTF_8));
    DecodedText text = Page.decode(bytes.toByteArray());
    assertTrue(text.text().endsWith("<p>Ærø</p>"), text.text());
    assertEquals(1, text.doubts().size());
  }

  @Test
  void doesNotBelieveADeclarationInAComment() {
    String page = "<!-- <meta charset=utf-16> --><meta charset=iso-8859-1>" + WORDS;
    assertEquals(page, Page.decode(page.getBytes(Charset.forName("windows-1252"))).text());
  }
}
