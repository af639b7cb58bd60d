package org.pincite.ingest.html.head;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.ingest.charset.Labels;

/** Where a page says its charset: in an XML prolog, or a {@code meta} element. */
public final class Declaration {
  /** Browsers look for a declaration in the first 1024 bytes; real pages have it later too. */
  private static final int WITHIN = 8192;

  private static final Pattern COMMENT =
      Pattern.compile("<!--(?:(?!-->).){0,4000}-->", Pattern.DOTALL);
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PROLOG =
      Pattern.compile("\\A\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w:.-]+)");

  private Declaration() {}

  /** {@return the charset that a page declares; empty where it declares none that there is} */
  public static Optional<Charset> charset(byte[] page) {
    int length = Math.min(page.length, WITHIN);
    String head = new String(page, 0, length, StandardCharsets.ISO_8859_1);
    Matcher prolog = PROLOG.matcher(head);
    if (prolog.find()) {
      return Labels.charset(prolog.group(1));
    }
    Matcher meta = META.matcher(COMMENT.matcher(head).replaceAll(" "));
    while (meta.find()) {
      Optional<Charset> found = Labels.charset(meta.group(1));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
