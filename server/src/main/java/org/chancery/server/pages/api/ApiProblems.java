package org.chancery.server.pages.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.chancery.server.pages.question.BadQuestion;
import org.chancery.server.web.NotFound;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors of the API as RFC 9457 problems: what was wrong, with which parameter, and what would be right. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(BadQuestion bad, HttpServletRequest request) {
        var problem = problem(HttpStatus.BAD_REQUEST, "bad-parameter", "A parameter cannot be understood", request);
        problem.setDetail(
                switch (bad.fault()) {
                    case NOT_A_DATE -> "Write a date as year-month-day, for example 2014-12-24.";
                    case OUT_OF_RANGE -> "Dates from 1800-01-01 to 2200-12-31 can be asked about.";
                    case NOT_A_NUMBER -> "Write a whole number from 1, within the limit that the description gives.";
                    case NOT_A_CHOICE ->
                        "Write one of the values that the description lists, in lower case with hyphens.";
                    case TOO_LONG -> "At most 200 characters.";
                });
        problem.setProperty("parameter", bad.parameter());
        problem.setProperty("value", bad.value());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        var problem = problem(HttpStatus.BAD_REQUEST, "missing-parameter", "A parameter is missing", request);
        problem.setDetail("Add the parameter " + missing.getParameterName() + ".");
        problem.setProperty("parameter", missing.getParameterName());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> absent(NotFound absent, HttpServletRequest request) {
        var problem = problem(HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address", request);
        problem.setDetail(
                "Lists stand at /api/v1/agreements and /api/v1/states; the description at /api/v1/openapi.yaml.");
        return answer(problem);
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/api/v1/problems#" + type));
        problem.setTitle(title);
        problem.setInstance(URI.create(request.getRequestURI()));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
