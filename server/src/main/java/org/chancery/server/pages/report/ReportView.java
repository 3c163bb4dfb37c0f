package org.chancery.server.pages.report;

import java.util.Optional;

/** The form, as far as it is filled in; {@code fault} is the key of the text that says what is missing. */
public record ReportView(String about, String wrong, String right, String contact, Optional<String> fault) {
    static ReportView empty(String about) {
        return new ReportView(about, "", "", "", Optional.empty());
    }

    ReportView with(String key) {
        return new ReportView(about, wrong, right, contact, Optional.of(key));
    }
}
