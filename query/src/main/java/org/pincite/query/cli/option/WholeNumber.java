package org.pincite.query.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of an option, and refuses what no such option can mean. */
public abstract sealed class WholeNumber implements ITypeConverter<Integer> {
  private final int least;

  private WholeNumber(int least) {
    this.least = least;
  }

  /** How many, or none. */
  public static final class FromZero extends WholeNumber {
    public FromZero() {
      super(0);
    }
  }

  /** How many, at least one. */
  public static final class FromOne extends WholeNumber {
    public FromOne() {
      super(1);
    }
  }

  @Override
  public Integer convert(String value) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number that is too small
    }
    throw new TypeConversionException("'" + value + "' is no whole number from " + least);
  }
}
