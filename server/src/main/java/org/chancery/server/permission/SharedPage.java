package org.chancery.server.permission;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** Whether an answer is the same for everyone, so that it may be kept and given to others. */
public final class SharedPage {

    /** The use case whose pages are the same for all who have not signed in. */
    public static final String READING = "public.read";

    /** Name of the cookie of a running sign-in; on a site with TLS the browser's {@code __Host-} rules apply to it. */
    public static final String COOKIE = "chancery-login";

    static final String USE_CASE = SharedPage.class.getName() + ".useCase";

    private SharedPage() {}

    /** Whether whoever asks may have signed in, which costs nothing to find out. */
    public static boolean isPersonal(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().endsWith(COOKIE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the request was answered by a page of public reading. */
    public static boolean wasPublicReading(HttpServletRequest request) {
        return READING.equals(request.getAttribute(USE_CASE));
    }
}
