package org.chancery.server.web;

/**
 * A file of the site that changes only with the program: stylesheet, font, picture.
 *
 * @param type media type
 * @param bytes the content
 * @param zipped the content gzipped, or the same bytes where that gains nothing
 * @param address where it is served; holds a hash of the content, so that it may be kept for ever
 */
record Asset(String type, byte[] bytes, byte[] zipped, String address) {

    boolean isZipped() {
        return zipped != bytes;
    }
}
