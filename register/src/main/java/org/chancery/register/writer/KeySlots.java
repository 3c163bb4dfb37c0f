package org.chancery.register.writer;

import java.io.IOException;
import java.util.List;
import org.chancery.register.keys.ActKey;
import org.chancery.register.keys.ActKeys;

/** Where the keys of a group lie; every try uses the same slots, so that no second copy of a key outlives an erasure. */
final class KeySlots {
    private long first = -1;

    long of(List<ActKey> group, ActKeys keys) throws IOException {
        if (first < 0) {
            first = keys.add(group);
        }
        return first;
    }
}
