-- Whether technologies are within their agreement: every step of their scope tests, in register order.

create table technologies.scope_facts (
    number bigint primary key,
    technology uuid not null,
    kind text not null,
    content text not null,
    label_id integer not null references register.label (id)
);
create index on technologies.scope_facts (technology, number);

do $$
begin
    perform labels.protect('technologies.scope_facts');
end
$$;
grant insert, delete, truncate on technologies.scope_facts to chancery_writer;
