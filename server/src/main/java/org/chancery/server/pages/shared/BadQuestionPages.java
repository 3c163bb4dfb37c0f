package org.chancery.server.pages.shared;

import jakarta.servlet.http.HttpServletRequest;
import org.chancery.server.pages.question.BadQuestion;
import org.chancery.server.web.Page;
import org.chancery.server.web.PageMaker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page what is wrong with an address and what would be right. HTTP 400. */
@ControllerAdvice(annotations = Controller.class)
class BadQuestionPages {
    private final PageMaker pages;

    BadQuestionPages(PageMaker pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView bad(BadQuestion bad, HttpServletRequest request) {
        Page page = pages.page(request, request.getRequestURI());
        var shown = new ModelAndView(page.show("pages/bad-question", bad));
        shown.setStatus(HttpStatus.BAD_REQUEST);
        return shown;
    }

    @ExceptionHandler
    ModelAndView missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return bad(new BadQuestion(BadQuestion.Fault.NOT_A_CHOICE, missing.getParameterName(), ""), request);
    }
}
