-- Which file is the authentic text of an agreement in a language, as two officers recorded its hash in the register. The proposal of the
-- act stands with the file, until it is decided.
create table docket.text_facts (
    number bigint primary key,
    agreement text not null,
    language text not null,
    version integer not null,
    sha256 text not null,
    label_id integer not null
);
create index on docket.text_facts (agreement, language);
alter table docket.text_facts enable row level security;
alter table docket.text_facts force row level security;
create policy owner_all on docket.text_facts to chancery_owner using (true) with check (true);
create policy writer_all on docket.text_facts to chancery_writer using (true) with check (true);
create policy app_reads on docket.text_facts for select to chancery_app
    using ((select register.sees_all()) or label_id in (select register.my_labels()));
grant select on docket.text_facts to chancery_app;
grant select, insert, truncate on docket.text_facts to chancery_writer;
alter table docket.text_work add column proposal text not null default '';
revoke insert on docket.text_confirmation_work from chancery_app;
