package org.chancery.server.copies.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.law.label.Level;
import org.chancery.server.copies.Consent;
import org.chancery.server.copies.Copy;
import org.chancery.server.copies.RegisteredDocument;
import org.chancery.server.copies.Step;

/**
 * The papers that a person holds, and requests for more copies that wait for the person's answer.
 *
 * @param documents of both, by reference
 * @param levels by number of the label
 * @param coming copies that wait for a tick
 */
public record PapersView(
        List<Copy> copies,
        List<Step> coming,
        List<Consent> consents,
        Map<UUID, RegisteredDocument> documents,
        Map<Integer, Level> levels,
        String fault) {}
