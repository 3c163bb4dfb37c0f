package org.chancery.server.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.server.RunningServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ForgottenUploadsTest {

    private final RunningServer server = DemoServer.shared();
    private final FileIntake intake = server.part(FileIntake.class);
    private final Actor head = Somebody.in(server, org.chancery.server.permission.Role.DELEGATION_HEAD)
            .actor();

    @Test
    void the_name_of_an_upload_that_nobody_continued_is_forgotten_after_three_days() {
        String forgotten = begunHoursAgo(73);
        String underWay = begunHoursAgo(71);
        server.part(ForgottenUploads.class).round();
        assertThatThrownBy(() -> intake.offset(head, forgotten)).hasMessageStartingWith("UNKNOWN");
        assertThat(intake.offset(head, underWay)).isZero();
        intake.drop(head, underWay);
    }

    private String begunHoursAgo(int hours) {
        String upload = intake.begin(head, "name of a paper.pdf", 10);
        JdbcClient.create(server.part(DatabaseAddress.class).connections(Role.OWNER))
                .sql("update exchange.upload_work set begun = now() - make_interval(hours => ?) where upload = ?")
                .params(hours, upload)
                .update();
        return upload;
    }
}
