package org.chancery.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.server.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads functions, views and policies from the catalogue, so that one that somebody adds later is held to the same rules. */
class CatalogueTest {

    private static final String OURS = " n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'";
    private static final String DEFINERS =
            " from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and" + OURS;

    /** What decides who sees a row. */
    private static final String FILTERS =
            "register\\.(my_labels|sees_all|reader_label|reader_sees_all)|labels\\.may_read";

    /** Functions that serve readers and tell nothing of what is stored, each with what it does instead. */
    private static final List<String> TELL_NOTHING = List.of(
            "reports.add" /* takes a report in */,
            "reports.takes" /* counts who sends reports within the hour */,
            "docket.my_state" /* names the reader's own State */,
            "docket.my_role" /* names the reader's own role */,
            "access.watches" /* names the reader's own role */,
            "labels.keeps_authorisations" /* names the reader's own role */,
            "copies.my_part" /* names the reader's own part */,
            "incidents.my_role" /* names the reader's own role */,
            "incidents.my_office" /* names whom the reader acts for */,
            "incidents.i_reported" /* tells of the reader's own report */,
            "incidents.label_of" /* answers the job of incidents alone */,
            "incidents.yearly" /* totals of years that are over, for everybody */,
            "schemes.used" /* takes a count in */,
            "schemes.uses" /* rounded totals of years that are over, for everybody */,
            "sealed.for_me" /* tells of the reader's own papers */);

    /** The reader's own State, and rows that belong to a row under a policy of its own. */
    private static final String OWN_ROWS =
            "chancery\\.reader|docket\\.my_(state|role)|docket\\.item_work|copies\\.my_part|incidents\\.incident_work";

    private final JdbcClient administrator =
            JdbcClient.create(TestServer.shared().part(DatabaseAddress.class).connections(Role.ADMINISTRATOR));

    @Test
    void no_function_that_reads_past_row_security_serves_readers_without_filtering() {
        assertThat(names("select n.nspname || '.' || p.proname" + DEFINERS
                        + " and has_function_privilege('chancery_app', p.oid, 'execute') and p.prosrc !~ '" + FILTERS
                        + "'"))
                .isSubsetOf(TELL_NOTHING);
    }

    @Test
    void every_function_that_reads_past_row_security_pins_its_search_path() {
        assertThat(names("select p.oid::regprocedure::text" + DEFINERS
                        + " and not coalesce(p.proconfig, '{}') @> array['search_path=pg_catalog, pg_temp']"))
                .isEmpty();
    }

    @Test
    void no_function_that_reads_past_row_security_is_for_everybody() {
        assertThat(names("select p.oid::regprocedure::text" + DEFINERS
                        + " and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a"
                        + " where a.grantee = 0)"))
                .isEmpty();
    }

    @Test
    void functions_that_read_past_row_security_belong_to_the_owner_who_bypasses_nothing() {
        assertThat(names(
                        "select p.oid::regprocedure::text" + DEFINERS + " and p.proowner <> 'chancery_owner'::regrole"))
                .isEmpty();
    }

    @Test
    void every_view_is_read_with_the_rights_of_its_reader() {
        assertThat(
                        names(
                                "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                        + " where c.relkind in ('v', 'm') and" + OURS
                                        + " and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']"))
                .isEmpty();
    }

    @Test
    void what_readers_may_read_is_decided_by_labels_or_by_the_name_in_which_they_read() {
        assertThat(names(
                        "select c.oid::regclass || ' ' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid"
                                + " where (0 = any (p.polroles) or 'chancery_app'::regrole = any (p.polroles))"
                                + " and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))"
                                + " !~ '" + FILTERS + "|" + OWN_ROWS + "'"))
                .isEmpty();
    }

    @Test
    void readers_may_not_truncate_or_reference_any_table() {
        assertThat(names("select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind in ('r', 'p') and" + OURS
                        + " and has_table_privilege('chancery_app', c.oid, 'truncate, references, trigger')"))
                .isEmpty();
    }

    @Test
    void serving_roles_are_members_of_no_mightier_role() {
        assertThat(names("select m.member::regrole::text from pg_auth_members m"
                        + " where m.member in ('chancery_app'::regrole, 'chancery_writer'::regrole)"))
                .isEmpty();
    }

    private List<@Nullable String> names(String query) {
        return administrator.sql(query).query(String.class).list();
    }
}
