package org.chancery.server.access;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.web.Browser;

/** A page of a real browser in which somebody has signed in. */
public final class SignedInPage {

    private SignedInPage() {}

    public static Page of(Browser browser, Somebody person) {
        PageForms forms = person.signedIn();
        Page page = browser.page(1280);
        for (String name : forms.cookies()) {
            page.context().addCookies(List.of(new Cookie(name, forms.cookie(name)).setUrl(address(person.server()))));
        }
        return page;
    }

    public static String address(RunningServer server) {
        return "http://localhost:" + server.port();
    }
}
