package org.chancery.server.authorisation;

import org.chancery.server.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The place of these pages in the navigation. */
@Configuration(proxyBeanMethods = false)
class AuthorisationSections {

    @Bean
    @Order(925)
    Section authorisationSection() {
        return new Section(Section.Group.PEOPLE, "/authorisations", "authorisations.title", "authorisation.see");
    }
}
