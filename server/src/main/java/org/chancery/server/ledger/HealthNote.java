package org.chancery.server.ledger;

import java.util.Map;

/** What a part adds to what the server says of its health; nothing that is not for everyone. */
public interface HealthNote {

    /** Names and values, now. */
    Map<String, Object> now();
}
