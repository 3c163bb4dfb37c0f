-- The docket: instruments on their way to becoming acts. Work, never facts: backed up, not rebuilt.

create schema docket;
grant usage on schema docket to chancery_app;

-- One line for each instrument. received: database clock when it came in through a form; for paper the time that one officer
-- recorded with evidence and another confirmed. version grows with every step, so that two hands cannot do the same step.
create table docket.item_work (
    item text primary key,
    agreement text not null,
    kind text not null,
    state text not null,
    standing text not null default 'RECEIVED',
    version integer not null default 1,
    signer text not null,
    signer_office text not null,
    signed date,
    received timestamptz not null default clock_timestamp(),
    entered timestamptz not null default clock_timestamp(),
    channel text not null,
    form text not null check (form in ('original', 'copy')),
    vault text not null default '',
    evidence text not null default '',
    entered_by text not null,
    confirmed_by text,
    proposed_by text,
    proposed_office text,
    proposed timestamptz,
    acts text not null default '',
    label_id integer not null default 0
);
create index on docket.item_work (standing, received);

-- What the form says besides: by the name of the column of the act, or of the statement that comes with the instrument.
create table docket.field_work (
    item text not null references docket.item_work (item),
    name text not null,
    value text not null,
    label_id integer not null default 0,
    primary key (item, name)
);

-- Scans and translations, as they came.
create table docket.paper_work (
    paper text primary key,
    item text not null references docket.item_work (item),
    purpose text not null check (purpose in ('instrument', 'full-powers', 'translation', 'other')),
    name text not null,
    media text not null,
    sha256 text not null,
    size bigint not null,
    content bytea not null,
    added timestamptz not null default clock_timestamp(),
    added_by text not null,
    label_id integer not null default 0
);
create index on docket.paper_work (item);

-- Every step, in order; nothing is taken out.
create table docket.step_work (
    number bigint generated always as identity primary key,
    item text not null references docket.item_work (item),
    step text not null,
    at timestamptz not null default clock_timestamp(),
    hand text not null,
    office text not null,
    reason text not null default '',
    decision text not null default '',
    label_id integer not null default 0
);
create index on docket.step_work (item, number);

-- Who may sign for a State, by date. ended marks a line that was entered in error.
create table docket.signatory_work (
    signatory text primary key,
    state text not null,
    name text not null,
    office text not null,
    begins date not null,
    ends date,
    agreement text,
    basis text not null,
    entered timestamptz not null default clock_timestamp(),
    entered_by text not null,
    struck timestamptz,
    label_id integer not null default 0
);
create index on docket.signatory_work (state);

-- Declarations that an agreement asks of every State that joins.
create table docket.required_declaration_work (
    agreement text not null,
    article text not null,
    english text not null,
    russian text not null,
    label_id integer not null default 0,
    primary key (agreement, article)
);

do $$
declare
    t text;
begin
    foreach t in array array['item_work', 'field_work', 'paper_work', 'step_work', 'signatory_work',
                             'required_declaration_work'] loop
        execute format('alter table docket.%I enable row level security', t);
        execute format('alter table docket.%I force row level security', t);
        execute format('create policy owner_all on docket.%I to chancery_owner using (true) with check (true)', t);
        -- Nobody who has not signed in; whom exactly is narrowed where mandates are known.
        execute format('create policy signed_in on docket.%I to chancery_app '
            || 'using (nullif(current_setting(''chancery.reader'', true), '''') is not null) '
            || 'with check (nullif(current_setting(''chancery.reader'', true), '''') is not null)', t);
        execute format('grant select, insert on docket.%I to chancery_app', t);
    end loop;
    grant update on docket.item_work, docket.signatory_work to chancery_app;
    grant update, delete on docket.field_work, docket.required_declaration_work to chancery_app;
end
$$;
