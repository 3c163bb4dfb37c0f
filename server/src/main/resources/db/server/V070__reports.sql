-- Reports of errors by readers: work, never facts. The serving role can add a report and cannot read one.

create schema reports;
grant usage on schema reports to chancery_app;

-- label_id 0 is PUBLIC; reports carry no label that any reader holds, so that nobody but the owner reads them.
create sequence reports.report_number;

create table reports.report_work (
    number bigint primary key,
    received timestamptz not null,
    about text not null,
    wrong text not null,
    proposed text not null,
    contact text not null,
    label_id integer not null default -1
);

alter table reports.report_work enable row level security;
alter table reports.report_work force row level security;
create policy owner_all on reports.report_work to chancery_owner using (true) with check (true);
create policy app_adds on reports.report_work for insert to chancery_app with check (true);
grant insert on reports.report_work to chancery_app;
grant usage on sequence reports.report_number to chancery_app;
