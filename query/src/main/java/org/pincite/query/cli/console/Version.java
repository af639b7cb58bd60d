package org.pincite.query.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
public final class Version implements IVersionProvider {
  private static final String FILE = "/org/pincite/query/cli/version.properties";

  @Override
  public String[] getVersion() {
    return new String[] {"pincite " + number()};
  }

  /** {@return the number alone, e.g. {@code 0.1.0}} */
  public static String number() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(FILE)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the version cannot be read", e);
    }
    return properties.getProperty("version", "of unknown version");
  }
}
