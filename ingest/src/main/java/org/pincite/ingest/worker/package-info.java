/**
 * Extraction in processes of their own, so that no file can take the program down: an {@link
 * org.pincite.ingest.worker.ExtractionPool} hands each file to one of a few child Java processes
 * and gives back what it answers, or one sentence about its end. {@link
 * org.pincite.ingest.worker.Limits} says how much time and memory a file may take.
 */
@NullMarked
package org.pincite.ingest.worker;

import org.jspecify.annotations.NullMarked;
