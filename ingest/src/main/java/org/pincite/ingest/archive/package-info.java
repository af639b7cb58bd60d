/**
 * Archives as folders: {@link org.pincite.ingest.archive.ArchiveListing} says which files one holds
 * and which it refuses to hand out, {@link org.pincite.ingest.archive.OpenedFile} hands one out. A
 * file in an archive goes by the archive's path, {@code !/}, and its name there: {@code
 * /papers/evidence.zip!/part-1/letter.pdf}. {@link org.pincite.ingest.archive.ZipDirectory} reads
 * the list of an archive, and {@link org.pincite.ingest.archive.EntryRules} hold the limits against
 * bombs and names that lead elsewhere.
 */
@NullMarked
package org.pincite.ingest.archive;

import org.jspecify.annotations.NullMarked;
