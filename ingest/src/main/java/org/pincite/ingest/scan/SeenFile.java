package org.pincite.ingest.scan;

import java.nio.file.Path;

/**
 * A file as the file system tells of it, unread.
 *
 * @param path absolute and normalised
 * @param size in bytes
 * @param modified time of the last change in milliseconds since 1970-01-01 UTC
 */
public record SeenFile(Path path, long size, long modified) {}
