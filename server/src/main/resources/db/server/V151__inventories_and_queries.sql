-- Inventories of copies, and the question whose copy something is.

-- What the reader is to the registry: 'officer', 'oversight', or nothing.
create function copies.my_part() returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select case when m.role in ('registry-officer', 'security-officer') then 'officer'
                    when m.role in ('parliamentary-oversight', 'independent-oversight') then 'oversight' end
        from identity.mandate_facts m
        where m.mandate = split_part(current_setting('chancery.reader', true), '/', 2)
          and m.person = split_part(current_setting('chancery.reader', true), '/', 1)
          and m.begins <= current_date and (m.ends is null or m.ends > current_date)
          and not exists (select from identity.mandate_end_facts e where e.mandate = m.mandate and e.ends <= current_date)
    $$;
revoke execute on function copies.my_part() from public;
grant execute on function copies.my_part() to chancery_app;

-- One walk through the copies. lines: how many there were when it was opened, so that nobody closes an inventory of which they see a part.
create table copies.inventory_work (
    inventory uuid primary key,
    opened timestamptz not null default clock_timestamp(),
    opened_by text not null,
    office text not null,
    lines integer not null,
    closed timestamptz,
    closed_by text,
    label_id integer not null default 0
);

-- One copy to be seen.
create table copies.inventory_line_work (
    inventory uuid not null references copies.inventory_work (inventory),
    copy uuid not null,
    seen timestamptz,
    seen_by text,
    how text check (how in ('hand', 'code', 'picture')),
    label_id integer not null references register.label (id),
    primary key (inventory, copy)
);
create index on copies.inventory_line_work (copy, seen);

-- Whose copy is this: asked by one person, released by another. codes: what was read, each with its page, '0' where none was read.
create table copies.query_work (
    query uuid primary key,
    asked timestamptz not null default clock_timestamp(),
    asked_by text not null,
    asked_office text not null,
    reason text not null,
    means text not null check (means in ('code', 'picture')),
    codes text not null,
    state text not null default 'open' check (state in ('open', 'released', 'declined')),
    decided timestamptz,
    decided_by text,
    decided_office text,
    label_id integer not null default 0,
    check (decided_by <> asked_by or state = 'declined')
);

-- What was named in answer, under the label of the copy.
create table copies.query_answer_work (
    query uuid not null references copies.query_work (query),
    copy uuid not null,
    page integer not null,
    label_id integer not null references register.label (id),
    primary key (query, copy, page)
);

-- Every step of every query; nothing is changed or taken out. Says nothing about the copy.
create table copies.query_log_work (
    entry uuid primary key,
    query uuid not null,
    at timestamptz not null default clock_timestamp(),
    step text not null check (step in ('asked', 'unreadable', 'released', 'declined')),
    person text not null,
    office text not null,
    means text not null,
    reason text not null,
    named integer,
    label_id integer not null default 0
);
create index on copies.query_log_work (at);

do $$
declare
    t text;
    mine text := '((select register.sees_all()) or label_id in (select register.my_labels()))';
    officer text := '((select copies.my_part()) = ''officer'')';
begin
    foreach t in array array['inventory_line_work', 'query_answer_work'] loop
        perform labels.protect(('copies.' || t)::regclass);
        execute format('create policy app_adds on copies.%I for insert to chancery_app with check %s', t, mine);
        execute format('create policy app_changes on copies.%I for update to chancery_app using %s with check %s', t, mine, mine);
        execute format('grant insert on copies.%I to chancery_app', t);
    end loop;
    foreach t in array array['inventory_work', 'query_work', 'query_log_work'] loop
        execute format('alter table copies.%I enable row level security', t);
        execute format('alter table copies.%I force row level security', t);
        execute format('create policy owner_all on copies.%I to chancery_owner using (true) with check (true)', t);
        execute format('create policy officers on copies.%I to chancery_app using %s with check %s', t, officer, officer);
        execute format('grant select, insert on copies.%I to chancery_app', t);
    end loop;
end
$$;
create policy oversight on copies.query_log_work for select to chancery_app
    using ((select copies.my_part()) = 'oversight');
grant update (closed, closed_by) on copies.inventory_work to chancery_app;
grant update (seen, seen_by, how) on copies.inventory_line_work to chancery_app;
grant update (state, decided, decided_by, decided_office) on copies.query_work to chancery_app;
