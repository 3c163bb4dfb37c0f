-- Authentic texts: every file that was kept stays, as a version; a version counts once a second officer has confirmed its hash.
alter table docket.text_work drop constraint text_work_pkey;
alter table docket.text_work add column version integer not null default 1;
alter table docket.text_work add primary key (agreement, language, version);
revoke update on docket.text_work from chancery_app;

create table docket.text_confirmation_work (
    agreement text not null,
    language text not null,
    version integer not null,
    sha256 text not null,
    at timestamptz not null default clock_timestamp(),
    person text not null,
    label_id integer not null default 0,
    primary key (agreement, language, version),
    foreign key (agreement, language, version) references docket.text_work (agreement, language, version)
);
alter table docket.text_confirmation_work enable row level security;
alter table docket.text_confirmation_work force row level security;
create policy owner_all on docket.text_confirmation_work to chancery_owner using (true) with check (true);
create policy officers on docket.text_confirmation_work to chancery_app
    using ((select docket.my_state()) = '*') with check ((select docket.my_state()) = '*');
grant select, insert on docket.text_confirmation_work to chancery_app;
