-- Labels and authorisations: facts about who is authorised to what, how far the evaluation has come (work), and the one way in which
-- tables with labelled rows are made (docs/schema.md).

create schema labels;
grant usage on schema labels to chancery_app, chancery_writer;

-- Authorisations of mandates. What they open is personal: all of it is empty where the personal part of the act was erased, and such a row
-- opens nothing. first_day and last_day bound the authorisation; everything opens every label (a registry's officers).
create table labels.authorisation_facts (
    number bigint primary key,
    authorisation text not null,
    mandate text not null,
    acts_for text,
    level text,
    caveats text[],
    cases text[],
    conflicts text[],
    briefed_until date,
    everything boolean not null,
    first_day date,
    last_day date,
    label_id integer not null
);

-- Authorisations that were ended; last_day is the last day with it, or empty if it ended at once.
create table labels.authorisation_end_facts (
    number bigint primary key,
    authorisation text not null,
    last_day date,
    label_id integer not null
);

-- Events with which labels fall.
create table labels.event_facts (
    number bigint primary key,
    event text not null,
    happened date not null,
    label_id integer not null
);

-- What register.reader_label was last computed from, so that only what has changed is computed again. All of it can be lost.
create table labels.evaluation_work (
    single boolean primary key default true check (single),
    version bigint not null
);
insert into labels.evaluation_work (version) values (0);
create table labels.reader_work (
    reader text primary key,
    basis text not null
);
create table labels.label_work (
    label_id integer primary key references register.label (id),
    basis text not null
);

do $$
declare
    t text;
begin
    foreach t in array array['authorisation_facts', 'authorisation_end_facts', 'event_facts', 'evaluation_work',
                             'reader_work', 'label_work'] loop
        execute format('alter table labels.%I enable row level security', t);
        execute format('alter table labels.%I force row level security', t);
        execute format('create policy owner_all on labels.%I to chancery_owner using (true) with check (true)', t);
        execute format('create policy writer_all on labels.%I to chancery_writer using (true) with check (true)', t);
        execute format('grant select, insert on labels.%I to chancery_writer', t);
    end loop;
    foreach t in array array['authorisation_facts', 'authorisation_end_facts', 'event_facts'] loop
        execute format('grant truncate on labels.%I to chancery_writer', t);
    end loop;
    foreach t in array array['reader_work', 'label_work', 'evaluation_work'] loop
        execute format('grant update, delete on labels.%I to chancery_writer', t);
    end loop;
end
$$;

-- By label: when the evaluation of one label changes.
create index on register.reader_label (label_id);

-- The number of a label, which gets a new random one at its first use: numbers say nothing about how many labels there are.
create function labels.add(wanted text) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    found integer;
begin
    loop
        select id into found from register.label where expression = wanted;
        if found is not null then
            return found;
        end if;
        insert into register.label (id, expression)
        values (1 + floor(random() * 2147483646)::integer, wanted)
        on conflict do nothing;
    end loop;
end
$$;

-- As before, and the labels that time has opened to everyone: their rows name the reader '*'.
create or replace function register.my_labels() returns setof integer
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
        select 0
        union
        select r.label_id from register.reader_label r
        where r.reader in ('*', nullif(current_setting('chancery.reader', true), ''))
          and r.valid_from <= now() and now() < r.valid_until
    $$;

-- Whether the reader may read under a label; one probe, whatever the answer. For the label of a row that is not there, ask -1.
create function labels.may_read(label integer) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select label = 0 or register.sees_all() or exists (
            select from register.reader_label r
            where r.reader in ('*', nullif(current_setting('chancery.reader', true), '')) and r.label_id = label
              and r.valid_from <= now() and now() < r.valid_until)
    $$;

revoke execute on function labels.add(text), labels.may_read(integer) from public;
grant execute on function labels.add(text) to chancery_writer;
grant execute on function labels.may_read(integer) to chancery_app, chancery_writer;
