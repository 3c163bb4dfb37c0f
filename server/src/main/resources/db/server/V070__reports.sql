-- Reports of errors by readers: work, never facts. The serving role can add a report through one function and cannot read or change any.

create schema reports;
grant usage on schema reports to chancery_app;

create table reports.report_work (
    number bigint generated always as identity primary key,
    received timestamptz not null default now(),
    about text not null,
    wrong text not null,
    proposed text not null,
    contact text not null
);

alter table reports.report_work enable row level security;
alter table reports.report_work force row level security;
create policy owner_all on reports.report_work to chancery_owner using (true) with check (true);

create function reports.add(about text, wrong text, proposed text, contact text) returns bigint
    language sql security definer set search_path = pg_catalog, pg_temp as $$
        insert into reports.report_work (about, wrong, proposed, contact)
        values (left(add.about, 500), left(add.wrong, 4000), left(add.proposed, 4000), left(add.contact, 200))
        returning number
    $$;
revoke execute on function reports.add(text, text, text, text) from public;
grant execute on function reports.add(text, text, text, text) to chancery_app;
