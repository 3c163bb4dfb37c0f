package org.chancery.server.technologies.page;

import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** What a form is answered with. */
final class Answers {

    private Answers() {}

    /** Done: on to another page. */
    static ResponseEntity<Void> to(Page page, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", page.href(path))
                .build();
    }

    /** Not done: the page says why, with what was typed. */
    static ModelAndView refused(View view) {
        ModelAndView again = new ModelAndView(view);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
