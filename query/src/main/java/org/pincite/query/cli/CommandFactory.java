package org.pincite.query.cli;

import java.lang.reflect.Constructor;
import org.pincite.query.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, handing them the console they print to. */
final class CommandFactory implements IFactory {
  private final IFactory other = CommandLine.defaultFactory();
  private final Console console;

  CommandFactory(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Console.class) {
        // Commands are hidden in their packages.
        constructor.setAccessible(true);
        return type.cast(constructor.newInstance(console));
      }
    }
    return other.create(type);
  }
}
