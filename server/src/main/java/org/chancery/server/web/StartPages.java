package org.chancery.server.web;

import jakarta.servlet.http.HttpServletRequest;
import org.chancery.server.permission.UseCase;
import org.chancery.words.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The bare address leads to the reader's language; health for those who watch over the server. */
@Controller
@UseCase("public.read")
class StartPages {

    @GetMapping("/")
    ResponseEntity<Void> start(HttpServletRequest request) {
        Language language = Languages.wanted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/" + language.tag() + "/")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
