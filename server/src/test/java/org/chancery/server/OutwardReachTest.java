package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which classes reach out of the program at all. None of them takes an address that a visitor or an officer typed, and every reader of XML
 * refuses document types; a class that somebody adds is not on these lists and must be judged.
 */
class OutwardReachTest {

    private static final Pattern NETWORK =
            Pattern.compile("java\\.net\\.http\\..*|java\\.net\\.(Http)?URLConnection|java\\.net\\.JarURLConnection"
                    + "|java\\.net\\.(Server)?Socket|java\\.nio\\.channels\\.SocketChannel|org\\.springframework\\.web\\.client\\..*"
                    + "|org\\.springframework\\.security\\.oauth2\\.client\\.(endpoint|registration)\\..*"
                    + "|org\\.springframework\\.mail\\.javamail\\.JavaMailSenderImpl");

    private static final Pattern XML =
            Pattern.compile("javax\\.xml\\.stream\\.XMLInputFactory|javax\\.xml\\.parsers\\..*"
                    + "|org\\.xml\\.sax\\.XMLReader|javax\\.xml\\.transform\\.TransformerFactory|javax\\.xml\\.xpath\\..*"
                    + "|javax\\.xml\\.validation\\.SchemaFactory|com\\.ctc\\.wstx\\.stax\\.WstxInputFactory"
                    + "|org\\.dhatim\\.fastexcel\\.reader\\.ReadableWorkbook");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery");

    @Test
    void only_what_an_operator_has_configured_is_fetched_or_called() {
        assertThat(using(NETWORK))
                .isSubsetOf(
                        // the identity provider of sign-in.properties
                        "org.chancery.server.identity.provider.IdentityProvider",
                        // the mail server of CHANCERY_MAIL_HOST
                        "org.chancery.server.mail.Mailer",
                        // the scanner of CHANCERY_CLAMAV
                        "org.chancery.files.malware.ClamAv",
                        // the log that whoever runs ./chancery verify names; not a part of the server
                        "org.chancery.register.verify.UrlSource",
                        // a file of our own jar
                        "org.chancery.server.database.PostgresBinaries",
                        // a free port of this machine
                        "org.chancery.server.database.FreePort")
                .contains("org.chancery.server.identity.provider.IdentityProvider");
    }

    @Test
    void xml_is_read_by_these_classes_alone_which_refuse_document_types() {
        assertThat(using(XML))
                .isSubsetOf(
                        // AknRoundTripTest: a document type with an external entity is refused
                        "org.chancery.text.akn.AknReader",
                        // checks against our own schema what AknReader has read
                        "org.chancery.text.akn.Checks",
                        // BombsTest and DamagedFilesTest
                        "org.chancery.files.content.SafeXml",
                        // TableImportTest
                        "org.chancery.packages.table.XlsxTable")
                .contains("org.chancery.text.akn.AknReader");
    }

    private static Set<String> using(Pattern what) {
        return OURS.stream()
                .filter(it -> it.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use ->
                                what.matcher(use.getTargetClass().getName()).matches()))
                .map(OutwardReachTest::outermost)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JavaClass outermost(JavaClass inner) {
        JavaClass outer = inner;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
