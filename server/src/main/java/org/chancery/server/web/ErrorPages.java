package org.chancery.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.chancery.server.permission.UseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a reader sees when something is not there or went wrong: a page for people, RFC 9457 for programs. */
@Controller
@UseCase("public.read")
class ErrorPages implements ErrorController {

    private final PageMaker pages;
    private final ObjectProvider<NearAddresses> near;

    ErrorPages(PageMaker pages, ObjectProvider<NearAddresses> near) {
        this.pages = pages;
        this.near = near;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        HttpStatus status = status(request);
        if (address.startsWith("/api/") || address.startsWith("/log/")) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setInstance(URI.create(address));
            if (status == HttpStatus.NOT_FOUND) {
                problem.setDetail("The API is described at /api/v1/openapi.yaml, the log at /log/checkpoint.");
            }
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        Page page = pages.page(request, address);
        ModelAndView shown = new ModelAndView(page.show("error", ErrorText.of(status, () -> near(page))));
        shown.setStatus(status);
        return shown;
    }

    private List<NearAddresses.Near> near(Page page) {
        NearAddresses known = near.getIfAvailable();
        return known == null ? List.of() : known.near(page);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
