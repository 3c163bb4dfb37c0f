package org.chancery.server.guides;

import org.chancery.server.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The place of the guides at the end of the navigation. */
@Configuration(proxyBeanMethods = false)
class GuideSections {

    @Bean
    @Order(2000)
    Section guidesSection() {
        return new Section("/guides", "guide.nav", "guide.read");
    }
}
