-- Label schemes as they were adopted (facts), and how often labels were put on documents (work).

create schema schemes;
grant usage on schema schemes to chancery_app, chancery_writer;

create table schemes.scheme_facts (
    number bigint primary key,
    scheme text not null,
    adopted date not null,
    text text not null,
    label_id integer not null
);

-- One row for each use of a label on a document: year, level and reasons at that moment, and nothing that leads to the document.
create table schemes.use_work (
    id uuid primary key default gen_random_uuid(),
    year integer not null,
    level text not null,
    basis text[] not null
);
create index on schemes.use_work (year);

do $$
begin
    perform labels.protect('schemes.scheme_facts');
end
$$;
alter table schemes.use_work enable row level security;
alter table schemes.use_work force row level security;
create policy owner_all on schemes.use_work to chancery_owner using (true) with check (true);
grant insert, truncate on schemes.scheme_facts to chancery_writer;

-- Notes that a label was put on a document now, in the transaction that puts it there.
create function schemes.used(named_level text, named_basis text[]) returns void
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        insert into schemes.use_work (year, level, basis)
        values (extract(year from now() at time zone 'UTC')::integer, named_level, named_basis)
    $$;

-- How often each level and reason was used in each year (UTC) that is over, in steps of five so that no single document shows: 0 stands for
-- none, 1 for one to four, other numbers are multiples of five. A label with two reasons counts under both. level '' is the sum of a year.
create function schemes.uses() returns table (year integer, level text, basis text, number bigint)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with over as (
            select u.year, u.level, u.basis from schemes.use_work u
            where u.year < extract(year from now() at time zone 'UTC')
        ), cells as (
            select o.year, o.level, b.basis, count(*) as number
            from over o cross join lateral unnest(case when o.basis = '{}' then array[''] else o.basis end) b (basis)
            group by 1, 2, 3
        )
        select c.year, c.level, c.basis, case when c.number < 5 then 1 else round(c.number / 5.0)::bigint * 5 end from cells c
        union all
        select o.year, '', '', count(*) from over o group by 1
    $$;
revoke execute on function schemes.used(text, text[]), schemes.uses() from public;
grant execute on function schemes.used(text, text[]), schemes.uses() to chancery_app;
