-- Security incidents: work, never facts. Officers who handle them (security, registry) and oversight see them as far as their labels allow;
-- whoever reported one sees that one; the originator's people see it once they were told. The reporter's name stands apart.

create schema incidents;
grant usage on schema incidents to chancery_app, chancery_writer;

create table incidents.incident_work (
    incident uuid primary key,
    kind text not null check (kind in ('LOSS', 'COMPROMISE', 'SUSPECTED', 'BREACH_NO_COMPROMISE', 'DATA_PROTECTION')),
    standing text not null default 'REPORTED'
        check (standing in ('REPORTED', 'UNDER_ASSESSMENT', 'ASSESSED', 'CLOSURE_PROPOSED', 'CLOSED')),
    version integer not null default 1,
    what text not null,
    concerns text not null default '',
    originators text[] not null default '{}',
    personal_data boolean not null,
    discovered timestamptz not null,
    reported timestamptz not null default clock_timestamp(),
    aware timestamptz not null,
    told_originator timestamptz,
    assessment text not null default '',
    damage text,
    measures text not null default '',
    lessons text not null default '',
    public_line text not null default '',
    closure_by text,
    closure_at timestamptz,
    closed_by text,
    cause text unique,
    label_id integer not null default 0 references register.label (id),
    check (closed_by <> closure_by),
    check (standing <> 'CLOSED' or (closed_by is not null and closure_by is not null))
);

-- Who reported it; named says whether those who handle it may know.
create table incidents.reporter_work (
    incident uuid primary key references incidents.incident_work (incident),
    person text not null,
    mandate text not null,
    named boolean not null,
    label_id integer not null default 0
);

-- Who is involved and so may not close it.
create table incidents.involved_work (
    incident uuid not null references incidents.incident_work (incident),
    person text not null,
    label_id integer not null default 0,
    primary key (incident, person)
);

-- Notices that are owed. due is what counts; due_local and zone say how it was shown.
create table incidents.notice_work (
    incident uuid not null references incidents.incident_work (incident),
    notice text not null check (notice in ('ORIGINATOR', 'AUTHORITY')),
    begins timestamptz not null,
    due timestamptz not null,
    due_local timestamp not null,
    zone text not null,
    given timestamptz,
    means text not null default '',
    late_reason text not null default '',
    waived text not null default '',
    acknowledged timestamptz,
    label_id integer not null default 0,
    primary key (incident, notice),
    check (given is null or given <= due or late_reason <> '')
);

-- Every step, in order; nothing is taken out. The report itself names nobody.
create table incidents.step_work (
    step uuid primary key default gen_random_uuid(),
    incident uuid not null references incidents.incident_work (incident),
    what text not null,
    at timestamptz not null default clock_timestamp(),
    person text not null,
    office text not null,
    note text not null,
    label_id integer not null default 0
);
create index on incidents.step_work (incident, at);

-- Lines that were written for the public, without a reference to their incidents.
create table incidents.public_line_work (
    id uuid primary key default gen_random_uuid(),
    year integer not null,
    line text not null,
    label_id integer not null default 0 references register.label (id)
);

-- The role in which the reader acts today: its code, '*' for the job of incidents, null for none.
create function incidents.my_role() returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select case when current_setting('chancery.reader', true) = '!incidents' then '*' else (
            select m.role from identity.mandate_facts m
            where m.mandate = split_part(current_setting('chancery.reader', true), '/', 2)
              and m.person = split_part(current_setting('chancery.reader', true), '/', 1)
              and m.begins <= (now() at time zone 'UTC')::date
              and (m.ends is null or m.ends > (now() at time zone 'UTC')::date)
              and not exists (select from identity.mandate_end_facts e
                              where e.mandate = m.mandate and e.ends <= (now() at time zone 'UTC')::date)) end
    $$;

-- The State or office for which the reader acts.
create function incidents.my_office() returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select coalesce(o.state, o.office)
        from identity.mandate_facts m join identity.office_facts o on o.office = m.office
        where m.mandate = split_part(current_setting('chancery.reader', true), '/', 2)
          and m.person = split_part(current_setting('chancery.reader', true), '/', 1)
          and incidents.my_role() is not null
    $$;

-- Whether the reader reported this incident.
create function incidents.i_reported(wanted uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (select from incidents.reporter_work r
                       where r.incident = wanted and r.person = split_part(nullif(current_setting('chancery.reader', true), ''), '/', 1))
    $$;

-- How many incidents of each kind came in, in each year (UTC) that is over; of all, whatever their labels.
create function incidents.yearly() returns table (year integer, kind text, number bigint)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select extract(year from i.reported at time zone 'UTC')::integer, i.kind, count(*)
        from incidents.incident_work i
        where (i.reported at time zone 'UTC') < date_trunc('year', now() at time zone 'UTC')
        group by 1, 2
    $$;

-- The text of a label, for the job of incidents alone, which has to find out whom to tell.
create function incidents.label_of(wanted integer) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select l.expression from register.label l
        where l.id = wanted and current_setting('chancery.reader', true) = '!incidents'
    $$;

revoke execute on function incidents.my_role(), incidents.my_office(), incidents.i_reported(uuid), incidents.yearly(),
    incidents.label_of(integer) from public;
grant execute on function incidents.my_role(), incidents.my_office(), incidents.i_reported(uuid), incidents.yearly(),
    incidents.label_of(integer) to chancery_app;

do $$
declare
    t text;
    label text := '((select incidents.my_role()) = ''*'' or (select register.sees_all()) or label_id in (select register.my_labels()))';
    handlers text := '((select incidents.my_role()) in (''*'', ''security-officer'', ''registry-officer''))';
    mine text := 'exists (select from incidents.incident_work i where i.incident = %I.incident)';
begin
    foreach t in array array['incident_work', 'reporter_work', 'involved_work', 'notice_work', 'step_work'] loop
        execute format('alter table incidents.%I enable row level security', t);
        execute format('alter table incidents.%I force row level security', t);
        execute format('create policy owner_all on incidents.%I to chancery_owner using (true) with check (true)', t);
        execute format('grant select, insert on incidents.%I to chancery_app', t);
    end loop;
    execute 'create policy seen on incidents.incident_work for select to chancery_app using (' || label || ' and ('
        || '(select incidents.my_role()) in (''*'', ''security-officer'', ''registry-officer'', ''parliamentary-oversight'', ''independent-oversight'')'
        || ' or incidents.i_reported(incident)'
        || ' or (told_originator is not null and (select incidents.my_office()) = any (originators))))';
    execute 'create policy reported on incidents.incident_work for insert to chancery_app with check (' || label
        || ' and (select incidents.my_role()) is not null and standing = ''REPORTED'')';
    execute 'create policy handled on incidents.incident_work for update to chancery_app using (' || label || ' and ' || handlers
        || ') with check (' || label || ' and ' || handlers || ')';
    foreach t in array array['involved_work', 'notice_work', 'step_work'] loop
        execute format('create policy of_incident on incidents.%I for select to chancery_app using (' || mine || ')', t, t);
    end loop;
    execute format('create policy of_incident_done on incidents.step_work for insert to chancery_app with check (' || mine || ')', 'step_work');
    execute format('create policy of_incident_owed on incidents.notice_work for insert to chancery_app with check (' || mine
        || ' and given is null and waived = '''')', 'notice_work');
    execute format('create policy handled on incidents.notice_work for update to chancery_app using (' || mine || ' and ' || handlers
        || ') with check (' || handlers || ')', 'notice_work');
    execute 'create policy arrived on incidents.notice_work for update to chancery_app using (given is not null and exists ('
        || 'select from incidents.incident_work i where i.incident = notice_work.incident and (select incidents.my_office()) = any (i.originators)))';
    execute format('create policy handled on incidents.involved_work for insert to chancery_app with check (' || mine || ' and '
        || handlers || ')', 'involved_work');
    execute format('create policy known on incidents.reporter_work for select to chancery_app using ('
        || 'person = split_part(nullif(current_setting(''chancery.reader'', true), ''''), ''/'', 1) or (' || mine
        || ' and ((select incidents.my_role()) = ''independent-oversight'' or named and ' || handlers || ')))', 'reporter_work');
    execute 'create policy own_name on incidents.reporter_work for insert to chancery_app with check ('
        || 'person = split_part(nullif(current_setting(''chancery.reader'', true), ''''), ''/'', 1))';
    perform labels.protect('incidents.public_line_work');
    execute 'create policy published on incidents.public_line_work for insert to chancery_app with check ('
        || 'nullif(current_setting(''chancery.reader'', true), '''') is not null and label_id = 0 and ' || handlers || ')';
end
$$;
grant update (kind, standing, version, personal_data, aware, told_originator, assessment, damage, measures, lessons, public_line,
              closure_by, closure_at, closed_by, cause, label_id) on incidents.incident_work to chancery_app;
grant update (begins, due, due_local, zone, given, means, late_reason, waived, acknowledged) on incidents.notice_work to chancery_app;
grant insert (year, line) on incidents.public_line_work to chancery_app;
