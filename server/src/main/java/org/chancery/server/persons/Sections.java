package org.chancery.server.persons;

import org.chancery.server.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The places of these pages in the navigation. */
@Configuration(proxyBeanMethods = false)
class Sections {

    @Bean
    @Order(910)
    Section officialSection() {
        return new Section(Section.Group.RECORD, "/official", "official.title", "official.see");
    }

    @Bean
    @Order(920)
    Section personsSection() {
        return new Section(Section.Group.PEOPLE, "/persons", "persons.title", "people.see");
    }
}
