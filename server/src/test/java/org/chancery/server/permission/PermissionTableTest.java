package org.chancery.server.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTableTest {

    private static final String HEAD = "use_case,roles,condition,step_up,two_persons,en,ru\n";

    @Test
    void the_page_of_permissions_is_the_table() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "permissions.md")))
                .as("renew it with: ./chancery permissions --markdown > docs/permissions.md")
                .isEqualTo(PermissionDocument.markdown(PermissionTable.builtIn()));
    }

    @Test
    void what_the_table_does_not_name_is_an_error_and_not_allowed() {
        assertThatThrownBy(() -> PermissionTable.builtIn().row("weapon.fire"))
                .hasMessageContaining("no use case 'weapon.fire'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.b,nobody,,no,no,x,y | no role is called 'nobody'
                    a.b,everyone,,maybe,no,x,y | step_up is yes or no
                    a.b,everyone,,no,no,x, | not described in both languages
                    ab,everyone,,no,no,x,y | called like mandate.propose
                    """)
    void a_fault_of_the_table_names_its_line(String row, String fault) {
        assertThatThrownBy(() -> PermissionTable.of(new StringReader(HEAD + row + "\n")))
                .hasMessageContaining("line 2")
                .hasMessageContaining(fault);
    }

    @Test
    void a_use_case_stands_in_one_row() {
        String row = "a.b,everyone,,no,no,x,y\n";
        assertThatThrownBy(() -> PermissionTable.of(new StringReader(HEAD + row + row)))
                .hasMessageContaining("given twice");
    }
}
