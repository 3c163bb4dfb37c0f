package org.chancery.server.docket.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.chancery.server.operation.OnOuter;
import org.springframework.stereotype.Component;

/**
 * Papers that everyone may ask for, printed once: making a PDF takes long, and whoever asks again and again gets the same bytes. Only two
 * are made at a time.
 */
@Component
@OnOuter
public class KeptPrints {

    private static final int KEPT = 128;
    private static final int AT_ONCE = 2;

    private record Print(Sheet sheet, LocalDate day) {}

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<Print, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Print, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** As {@link Printed#pdf}. */
    public byte[] pdf(Sheet sheet, LocalDate day) {
        Print wanted = new Print(sheet, day);
        byte[] known = known(wanted);
        if (known.length > 0) {
            return known;
        }
        places.acquireUninterruptibly();
        try {
            byte[] meanwhile = known(wanted);
            byte[] made = meanwhile.length > 0 ? meanwhile : Printed.pdf(sheet, day);
            synchronized (kept) {
                kept.put(wanted, made);
            }
            return made;
        } finally {
            places.release();
        }
    }

    private byte[] known(Print wanted) {
        synchronized (kept) {
            return kept.getOrDefault(wanted, new byte[0]);
        }
    }
}
