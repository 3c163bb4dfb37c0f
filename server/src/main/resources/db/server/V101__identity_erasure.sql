-- Erasing the names of an act deletes the rows of its number and writes what remains.
grant delete on identity.office_facts, identity.mandate_facts, identity.mandate_end_facts, identity.person_facts to chancery_writer;
