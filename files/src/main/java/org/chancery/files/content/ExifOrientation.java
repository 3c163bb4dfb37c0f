package org.chancery.files.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a photograph is (Exif 2.32, tag 274): the one thing that stays when its metadata is left out. */
final class ExifOrientation {
    private static final int TAG = 0x0112;

    private ExifOrientation() {}

    /**
     * A segment with the orientation alone; nothing if the picture stands upright or says nothing.
     *
     * @param from where the TIFF header stands
     */
    static byte[] only(byte[] jpeg, int from, int length) {
        int orientation = read(jpeg, from, length);
        if (orientation < 2 || orientation > 8) {
            return new byte[0];
        }
        ByteBuffer out = ByteBuffer.allocate(36);
        out.putShort((short) 0xFFE1).putShort((short) 34);
        out.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        out.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        out.putShort((short) orientation).putShort((short) 0).putInt(0);
        return out.array();
    }

    private static int read(byte[] jpeg, int from, int length) {
        if (length < 14) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(jpeg, from, length).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > length) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry + 12 > length) {
                return 1;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return tiff.getShort(entry + 8) & 0xFFFF;
            }
        }
        return 1;
    }
}
