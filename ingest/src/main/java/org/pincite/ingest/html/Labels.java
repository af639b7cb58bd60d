package org.pincite.ingest.html;

import java.util.regex.Pattern;

/** The words that pages put on their buttons, counters and lists of links. */
final class Labels {
  private static final String COMMENT =
      "(?:leave|post|add|write) a (?:comment|reply).*|join the (?:conversation|discussion)";

  private static final String LISTS =
      "(?:related|recommended) ?(?:posts?|articles?|stories|content|links|reading|pages|coverage)?"
          + "|you (?:may|might) also (?:like|be interested in).*|explore more\\b.*|read (?:this )?next"
          + "|(?:most|recently) (?:viewed|read|popular|shared)(?: .{0,40})?|(?:more|also) (?:from|like|in|by) .*"
          + "|(?:recent|latest|popular) (?:posts?|comments?|articles)|share(?: this.{0,30})?:?|follow us.*"
          + "|(?:sign up|subscribe)(?: (?:for|to|now)\\b.*)?|get e-?mails? .*";

  private static final Pattern OF_LINKS = ignoringCase(LISTS);

  private static final Pattern LABEL =
      ignoringCase(
          LISTS
              + "|(?:share|tweet|print|email|e-mail|save|like) ?(?:this|on|to|via|it)?"
              + "(?: (?:page|article|post|story|blog|facebook|twitter|x|linkedin|whatsapp|email))?:?"
              + "|"
              + COMMENT
              + "|[\\d.,]+k? (?:comments?|replies|responses?|likes?|shares?|views?|restacks?|reactions?)"
              + "|no comments(?: yet)?|comments? \\(\\d+\\)|comments (?:are|have been) closed\\.?|cancel reply"
              + "|(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|footer|search).*"
              + "|(?:back|return|go|scroll) to (?:the )?top\\W*|top of page|read more\\W*|continue reading.*"
              + "|you are here:?.*|(?:filed|posted) (?:under|in):?.*|tagged(?: with)?:?.*|(?:tags|categories|topics):.*"
              + "|subscribe (?:now|by)\\b.*|log ?in(?: (?:to|or|with|now)\\b.*)?|advertisement|loading\\W*|copy link"
              + "|(?:©|&copy;|copyright (?:©|\\(c\\)|\\d{4}|(?-i:\\p{Lu}))|\\(c\\) ?(?:copyright|\\d{4})).*"
              + "|.*all rights reserved\\.?|print(?:er)?[- ]friendly(?: version)?"
              + "|\\W*(?:previous|prev|next|contents|home|index|up)(?:\\W*(?:previous|prev|next|contents|home|index|up))*\\W*"
              + "|we use (?:essential )?cookies.*|accept (?:all )?cookies.*");

  private static final Pattern OF_LINK =
      ignoringCase(
          "(?:download|reuse|report|manage|print|email|get) .*|(?:see|view|show|read|load) (?:all|more)\\b.*"
              + "|(?:←|<|«)?\\W*(?:previous|next|older|newer) (?:posts?|page|article|entries|chapter|section)\\b.*");

  private static final Pattern OF_COMMENTS =
      ignoringCase(
          COMMENT
              + "|\\d+ (?:comments?|replies|responses?|thoughts?)(?: (?:on|to) .*)?|comments \\(\\d+\\)");

  private static final Pattern COUNT = Pattern.compile("\\d[\\d.,]{0,7}[KkMm]?");

  private Labels() {}

  /** {@return whether a short text is one, wherever it stands} */
  static boolean isLabel(String text) {
    return LABEL.matcher(text).matches();
  }

  /** {@return whether a short text is one if it is a link} */
  static boolean isOfLink(String text) {
    return OF_LINK.matcher(text).matches() || isCount(text);
  }

  /** {@return whether a short text heads links to other pages} */
  static boolean isOfLinks(String text) {
    return OF_LINKS.matcher(text).matches();
  }

  /** {@return whether a short text heads what readers wrote} */
  static boolean isOfComments(String text) {
    return OF_COMMENTS.matcher(text).matches();
  }

  /** {@return whether a text is a number and nothing else} */
  static boolean isCount(String text) {
    return COUNT.matcher(text).matches();
  }

  private static Pattern ignoringCase(String regex) {
    return Pattern.compile("(?i:" + regex + ")");
  }
}
