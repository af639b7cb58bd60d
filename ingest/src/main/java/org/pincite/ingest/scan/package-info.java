/**
 * Which files there are: {@link org.pincite.ingest.scan.FolderScan} walks folders and lists {@link
 * org.pincite.ingest.scan.SeenFile}s, and says what it could not look into.
 */
@NullMarked
package org.pincite.ingest.scan;

import org.jspecify.annotations.NullMarked;
