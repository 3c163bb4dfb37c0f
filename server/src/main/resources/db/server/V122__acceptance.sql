-- References of the proposals by which two officers accept an item, parted by spaces; the original texts of agreements; corrections.
alter table docket.item_work add column proposals text not null default '';

-- Authentic texts that are deposited here, in each language, for certified copies.
create table docket.text_work (
    agreement text not null,
    language text not null,
    name text not null,
    sha256 text not null,
    content bytea not null,
    entered timestamptz not null default clock_timestamp(),
    entered_by text not null,
    label_id integer not null default 0,
    primary key (agreement, language)
);

-- Corrections of errors in a text (VCLT art. 79), as two officers circulated and made them. stage: proposed, corrected.
create table docket.correction_facts (
    number bigint primary key,
    correction text not null,
    stage text not null,
    agreement text not null,
    english text not null,
    russian text not null,
    at date not null,
    until date,
    label_id integer not null
);
create index on docket.correction_facts (correction);

-- Objections of States to a correction that was circulated; the first of each State counts.
create table docket.correction_objection_work (
    correction text not null,
    state text not null,
    reason text not null,
    at timestamptz not null default clock_timestamp(),
    person text not null,
    label_id integer not null default 0,
    primary key (correction, state)
);

do $$
declare
    t text;
begin
    foreach t in array array['text_work', 'correction_objection_work'] loop
        execute format('alter table docket.%I enable row level security', t);
        execute format('alter table docket.%I force row level security', t);
        execute format('create policy owner_all on docket.%I to chancery_owner using (true) with check (true)', t);
        execute format('create policy signed_in on docket.%I to chancery_app '
            || 'using (nullif(current_setting(''chancery.reader'', true), '''') is not null) '
            || 'with check (nullif(current_setting(''chancery.reader'', true), '''') is not null)', t);
        execute format('grant select, insert on docket.%I to chancery_app', t);
    end loop;
    grant update on docket.text_work to chancery_app;
    alter table docket.correction_facts enable row level security;
    alter table docket.correction_facts force row level security;
    create policy owner_all on docket.correction_facts to chancery_owner using (true) with check (true);
    create policy writer_all on docket.correction_facts to chancery_writer using (true) with check (true);
    create policy app_reads on docket.correction_facts for select to chancery_app
        using ((select register.sees_all()) or label_id in (select register.my_labels()));
    grant select on docket.correction_facts to chancery_app;
    grant select, insert, truncate on docket.correction_facts to chancery_writer;
end
$$;
