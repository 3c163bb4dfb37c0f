-- Papers that were officially transmitted: facts, under the label of the paper. digest: SHA-256 of the paper with its files.
create table exchange.transmission_facts (
    number bigint primary key,
    item text not null,
    party text not null,
    addressed text not null,
    digest text not null,
    at date not null,
    label_id integer not null
);
create index on exchange.transmission_facts (item);

do $$
begin
    perform labels.protect('exchange.transmission_facts');
    grant select, insert, truncate on exchange.transmission_facts to chancery_writer;
end
$$;
