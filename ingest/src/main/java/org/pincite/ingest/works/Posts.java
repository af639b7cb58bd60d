package org.pincite.ingest.works;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pincite.corpus.Work;
import org.pincite.ingest.works.WorkFinder.Context;

/**
 * The posts of an archive: what stands between the lines that a web page puts below each of them,
 * such as {@code Leave a comment} or {@code Tagged | 3 Comments}.
 */
final class Posts {
  private static final Pattern BELOW =
      Pattern.compile(
          "(?i)(?:leave a (?:comment|reply)|(?:\\d+|no|one) (?:comments?|responses?|replies|thoughts?)|tagged\\b"
              + "|(?:filed|posted) (?:under|in)\\b|permalink|comments (?:off|(?:are )?closed)).*");
  private static final Pattern BUTTON =
      Pattern.compile("(?i)\\[?(?:share|read more|continue reading|read on|full story)\\b.*");
  private static final Pattern ARCHIVE =
      Pattern.compile(
          "(?i)(?:(?:category|tag|author|monthly|daily|blog) )?archives?\\b.*|posts (?:tagged|by|in)\\b.*|(?:category|tag|month): .*");
  private static final Pattern REPLY =
      Pattern.compile("(?i).{2,50} (?:says|said|wrote|replied|commented)(?: on .{3,40})?:");

  /** Words of prose in a post at least; some archives show no more than its beginning. */
  private static final int LEAST = 20;

  /** Lines at the start among which the name of the archive stands: the site's, and its own. */
  private static final int NAMES = 2;

  /** Posts without titles that make an archive. */
  private static final int MANY = 3;

  private Posts() {}

  static List<Part> find(Context context) {
    List<Part> posts = between(context, BELOW);
    boolean enough = posts.size() >= MANY || (posts.size() == 2 && areTitled(posts));
    if (!enough) {
      posts = between(context, BUTTON);
      enough = posts.size() >= MANY && areTitled(posts);
    }
    boolean replies = context.items().stream().anyMatch(i -> REPLY.matcher(i.text()).matches());
    return enough && !(replies && !areTitled(posts)) ? posts : List.of();
  }

  private static boolean areTitled(List<Part> posts) {
    long titled = posts.stream().filter(p -> !p.metadata().fields().isEmpty()).count();
    return 4 * titled >= 3L * posts.size();
  }

  private static List<Part> between(Context context, Pattern below) {
    List<Part> posts = new ArrayList<>();
    int from = start(context);
    for (int i = from; i < context.items().size(); i++) {
      Item item = context.items().get(i);
      if (item.isFurniture() && below.matcher(item.text()).matches()) {
        int start = context.textFrom(from, i);
        if (context.prose(start, i) >= LEAST) {
          posts.add(post(context, start, i));
          from = i + 1;
        } else if (start == i) {
          from = i + 1;
        }
      }
    }
    int start = context.textFrom(from, context.items().size());
    if (posts.size() > 1 && context.prose(start, context.items().size()) >= LEAST) {
      Part last = post(context, start, context.items().size());
      if (!last.metadata().fields().isEmpty()) {
        posts.add(last);
      }
    }
    return posts;
  }

  /** The name of the archive, also below that of its site, is none of its posts. */
  private static int start(Context context) {
    int end = context.items().size();
    int first = context.textFrom(0, end);
    int at = first;
    for (int i = 0; i < NAMES && at < end; i++) {
      if (ARCHIVE.matcher(context.items().get(at).text()).matches()) {
        return at + 1;
      }
      at = context.textFrom(at + 1, end);
    }
    return first;
  }

  private static Part post(Context context, int from, int end) {
    return new Part(Work.Kind.POST, from, end, Openings.read(context, from, end).metadata());
  }
}
