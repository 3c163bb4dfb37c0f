package org.chancery.server.docket.page;

import java.util.List;
import java.util.Map;
import org.chancery.law.instrument.StateCode;

/** The addresses by State; {@code states} to choose from; {@code fault} is the key of a text, empty for none. */
public record AddressesView(Map<String, String> addresses, List<StateCode> states, String fault) {}
