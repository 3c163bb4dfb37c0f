-- How technologies compare with dated editions of public lists, in register order.

create table technologies.classification_facts (
    number bigint primary key,
    technology uuid not null,
    kind text not null,
    content text not null,
    label_id integer not null references register.label (id)
);
create index on technologies.classification_facts (technology, number);

do $$
begin
    perform labels.protect('technologies.classification_facts');
end
$$;
grant insert, delete, truncate on technologies.classification_facts to chancery_writer;
