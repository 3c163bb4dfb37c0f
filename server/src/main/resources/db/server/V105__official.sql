-- Official acts on their way: proposed by one person, waiting for another. Work: backed up, not rebuilt.

create schema official;
grant usage on schema official to chancery_app;

-- state: proposed; confirming (a second person has confirmed, the register has not answered yet); recorded; refused; withdrawn;
-- alone (recorded in an emergency by one person, waits for confirmation until due); confirmed (alone, and confirmed since).
-- command is sealed with the key of the key folder, since it may hold names of persons.
create table official.proposal_work (
    proposal text primary key,
    use_case text not null,
    kind text not null,
    command bytea not null,
    state text not null default 'proposed'
        check (state in ('proposed', 'confirming', 'recorded', 'refused', 'withdrawn', 'alone', 'confirmed')),
    proposed_person text not null,
    proposed_mandate text not null,
    proposed_at timestamptz not null default now(),
    decided_person text,
    decided_mandate text,
    decided_at timestamptz,
    reason text not null default '',
    number bigint,
    due timestamptz,
    flagged timestamptz,
    label_id integer not null default 0,
    check (decided_person <> proposed_person or state in ('withdrawn', 'alone'))
);
create index on official.proposal_work (state, proposed_at);

alter table official.proposal_work enable row level security;
alter table official.proposal_work force row level security;
create policy owner_all on official.proposal_work to chancery_owner using (true) with check (true);
-- For those who have signed in and may read the label of the act; and for the job that finishes what was begun.
create policy app_works on official.proposal_work to chancery_app
    using (current_setting('chancery.reader', true) = '!official'
        or (nullif(current_setting('chancery.reader', true), '') is not null
            and ((select register.sees_all()) or label_id in (select register.my_labels()))))
    with check (nullif(current_setting('chancery.reader', true), '') is not null);
grant select, insert on official.proposal_work to chancery_app;
grant update (state, decided_person, decided_mandate, decided_at, reason, number, flagged) on official.proposal_work to chancery_app;
