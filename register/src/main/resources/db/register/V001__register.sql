-- The register: leaves of the log, their sealed openings, and who may read what.
-- Runs as a superuser, or as chancery_owner where the roles exist and it may create a schema in this database.
-- chancery_owner owns everything, chancery_app reads what the policies allow, chancery_writer appends.

do $$
declare
    wanted text;
begin
    foreach wanted in array array['chancery_owner', 'chancery_app', 'chancery_writer'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I nologin nosuperuser nobypassrls', wanted);
        end if;
    end loop;
    if not has_database_privilege('chancery_owner', current_database(), 'CREATE') then
        execute format('grant create on database %I to chancery_owner', current_database());
    end if;
end
$$;

set role chancery_owner;

create schema register;
grant usage on schema register to chancery_app, chancery_writer;

-- Each distinct label once. 0 is PUBLIC: readable by everyone.
create table register.label (
    id integer primary key,
    expression text not null unique
);
insert into register.label (id, expression) values (0, 'PUBLIC');

-- Which labels a reader (a person in an active role) may read, and when. Derived from authorisations, not a fact.
create table register.reader_label (
    reader text not null,
    label_id integer not null references register.label (id),
    valid_from timestamptz not null default '-infinity',
    valid_until timestamptz not null default 'infinity',
    primary key (reader, label_id, valid_from)
);

-- Readers for whom every label is open.
create table register.reader_sees_all (
    reader text not null,
    valid_from timestamptz not null default '-infinity',
    valid_until timestamptz not null default 'infinity',
    primary key (reader, valid_from)
);

-- One row for each log that these leaves were published under; a second one only after a loss (successor log).
create table register.log (
    ordinal integer primary key,
    origin text not null unique,
    first bigint not null,
    label_id integer not null default 0 references register.label (id)
);

-- The log itself. An envelope is public whatever its act is; hash is its RFC 6962 leaf hash.
create table register.leaf (
    number bigint primary key check (number >= 0),
    envelope bytea not null,
    hash bytea not null check (length(hash) = 32),
    label_id integer not null default 0
);

-- Roots of full tiles: row (level, index) is the root over the leaves [index, index + 1) * 256^level.
create table register.tile_root (
    level integer not null check (level > 0),
    index bigint not null,
    hash bytea not null check (length(hash) = 32),
    label_id integer not null default 0,
    primary key (level, index)
);

-- What opens the two commitments of a leaf, sealed with the act's own keys, which lie in the key folder at key_slot.
-- label_id changes when a restricted act is published; recorded_label_id never does, so that a replay sees what was recorded.
-- No foreign key to leaf: rows of both tables are written by one statement, and verification compares them.
create table register.opening (
    number bigint primary key,
    key_slot bigint not null,
    content bytea not null,
    personal bytea not null,
    label_id integer not null default 0,
    recorded_label_id integer not null default 0
);

-- The right edge of the tree. The writer locks this row for each group, so that several processes number without gaps.
create table register.head (
    single boolean primary key default true check (single),
    size bigint not null,
    recorded bigint not null,
    edge bytea not null,
    ordinal integer not null
);
insert into register.head (size, recorded, edge, ordinal) values (0, 0, '', 0);

-- Keys by which a caller may repeat a command without recording it twice.
create table register.once (
    key text primary key,
    number bigint not null
);

-- Kinds and schema versions that occur, so that a process that does not know one of them stops before it misreads it.
create table register.act_schema (
    kind text not null,
    version integer not null,
    first bigint not null,
    primary key (kind, version)
);

create function register.sees_all() returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
        select exists (
            select from register.reader_sees_all r
            where r.reader = nullif(current_setting('chancery.reader', true), '')
              and r.valid_from <= now() and now() < r.valid_until)
    $$;

create function register.my_labels() returns setof integer
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
        select 0
        union
        select r.label_id from register.reader_label r
        where r.reader = nullif(current_setting('chancery.reader', true), '')
          and r.valid_from <= now() and now() < r.valid_until
    $$;

revoke execute on function register.sees_all(), register.my_labels() from public;
grant execute on function register.sees_all(), register.my_labels() to chancery_app, chancery_writer;

do $$
declare
    t text;
begin
    foreach t in array array['label', 'reader_label', 'reader_sees_all', 'log', 'leaf', 'tile_root', 'opening',
                             'head', 'once', 'act_schema'] loop
        execute format('alter table register.%I enable row level security', t);
        execute format('alter table register.%I force row level security', t);
        execute format('create policy owner_all on register.%I to chancery_owner using (true) with check (true)', t);
        execute format('create policy writer_all on register.%I to chancery_writer using (true) with check (true)', t);
    end loop;
    foreach t in array array['log', 'leaf', 'tile_root', 'opening'] loop
        execute format('create policy app_reads on register.%I for select to chancery_app using '
            || '((select register.sees_all()) or label_id in (select register.my_labels()))', t);
    end loop;
end
$$;
create policy app_reads on register.label for select to chancery_app
    using ((select register.sees_all()) or id in (select register.my_labels()));

grant select on register.label, register.log, register.leaf, register.tile_root to chancery_app;
grant select (number, key_slot, content, label_id) on register.opening to chancery_app;

-- The writer appends; it may change where the tree ends and which label an opening has now, and nothing else of the log.
grant select on all tables in schema register to chancery_writer;
grant insert on register.log, register.leaf, register.tile_root, register.opening, register.once, register.act_schema,
    register.label to chancery_writer;
grant update on register.head to chancery_writer;
grant update (label_id) on register.opening to chancery_writer;
grant insert, update, delete on register.reader_label, register.reader_sees_all to chancery_writer;

reset role;
