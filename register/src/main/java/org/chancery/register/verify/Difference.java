package org.chancery.register.verify;

/** What is wrong with a log. The order of the cases is the order of severity in a report. */
public sealed interface Difference {
    /** One sentence for the person who verifies. */
    String text();

    /** The checkpoint cannot be read, is not signed by a trusted key, or names another log. */
    record CheckpointRefused(String why) implements Difference {
        @Override
        public String text() {
            return "the checkpoint is refused: " + why;
        }
    }

    /** A file that the checkpoint requires is not there or not of its form. */
    record Missing(String path, String why) implements Difference {
        @Override
        public String text() {
            return path + " " + why;
        }
    }

    /** The first entry whose hash is not the leaf hash in the tile. */
    record EntryDiffers(long number) implements Difference {
        @Override
        public String text() {
            return "entry " + number + " differs from its leaf hash";
        }
    }

    /** The smallest subtree, over leaves [from, to), whose root is not the node that is stored. */
    record SubtreeDiffers(long from, long to, String path) implements Difference {
        @Override
        public String text() {
            return "the entries " + from + " to " + (to - 1) + " do not give the node that is stored in " + path;
        }
    }

    /** Entries and tiles agree with each other but not with what was signed. */
    record RootDiffers(long size, String signed, String computed) implements Difference {
        @Override
        public String text() {
            return "the " + size + " entries give the root " + computed + ", but signed is " + signed;
        }
    }

    /** An entry that is no envelope, or that was recorded before the one to its left. */
    record EntryRefused(long number, String why) implements Difference {
        @Override
        public String text() {
            return "entry " + number + " " + why;
        }
    }

    /** A published opening that does not open its commitment. */
    record OpeningDiffers(long number, String why) implements Difference {
        @Override
        public String text() {
            return "the opening of act " + number + " " + why;
        }
    }

    /** The log does not contain what an earlier checkpoint committed to. */
    record EarlierDiffers(long size, String why) implements Difference {
        @Override
        public String text() {
            return "the log is not consistent with the earlier checkpoint of size " + size + ": " + why;
        }
    }
}
