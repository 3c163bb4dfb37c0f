package org.chancery.files.store;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps files by their content. A file is there whole, encrypted and durable, or not at all; equal contents are kept once. Uploads come in parts
 * and may go on after a cut connection or a restart. All methods may be called by several threads and processes at once. {@link DiskStore}
 * keeps files on disk; a store on S3 would put the same encrypted bytes under the same addresses.
 */
public interface FileStore {

    /**
     * Begins an upload.
     *
     * @param size of the whole file in bytes, at least 1; parts beyond it are refused
     */
    UploadId begin(long size) throws IOException;

    /**
     * How many bytes of an upload are safely stored: where the next part begins.
     *
     * @throws UploadProblem if there is no such upload, or no longer
     */
    long offset(UploadId upload) throws IOException, UploadProblem;

    /**
     * Adds the next part. When the stream breaks off, what came before is kept and the exception passed on; ask for the {@link #offset} and go
     * on from there.
     *
     * @param offset must be the current one
     * @return the new offset
     * @throws UploadProblem if the offset is wrong or the part goes beyond the announced size
     */
    long append(UploadId upload, long offset, InputStream part) throws IOException, UploadProblem;

    /**
     * The bytes that have come so far, for looking into them before {@link #finish}.
     *
     * @return a stream to close
     */
    InputStream openUpload(UploadId upload) throws IOException, UploadProblem;

    /**
     * Stores a complete upload for good. When this returns, the file survives a crash of the machine, and the upload is gone.
     *
     * @throws UploadProblem if bytes are missing
     */
    StoredFile finish(UploadId upload) throws IOException, UploadProblem;

    /** Gives up an upload; nothing of it remains. */
    void abandon(UploadId upload) throws IOException;

    /** Removes half-written files whose writer has been gone for an hour, and uploads that nobody continued for two days. */
    void clean() throws IOException;

    /**
     * Opens a stored file. Reading fails with an exception where the stored bytes were changed or cut off.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    InputStream open(FileAddress address) throws IOException;

    /** Whether there is such a file. */
    boolean has(FileAddress address) throws IOException;

    /** Removes a file; does nothing if there is none. */
    void delete(FileAddress address) throws IOException;
}
