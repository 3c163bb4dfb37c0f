-- Who has read which labelled item, when and how. Readers append to it in their own name and only under labels that they may read; nobody
-- changes or deletes. A line carries the label of the item, so that whoever may not read the label does not see the line.

create schema access;
grant usage on schema access to chancery_app;

create table access.read_work (
    entry uuid primary key default gen_random_uuid(),
    at timestamptz not null default clock_timestamp(),
    person text not null,
    mandate text not null,
    kind text not null,
    item text not null,
    how text not null check (how in ('seen', 'downloaded', 'search-hit', 'printed')),
    label_id integer not null references register.label (id)
);
create index on access.read_work (at desc, entry desc);
create index on access.read_work (person, at desc);
create index on access.read_work (item, at desc);

-- Whether the reader acts today in a role that watches over reads.
create function access.watches() returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (
            select from identity.mandate_facts m
            where m.mandate = split_part(current_setting('chancery.reader', true), '/', 2)
              and m.person = split_part(current_setting('chancery.reader', true), '/', 1)
              and m.role in ('parliamentary-oversight', 'independent-oversight', 'security-officer')
              and m.begins <= (now() at time zone 'UTC')::date
              and (m.ends is null or m.ends > (now() at time zone 'UTC')::date)
              and not exists (select from identity.mandate_end_facts e
                              where e.mandate = m.mandate and e.ends <= (now() at time zone 'UTC')::date))
    $$;
revoke execute on function access.watches() from public;
grant execute on function access.watches() to chancery_app;

do $$
begin
    perform labels.protect('access.read_work');
end
$$;
-- Besides the label: those who watch, and each person their own lines.
create policy watched_or_own on access.read_work as restrictive for select to chancery_app
    using ((select access.watches()) or person = split_part(nullif(current_setting('chancery.reader', true), ''), '/', 1));
create policy own_reads on access.read_work for insert to chancery_app
    with check (person = split_part(nullif(current_setting('chancery.reader', true), ''), '/', 1)
        and mandate = split_part(nullif(current_setting('chancery.reader', true), ''), '/', 2)
        and ((select register.sees_all()) or label_id in (select register.my_labels())));
grant insert (person, mandate, kind, item, label_id, how) on access.read_work to chancery_app;

-- Items of the docket that carry a label are for those who may read it; the docket's own job works on all.
create policy by_label on docket.item_work as restrictive to chancery_app
    using (current_setting('chancery.reader', true) = '!docket'
        or (select register.sees_all()) or label_id in (select register.my_labels()));
