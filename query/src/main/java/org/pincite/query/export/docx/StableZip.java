package org.pincite.query.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes ZIP files so that the same contents give the same bytes, whenever that is. */
final class StableZip {
  /** The earliest time that a ZIP file can hold. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StableZip() {}

  /** Writes what a ZIP file holds, each file at the same time. */
  static void write(byte[] zip, OutputStream out) throws IOException {
    ZipOutputStream stable = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(ALWAYS);
        stable.putNextEntry(same);
        in.transferTo(stable);
        stable.closeEntry();
      }
    }
    stable.finish();
  }
}
