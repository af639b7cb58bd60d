package org.pincite.query.theme.learn;

/**
 * Tells how likely a sentence is on a theme, by its meaning and by whether it satisfies the theme's
 * query.
 *
 * @param bias what is added; at 0 the sum is as likely as not
 * @param meaning weights of the parts of the sentence's vector, which is taken at length 1
 * @param query what it counts that the query is satisfied
 */
@SuppressWarnings("ArrayRecordComponent") // summed over for every sentence; never compared
public record ThemeHead(double bias, float[] meaning, double query) {
  private static final double HUNDREDTHS = 100;

  /** {@return the log-odds that a sentence is on the theme} */
  public double logOdds(byte[] vector, boolean satisfies) {
    float[] unit = unit(vector);
    double sum = bias + (satisfies ? query : 0);
    for (int i = 0; i < meaning.length; i++) {
      sum += meaning[i] * unit[i];
    }
    return sum;
  }

  /** {@return how sure it is that a sentence is on the theme, in hundredths} */
  public int sureness(byte[] vector, boolean satisfies) {
    return (int) (HUNDREDTHS * probability(logOdds(vector, satisfies)));
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  static float[] unit(byte[] vector) {
    double sum = 0;
    for (byte part : vector) {
      sum += part * part;
    }
    float length = (float) Math.max(1, Math.sqrt(sum));
    float[] unit = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      unit[i] = vector[i] / length;
    }
    return unit;
  }

  ThemeHead shifted(double by) {
    return new ThemeHead(bias + by, meaning, query);
  }
}
