-- A table made as docs/schema.md says, and the same functions without any filter, to compare with.
create schema paper;
grant usage on schema paper to chancery_app, chancery_writer;
create table paper.paper_work (
    id uuid primary key,
    added timestamptz not null,
    title text not null,
    words tsvector not null,
    label_id integer not null
);

create function paper.plain_by_id(wanted uuid) returns setof paper.paper_work
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query select * from paper.paper_work where id = wanted;
end
$$;
create function paper.plain_latest(wanted integer, before timestamptz, before_id uuid) returns setof paper.paper_work
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query select d.* from paper.paper_work d where (d.added, d.id) < (before, before_id)
        order by d.added desc, d.id desc limit wanted;
end
$$;
create function paper.plain_search(asked text, wanted integer) returns setof paper.paper_work
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query execute 'select d.* from paper.paper_work d where d.words @@ $1 order by d.added desc, d.id desc limit $2'
        using websearch_to_tsquery('simple', asked), wanted;
end
$$;
create function paper.plain_count(asked text) returns bigint
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    found bigint;
begin
    execute 'select count(*) from (select from paper.paper_work d where d.words @@ $1 limit 1000) few'
        into found using websearch_to_tsquery('simple', asked);
    return found;
end
$$;
