package org.chancery.server.pages.cache;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages asked for lately, by address, as long as the record stays the same and the quarter of an hour lasts; the least used go when there are too many bytes. */
final class KeptPages {
    private final long most;
    private final LinkedHashMap<String, KeptPage> pages = new LinkedHashMap<>(256, 0.75f, true);
    private @Nullable Object record;
    private @Nullable Instant period;
    private long bytes;

    /** {@code most}: bytes to keep. */
    KeptPages(long most) {
        this.most = most;
    }

    synchronized Optional<KeptPage> find(String address, Object now, Instant quarter) {
        renew(now, quarter);
        return Optional.ofNullable(pages.get(address));
    }

    /** Keeps a page that was made while {@code now} was the record; a page of an older record is not kept. */
    synchronized void keep(String address, KeptPage page, Object now, Instant quarter) {
        if (now != record || !quarter.equals(period) || page.zipped().length > most / 20) {
            return;
        }
        KeptPage before = pages.put(address, page);
        bytes += page.zipped().length - (before == null ? 0 : before.zipped().length);
        var oldest = pages.entrySet().iterator();
        while (bytes > most && oldest.hasNext()) {
            Map.Entry<String, KeptPage> entry = oldest.next();
            bytes -= entry.getValue().zipped().length;
            oldest.remove();
        }
    }

    private void renew(Object now, Instant quarter) {
        if (now != record || !quarter.equals(period)) {
            pages.clear();
            bytes = 0;
            record = now;
            period = quarter;
        }
    }
}
