package org.pincite.query.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.query.question.QueryException;

/** Queries as TREC topics: the number of each is its id, its title what is asked. */
final class TopicQueries {
  private static final Pattern TOPIC = Pattern.compile("(?is)<top\\b[^>]*>(.*?)</top>");
  private static final Pattern NUMBER =
      Pattern.compile("(?is)<num>\\s*(?:number\\s*:)?\\s*([^<]*?)\\s*(?=<|$)");
  private static final Pattern TITLE =
      Pattern.compile("(?is)<title>\\s*(?:topic\\s*:)?\\s*([^<]*?)\\s*(?=<|$)");

  private TopicQueries() {}

  static List<BatchQuery> read(String text) {
    List<BatchQuery> queries = new ArrayList<>();
    Matcher topic = TOPIC.matcher(text);
    int line = 1;
    int counted = 0;
    while (topic.find()) {
      line += (int) text.substring(counted, topic.start()).chars().filter(c -> c == '\n').count();
      counted = topic.start();
      String title = first(TITLE, topic.group(1));
      queries.add(
          new BatchQuery(
              line,
              first(NUMBER, topic.group(1)),
              title,
              title.isEmpty() ? "the topic has no <title>" : null));
    }
    if (queries.isEmpty()) {
      throw new QueryException("there is no <top> ... </top> in it");
    }
    return queries;
  }

  private static String first(Pattern field, String topic) {
    Matcher matcher = field.matcher(topic);
    return matcher.find() ? matcher.group(1).replaceAll("\\s+", " ") : "";
  }
}
