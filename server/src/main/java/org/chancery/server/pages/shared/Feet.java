package org.chancery.server.pages.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.pages.question.Question;
import org.chancery.server.web.Page;

/** Makes the foot of a page. */
public final class Feet {
    private Feet() {}

    /** For a page about one agreement. */
    public static Foot of(Page page, HttpServletRequest request, String title, Question question, Agreement agreement) {
        return foot(page, request, title, question, Optional.of(agreement), Optional.empty());
    }

    /** For a page about one State. */
    public static Foot of(Page page, HttpServletRequest request, String title, Question question, StateCode state) {
        return foot(page, request, title, question, Optional.empty(), Optional.of(state));
    }

    /** For a page about the whole record. */
    public static Foot of(Page page, HttpServletRequest request, String title, Question question) {
        return foot(page, request, title, question, Optional.empty(), Optional.empty());
    }

    /** For a page that shows parts of the whole record but has no dates in its address: cited is the list of agreements with its dates. */
    public static Foot ofRecord(Page page, HttpServletRequest request, Question question) {
        String path = "/agreements" + question.permanentQuery();
        return new Foot(
                page.t("agreements.title"),
                path,
                base(request) + page.href(path),
                question.today(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** For a page on which another State stands beside the first. */
    public static Foot compared(
            Page page, HttpServletRequest request, String title, Question question, StateCode other) {
        String path =
                page.path() + "?with=" + other + "&" + question.permanentQuery().substring(1);
        return new Foot(
                title,
                path,
                base(request) + page.href(path),
                question.knownAt().orElse(question.today()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** For a page whose address is permanent as it is. */
    public static Foot permanent(
            Page page, HttpServletRequest request, String title, Question question, String path, Agreement agreement) {
        return new Foot(
                title,
                path,
                base(request) + page.href(path),
                question.today(),
                Optional.of(agreement.id()),
                Optional.empty(),
                agreement.sources());
    }

    private static Foot foot(
            Page page,
            HttpServletRequest request,
            String title,
            Question question,
            Optional<Agreement> agreement,
            Optional<StateCode> state) {
        String permanent = page.path() + question.permanentQuery();
        return new Foot(
                title,
                permanent,
                base(request) + page.href(permanent),
                question.knownAt().orElse(question.today()),
                agreement.map(Agreement::id),
                state,
                agreement.map(Agreement::sources).orElse(List.of()));
    }

    /** Scheme, host and port as the reader used them. */
    public static String base(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
