package org.chancery.server.identity.account;

import java.util.List;
import java.util.Optional;
import org.chancery.server.database.Reading;
import org.chancery.server.identity.Reader;
import org.chancery.server.identity.mandate.Mandates;
import org.springframework.stereotype.Service;

/**
 * Finds the person whom somebody else vouches for, such as the organisation's identity provider: by the e-mail address
 * that the person's mandate names. Nobody becomes a person in this way.
 */
@Service
public class Invited {

    private final Reading reading;
    private final Mandates mandates;
    private final Accounts accounts;

    Invited(Reading reading, Mandates mandates, Accounts accounts) {
        this.reading = reading;
        this.mandates = mandates;
        this.accounts = accounts;
    }

    /** The only person with this address who holds a mandate today; the account is opened where there is none. */
    public Optional<String> withAddress(String address) {
        List<String> persons = reading
                .as(
                        Reader.IDENTITY,
                        sql -> sql.sql("select person from identity.person where lower(contact) = lower(?)")
                                .param(address.strip())
                                .query((row, at) -> row.getString(1))
                                .list())
                .stream()
                .filter(it -> !mandates.of(it).isEmpty())
                .toList();
        if (persons.size() != 1) {
            return Optional.empty();
        }
        String person = persons.getFirst();
        if (accounts.of(person).isEmpty()) {
            accounts.open(person, address);
        }
        return accounts.of(person).map(Account::person);
    }
}
