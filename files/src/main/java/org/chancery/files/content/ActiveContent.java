package org.chancery.files.content;

/**
 * Something in a file that does more than be read.
 *
 * @param where object, part or entry of the file
 * @param what the name, address or first characters of it, at most 120 characters
 */
public record ActiveContent(Kind kind, String where, String what) {
    private static final int MOST = 120;

    public ActiveContent {
        String plain = what.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
        what = plain.length() > MOST ? plain.substring(0, MOST) : plain;
    }

    /** What there is. */
    public enum Kind {
        /** JavaScript in a PDF. */
        SCRIPT,
        /** Starts a program or opens another file. */
        LAUNCH,
        /** Sends or fetches form data. */
        FORM_DATA,
        /** A file inside the file. */
        EMBEDDED_FILE,
        /** Something that is fetched from elsewhere when the file is opened. */
        EXTERNAL_REFERENCE,
        /** Sound, film, three-dimensional models. */
        RICH_MEDIA,
        /** A form that is a program (XFA). */
        FORM_PROGRAM,
        /** Macros (VBA) or their like. */
        MACRO,
        /** An object of another program, embedded or linked (OLE, ActiveX). */
        FOREIGN_OBJECT,
        /** A field that fetches data from another program (DDE). */
        DDE
    }
}
