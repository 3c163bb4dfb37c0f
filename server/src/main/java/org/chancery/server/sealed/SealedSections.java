package org.chancery.server.sealed;

import org.chancery.server.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The place of sealed papers in the navigation. */
@Configuration(proxyBeanMethods = false)
class SealedSections {

    @Bean
    @Order(940)
    Section sealedSection() {
        return new Section(Section.Group.WORK, "/sealed", "sealed.title", "sealed.read");
    }
}
