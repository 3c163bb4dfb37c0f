package org.chancery.words.name;

/** Gender and number of a Russian name, with which verbs and participles agree. */
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER,
    PLURAL
}
