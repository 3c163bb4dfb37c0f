-- Differences about an instrument that were brought to the attention of all (VCLT art. 77(2)).
create table docket.difference_facts (
    number bigint primary key,
    difference text not null,
    agreement text not null,
    state text not null,
    instrument text not null,
    reason text not null,
    at date not null,
    label_id integer not null
);
create index on docket.difference_facts (difference);
alter table docket.difference_facts enable row level security;
alter table docket.difference_facts force row level security;
create policy owner_all on docket.difference_facts to chancery_owner using (true) with check (true);
create policy writer_all on docket.difference_facts to chancery_writer using (true) with check (true);
create policy app_reads on docket.difference_facts for select to chancery_app
    using ((select register.sees_all()) or label_id in (select register.my_labels()));
grant select on docket.difference_facts to chancery_app;
grant select, insert, truncate on docket.difference_facts to chancery_writer;
