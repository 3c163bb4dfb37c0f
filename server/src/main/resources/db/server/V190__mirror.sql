-- An outer server: what it knows of the log that it shows (docs/bundles.md). Empty in every other database. The acts themselves lie in the
-- tables of the register, and their openings lie open there, because nothing in an outer database is anything but public.

create schema mirror;
grant usage on schema mirror to chancery_app, chancery_writer;

-- One row, of the bundle that was taken last. keys: of the log, as its acts name them; bundle_keys: those that sign bundles; manifest: its
-- signed list, with what the organisation has chosen for its public pages.
create table mirror.state_work (
    single boolean primary key default true check (single),
    checkpoint bytea not null,
    keys text not null,
    bundle_keys text not null,
    manifest text not null,
    made timestamptz not null,
    taken timestamptz not null,
    label_id integer not null default 0 check (label_id = 0)
);

-- Public files that came with bundles: names of States, an own map.
create table mirror.file_work (
    name text primary key,
    content bytea not null,
    label_id integer not null default 0 check (label_id = 0)
);

do $$
declare
    t text;
begin
    foreach t in array array['state_work', 'file_work'] loop
        execute format('alter table mirror.%I enable row level security', t);
        execute format('alter table mirror.%I force row level security', t);
        execute format('create policy owner_all on mirror.%I to chancery_owner using (true) with check (true)', t);
        execute format('create policy writer_all on mirror.%I to chancery_writer using (true) with check (true)', t);
        execute format('create policy app_reads on mirror.%I for select to chancery_app using '
            || '((select register.sees_all()) or label_id in (select register.my_labels()))', t);
        execute format('grant select on mirror.%I to chancery_app', t);
        execute format('grant select, insert, update, delete on mirror.%I to chancery_writer', t);
    end loop;
end
$$;
