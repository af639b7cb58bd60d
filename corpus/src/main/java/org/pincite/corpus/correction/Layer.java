package org.pincite.corpus.correction;

import java.util.List;
import org.pincite.corpus.Metadata;

/**
 * Corrections from one place.
 *
 * @param readFrom that place, for a person
 * @param corrections what stands there
 */
public record Layer(String readFrom, Corrections corrections) {
  /** What an imported sheet is called as a place. */
  public static final String IMPORT = "imported";

  /**
   * {@return metadata with corrections laid over it}
   *
   * @param layers the weakest first
   */
  public static Metadata over(Metadata metadata, List<Layer> layers) {
    Metadata result = metadata;
    for (Layer layer : layers) {
      result = layer.corrections.applied(result, layer.readFrom);
    }
    return result;
  }
}
