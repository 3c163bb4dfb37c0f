-- Sealed papers: files encrypted by their senders to the recipients' public keys. The content cannot be read here.

create schema sealed;
grant usage on schema sealed to chancery_app;

-- Public keys (age X25519) of persons. removed: nothing is sealed to it any more.
create table sealed.key_work (
    id uuid primary key,
    person text not null,
    title text not null,
    recipient text not null check (recipient like 'age1%'),
    added timestamptz not null default clock_timestamp(),
    removed timestamptz,
    label_id integer not null default 0
);
create index on sealed.key_work (person);

create table sealed.paper_work (
    id uuid primary key,
    title text not null,
    size bigint not null,
    sha256 text not null,
    content bytea not null,
    about_kind text not null default '',
    about uuid,
    sender text not null,
    sender_mandate text not null,
    sent timestamptz not null default clock_timestamp(),
    label_id integer not null references register.label (id)
);
create index on sealed.paper_work (sent desc);
create index on sealed.paper_work (about_kind, about);

create table sealed.recipient_work (
    paper uuid not null references sealed.paper_work (id),
    person text not null,
    recipient text not null,
    fetched timestamptz,
    label_id integer not null default 0,
    primary key (paper, person, recipient)
);
create index on sealed.recipient_work (person);

-- Whether the reader is among the recipients.
create function sealed.for_me(wanted uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (select from sealed.recipient_work r
                       where r.paper = wanted and r.person = split_part(nullif(current_setting('chancery.reader', true), ''), '/', 1))
    $$;
revoke execute on function sealed.for_me(uuid) from public;
grant execute on function sealed.for_me(uuid) to chancery_app;

do $$
declare
    t text;
    me text := 'split_part(nullif(current_setting(''chancery.reader'', true), ''''), ''/'', 1)';
    label text := '((select register.sees_all()) or label_id in (select register.my_labels()))';
begin
    foreach t in array array['key_work', 'paper_work', 'recipient_work'] loop
        execute format('alter table sealed.%I enable row level security', t);
        execute format('alter table sealed.%I force row level security', t);
        execute format('create policy owner_all on sealed.%I to chancery_owner using (true) with check (true)', t);
        execute format('grant select, insert on sealed.%I to chancery_app', t);
    end loop;
    execute 'create policy signed_in on sealed.key_work for select to chancery_app using ('
        || 'nullif(current_setting(''chancery.reader'', true), '''') is not null)';
    execute 'create policy own_key on sealed.key_work for insert to chancery_app with check (person = ' || me || ')';
    execute 'create policy own_key_removed on sealed.key_work for update to chancery_app using (person = ' || me || ')';
    execute 'create policy between_them on sealed.paper_work for select to chancery_app using (' || label || ' and (sender = ' || me
        || ' or sealed.for_me(id)))';
    execute 'create policy own_paper on sealed.paper_work for insert to chancery_app with check (' || label || ' and sender = ' || me || ')';
    execute 'create policy of_paper on sealed.recipient_work for select to chancery_app using ('
        || 'current_setting(''chancery.reader'', true) <> '''' and exists (select from sealed.paper_work p where p.id = recipient_work.paper))';
    execute 'create policy by_sender on sealed.recipient_work for insert to chancery_app with check (exists ('
        || 'select from sealed.paper_work p where p.id = recipient_work.paper and p.sender = ' || me || '))';
    execute 'create policy taken on sealed.recipient_work for update to chancery_app using (person = ' || me || ')';
end
$$;
grant update (removed) on sealed.key_work to chancery_app;
grant update (fetched) on sealed.recipient_work to chancery_app;
