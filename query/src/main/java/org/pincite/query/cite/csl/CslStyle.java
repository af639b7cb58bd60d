package org.pincite.query.cite.csl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.CitationStyle;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.question.QueryException;

/**
 * A style of the Citation Style Language: one of the public ones by name, or a file. Each citation
 * is rendered on its own, and what a source does not show is told by another style, since these
 * leave it out in silence. The engine is loaded with the first citation.
 */
public final class CslStyle implements CitationStyle {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern PARENT =
      Pattern.compile("<link[^>]*href=\"[^\"]*/([^/\"]+)\"[^>]*rel=\"independent-parent\"");
  private static final Pattern CLASS = Pattern.compile("<style[^>]*\\bclass=\"([a-z-]+)\"");
  private static final Pattern LOCALE =
      Pattern.compile("<style[^>]*\\bdefault-locale=\"([A-Za-z-]+)\"");

  /** Styles whose citations are numbers or labels that only the whole list gives. */
  private static final Pattern NUMBERED =
      Pattern.compile("<category[^>]*citation-format=\"(?:numeric|label)\"");

  /** No style in use is nearly as large. */
  private static final long LARGEST_FILE = 5_000_000;

  private final String name;
  private final String xml;
  private final CitationStyle critic;
  private @Nullable Engine engine;

  private CslStyle(String name, String xml, CitationStyle critic) {
    this.name = name;
    this.xml = xml;
    this.critic = critic;
  }

  /**
   * {@return a style}
   *
   * @param name as the public repository names it, e.g. {@code apa}; or the path of a file that
   *     ends in {@code .csl}
   * @param critic a style that tells what a source does not show
   * @throws QueryException if there is no such style or the file is not one
   */
  public static CslStyle named(String name, CitationStyle critic) {
    String xml = name.toLowerCase(Locale.ROOT).endsWith(".csl") ? file(name) : builtIn(name);
    return new CslStyle(name, xml, critic);
  }

  /** {@return the names of all public styles, sorted} */
  public static List<String> names() {
    return Engine.names();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public synchronized Citation cite(CitedPlace place) {
    Engine opened = engine == null ? open() : engine;
    engine = opened;
    Citation measure = critic.cite(place);
    Rendered rendered = opened.render(place);
    return new Citation(
        rendered.citation(),
        rendered.reference(),
        place.pinpoint(),
        measure.gaps(),
        measure.needs());
  }

  private Engine open() {
    Matcher locale = LOCALE.matcher(xml);
    Matcher styleClass = CLASS.matcher(xml);
    boolean note = styleClass.find() && styleClass.group(1).equals("note");
    Engine.Form form =
        NUMBERED.matcher(xml).find()
            ? Engine.Form.NUMBER
            : note ? Engine.Form.NOTE : Engine.Form.AUTHOR;
    return Engine.open(name, xml, locale.find() ? locale.group(1) : "en-GB", form);
  }

  private static String builtIn(String name) {
    String wanted = name;
    for (int links = 0; links < 3; links++) {
      String found = NAME.matcher(wanted).matches() ? resource(wanted) : "";
      Matcher parent = PARENT.matcher(found);
      if (!parent.find()) {
        if (found.isEmpty()) {
          throw unknown(name);
        }
        return found;
      }
      wanted = parent.group(1);
    }
    throw unknown(name);
  }

  private static String resource(String style) {
    for (String folder : List.of("/", "/dependent/")) {
      try (InputStream in = CslStyle.class.getResourceAsStream(folder + style + ".csl")) {
        if (in != null) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      } catch (IOException e) {
        throw new QueryException("the citation style " + style + " cannot be read: " + e);
      }
    }
    return "";
  }

  private static QueryException unknown(String name) {
    List<String> near = names().stream().filter(style -> style.contains(name)).limit(5).toList();
    String hint = near.isEmpty() ? "" : "; there is " + String.join(", ", near);
    return new QueryException(
        "there is no citation style " + name + hint + " (pincite help citations)");
  }

  private static String file(String path) {
    Path file = Path.of(path);
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new QueryException(path + " is too large for a citation style");
      }
      String xml = Files.readString(file);
      Matcher parent = PARENT.matcher(xml);
      if (!CLASS.matcher(xml).find() && !parent.find()) {
        throw new QueryException(path + " is not a style of the Citation Style Language");
      }
      return CLASS.matcher(xml).find() ? xml : builtIn(parent.group(1));
    } catch (IOException e) {
      throw new QueryException("cannot read the citation style " + path + ": " + e.getMessage());
    }
  }
}
