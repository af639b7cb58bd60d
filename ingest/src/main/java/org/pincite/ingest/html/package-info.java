/**
 * Reads web pages. {@link org.pincite.ingest.html.HtmlExtractor} has the bytes decoded, parses them
 * with jsoup and notes what the head says ({@code head.HeadReader}). {@code Styles} tells what is
 * shown, {@code Weights} how many words each part holds, {@code MainContent} where the main content
 * stands, {@code Notes} which marks lead to which notes, {@code Regions} what each element is
 * ({@code ClassWords} by its names), {@code Tables} and {@code ListMarkers} how tables and lists
 * are meant. {@code BlockWriter} walks the page and writes blocks, and {@code Trimming} takes out
 * what shows itself as furniture only by its words ({@code Labels}) or beside its neighbours.
 */
@NullMarked
package org.pincite.ingest.html;

import org.jspecify.annotations.NullMarked;
