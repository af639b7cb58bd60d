package org.pincite.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pincite.ingest.draft.IngestException;

class HeadReaderTest {
  @Test
  void notesWhatTheHeadSays() throws IngestException, IOException {
    Reading reading =
        Reading.of(
            """
            <html lang="en-GB"><head><title> On  rope </title>
            <link rel="canonical" href="https://rope.example/1">
            <meta name="DC.date" content="2024-05-06"><meta property="og:title" content="On rope">
            <meta property="og:title" content="Not this one">
            <meta name="citation_author" content="Varley, Oona"><meta name="citation_author" content="Eide, Per">
            <meta name="empty" content=" ">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Rope"},
              {"@type":["NewsArticle"],"headline":"On rope","datePublished":"2024-05-06",
               "author":[{"@type":"Person","name":"Oona Varley"},"Per Eide"],"publisher":{"name":"Rope"}}]}</script>
            <script type="application/ld+json">{broken</script></head><body><p>Text.</p></body></html>
            """);
    assertEquals(
        Map.ofEntries(
            Map.entry("charset:name", "UTF-8"),
            Map.entry("charset:from", "its bytes, which are valid"),
            Map.entry("html:title", "On rope"),
            Map.entry("html:lang", "en-GB"),
            Map.entry("html:canonical", "https://rope.example/1"),
            Map.entry("meta:dc.date", "2024-05-06"),
            Map.entry("meta:og:title", "On rope"),
            Map.entry("meta:citation_author", "Varley, Oona; Eide, Per"),
            Map.entry("jsonld:headline", "On rope"),
            Map.entry("jsonld:datePublished", "2024-05-06"),
            Map.entry("jsonld:author", "Oona Varley; Per Eide"),
            Map.entry("jsonld:publisher", "Rope")),
        reading.draft().properties());
  }
}
