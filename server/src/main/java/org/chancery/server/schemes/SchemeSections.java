package org.chancery.server.schemes;

import org.chancery.server.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The place of label schemes in the navigation of those who keep them. */
@Configuration(proxyBeanMethods = false)
class SchemeSections {

    @Bean
    @Order(970)
    Section schemesSection() {
        return new Section(Section.Group.SECURITY, "/label-schemes", "schemes.title", "scheme.adopt");
    }
}
