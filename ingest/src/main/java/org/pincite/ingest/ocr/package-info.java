/**
 * Words in pictures. {@link org.pincite.ingest.ocr.Tesseract} is the program that recognises them,
 * run as a process of its own where the machine has it; {@link
 * org.pincite.ingest.ocr.UprightReader} turns the picture until its text stands upright and gives
 * back {@link org.pincite.ingest.ocr.OcrLine}s of {@link org.pincite.ingest.ocr.OcrWord}s.
 */
@NullMarked
package org.pincite.ingest.ocr;

import org.jspecify.annotations.NullMarked;
