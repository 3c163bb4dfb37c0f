package org.chancery.register.act;

import java.sql.Connection;
import java.util.Optional;
import org.chancery.register.json.Json;

/**
 * A precondition by the name of a {@link Rules rule} and the values it is asked with. Unlike a function it can be stored, so a
 * restricted command, which may wait until after a restart, takes no other.
 *
 * @param rule name of the rule, such as {@code exchange.thread-open}
 * @param values what it is asked with
 */
public record Stated(String rule, Json.Obj values) implements Precondition {
    @Override
    public Optional<Refusal> check(Connection connection) {
        throw new IllegalStateException("the rule " + rule + " is answered by the register's rules");
    }
}
