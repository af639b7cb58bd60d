package org.pincite.ingest.pdf;

/**
 * What a page shows beside the text that it draws.
 *
 * @param covered share of the page that pictures cover, from 0 to 1
 * @param mostPixels of the largest picture, as it says itself
 * @param hidden letters that the page places but does not show, as scans carry over their picture
 */
record Pictures(double covered, long mostPixels, int hidden) {
  /** Share from which a page is a picture of a page, and no page with a picture. */
  private static final double WHOLE = 0.5;

  /** {@return whether pictures make up most of the page} */
  boolean fillPage() {
    return covered >= WHOLE;
  }
}
