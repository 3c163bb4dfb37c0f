package org.chancery.server.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.server.operation.Outgoing;
import org.junit.jupiter.api.Test;

/** Whoever can connect to another machine says so: a module that uses sockets, HTTP or mail has a part that is {@link Outgoing}. */
class OutgoingTest {

    private static final Pattern CONNECTS =
            Pattern.compile("java\\.net\\.(Socket|DatagramSocket|URLConnection|HttpURLConnection)"
                    + "|java\\.net\\.http\\.HttpClient|java\\.nio\\.channels\\.SocketChannel"
                    + "|org\\.springframework\\.mail\\.javamail\\.JavaMailSenderImpl|org\\.springframework\\.web\\.client\\..*"
                    + "|org\\.springframework\\.security\\.oauth2\\.client\\.endpoint\\..*|org\\.chancery\\.files\\.malware\\.ClamAv"
                    + "|org\\.chancery\\.register\\.verify\\.UrlSource|javax\\.naming\\..*");

    @Test
    void every_module_that_connects_to_other_machines_can_be_refused() {
        Set<String> connecting = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (JavaClass one : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.chancery.server")) {
            boolean connects = one.getDirectDependenciesFromSelf().stream()
                    .anyMatch(it ->
                            CONNECTS.matcher(it.getTargetClass().getName()).matches());
            if (connects) {
                connecting.add(one.getPackageName());
            }
            if (one.isAssignableTo(Outgoing.class) && !one.isInterface()) {
                known.add(one.getPackageName());
            }
        }
        // PostgreSQL is on this machine, or named by --database-url, which StandaloneGuard looks at.
        connecting.remove("org.chancery.server.database");
        assertThat(connecting).isNotEmpty();
        assertThat(known).containsAll(connecting);
    }
}
