package org.chancery.server.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody asks the originators for a wider label.
 *
 * @param wanted the label as it is written
 * @param party that asks
 * @param answers of originators, in the order in which they came
 */
public record RelabelRequest(
        UUID id, UUID item, String wanted, String reason, String party, Instant asked, List<Answer> answers) {
    public RelabelRequest {
        answers = List.copyOf(answers);
    }

    /** What an originator says. */
    public record Answer(String party, boolean agrees, String reason, Instant at) {}

    /** Whether the party has answered. */
    public boolean hasAnswered(String code) {
        return answers.stream().anyMatch(it -> it.party().equals(code));
    }
}
