package org.chancery.files.store;

/**
 * A file that is stored whole and durably.
 *
 * @param sha256 of the content, hexadecimal; keep it where the file's label protects it
 * @param size in bytes, of the content
 */
public record StoredFile(FileAddress address, String sha256, long size) {}
