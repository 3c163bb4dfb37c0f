package org.chancery.server.pages.cache;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages asked for lately, by address, as long as record and day stay the same; the least used go when there are too many bytes. */
final class KeptPages {
    private final long most;
    private final LinkedHashMap<String, KeptPage> pages = new LinkedHashMap<>(256, 0.75f, true);
    private @Nullable Object record;
    private @Nullable LocalDate day;
    private long bytes;

    /** {@code most}: bytes to keep. */
    KeptPages(long most) {
        this.most = most;
    }

    synchronized Optional<KeptPage> find(String address, Object now, LocalDate today) {
        renew(now, today);
        return Optional.ofNullable(pages.get(address));
    }

    /** Keeps a page that was made while {@code now} was the record; a page of an older record is not kept. */
    synchronized void keep(String address, KeptPage page, Object now, LocalDate today) {
        if (now != record || !today.equals(day) || page.zipped().length > most / 20) {
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

    private void renew(Object now, LocalDate today) {
        if (now != record || !today.equals(day)) {
            pages.clear();
            bytes = 0;
            record = now;
            day = today;
        }
    }
}
