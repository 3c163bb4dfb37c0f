-- How a table with labelled rows is made: protect it, then make the functions by which readers ask. See docs/schema.md.

-- Row security for a table with a column label_id: readers see the rows under their labels, owner and writer all.
create function labels.protect(t regclass) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy owner_all on %s to chancery_owner using (true) with check (true)', t);
    execute format('create policy writer_all on %s to chancery_writer using (true) with check (true)', t);
    execute format('create policy app_reads on %s for select to chancery_app using '
        || '((select register.sees_all()) or label_id in (select register.my_labels()))', t);
    execute format('grant select on %s to chancery_app, chancery_writer', t);
end
$$;

-- The type of a column, which must be there and not be null.
create function labels.column_type(t regclass, wanted name) returns text
    language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    found text;
begin
    select format_type(a.atttypid, a.atttypmod) into found
    from pg_attribute a where a.attrelid = t and a.attname = wanted and a.attnotnull and not a.attisdropped;
    if found is null then
        raise exception 'table % needs a column % that is not null', t, wanted;
    end if;
    return found;
end
$$;

-- Makes a definer function that pins its search path and that only readers and the writer may execute.
create function labels.make_function(t regclass, suffix text, parameters text, result text, locals text, body text) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    name text;
begin
    select format('%I.%I', n.nspname, c.relname || '_' || suffix) into name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t;
    execute format('create function %s(%s) returns %s language plpgsql stable security definer '
        || 'set search_path = pg_catalog, pg_temp as %L', name, parameters, result,
        'declare mine integer[]; ' || locals || ' begin ' || body || ' end');
    execute format('revoke execute on function %s from public', name);
    execute format('grant execute on function %s to chancery_app, chancery_writer', name);
end
$$;

-- <table>_by_id(wanted): the row, or nothing. A hidden row takes as long as one that is not there.
create function labels.make_by_id(t regclass, id name) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform labels.make_function(t, 'by_id', format('wanted %s', labels.column_type(t, id)), format('setof %s', t),
        format('found %s; allowed boolean;', t),
        format($f$
            select * into found from %1$s where %2$I = wanted;
            allowed := labels.may_read(coalesce(found.label_id, -1));
            if allowed and found.label_id is not null then
                return next found;
            end if;
        $f$, t, id));
end
$$;

-- <table>_latest(wanted, before, before_id): the newest rows, or the newest before the last one of the page before. The time it takes
-- depends on the reader's own labels and rows, not on how many rows are hidden between them.
create function labels.make_latest(t regclass, id name, sort name) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    execute format('create index on %s (label_id, %I desc, %I desc)', t, sort, id);
    execute format('create index on %s (%I desc, %I desc)', t, sort, id);
    perform labels.make_function(t, 'latest',
        format('wanted integer, before %s, before_id %s', labels.column_type(t, sort), labels.column_type(t, id)),
        format('setof %s', t), '',
        format($f$
            if register.sees_all() then
                return query select d.* from %1$s d where (d.%2$I, d.%3$I) < (before, before_id)
                    order by d.%2$I desc, d.%3$I desc limit wanted;
                return;
            end if;
            mine := array(select register.my_labels());
            return query
                with newest as materialized (
                    select l.label, d.top, d.top_id
                    from unnest(mine) l (label) cross join lateral (
                        select e.%2$I as top, e.%3$I as top_id from %1$s e
                        where e.label_id = l.label and (e.%2$I, e.%3$I) < (before, before_id)
                        order by e.%2$I desc, e.%3$I desc limit 1) d
                    order by d.top desc, d.top_id desc limit wanted),
                edge as materialized (
                    select n.top, n.top_id from newest n
                    order by n.top desc, n.top_id desc offset greatest(wanted - 1, 0) limit 1)
                select r.* from newest n cross join lateral (
                    select d.* from %1$s d
                    where d.label_id = n.label and (d.%2$I, d.%3$I) < (before, before_id)
                      and (not exists (select from edge) or (d.%2$I, d.%3$I) >= (select g.top, g.top_id from edge g))
                    order by d.%2$I desc, d.%3$I desc limit wanted) r
                order by r.%2$I desc, r.%3$I desc limit wanted;
        $f$, t, sort, id));
end
$$;

-- <table>_search(asked, wanted) and <table>_count(asked): full text, newest first, and how many, which stops at 1,000. words is a tsvector.
-- The label is a condition inside the limit, and the query is planned with its words: a rare word goes by the text index, a frequent one
-- by date. @@ is not leakproof, so that under row security alone the text index would not be used.
create function labels.make_search(t regclass, id name, sort name, words name, config regconfig) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    parse text := format('websearch_to_tsquery(%L, asked)', config);
    top text := format('select d.* from %s d where d.%I @@ $1 %%s order by d.%I desc, d.%I desc limit $2', t, words, sort, id);
    few text := format('select count(*) from (select from %s d where d.%I @@ $1 %%s limit 1000) few', t, words);
    own text := 'and d.label_id = any ($3)';
begin
    execute format('create index on %s using gin (%I) with (fastupdate = off)', t, words);
    perform labels.make_function(t, 'search', 'asked text, wanted integer', format('setof %s', t), '',
        format($f$
            if register.sees_all() then
                return query execute %1$L using %3$s, wanted;
            else
                mine := array(select register.my_labels());
                return query execute %2$L using %3$s, wanted, mine;
            end if;
        $f$, format(top, ''), format(top, own), parse));
    perform labels.make_function(t, 'count', 'asked text', 'bigint', 'found bigint;',
        format($f$
            if register.sees_all() then
                execute %1$L into found using %3$s;
            else
                mine := array(select register.my_labels());
                execute %2$L into found using %3$s, 0, mine;
            end if;
            return found;
        $f$, format(few, ''), format(few, own), parse));
end
$$;

-- <table>_complete(prefix, wanted): the first texts of a column, by alphabet and each once, that begin so in any case.
create function labels.make_complete(t regclass, title name) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    execute format('create index on %s (lower(%I) text_pattern_ops, label_id)', t, title);
    perform labels.make_function(t, 'complete', 'prefix text, wanted integer', 'setof text', 'start text;',
        format($f$
            start := replace(replace(replace(lower(prefix), '\', '\\'), '%%', '\%%'), '_', '\_') || '%%';
            if register.sees_all() then
                return query execute %1$L using start, wanted;
            else
                mine := array(select register.my_labels());
                return query execute %2$L using start, wanted, mine;
            end if;
        $f$,
        format('select distinct d.%1$I::text from %2$s d where lower(d.%1$I) like $1 order by 1 limit $2', title, t),
        format('select distinct d.%1$I::text from %2$s d where lower(d.%1$I) like $1 and d.label_id = any ($3) order by 1 limit $2',
               title, t)));
end
$$;

-- Only migrations make tables.
revoke execute on function labels.protect(regclass), labels.column_type(regclass, name),
    labels.make_function(regclass, text, text, text, text, text), labels.make_by_id(regclass, name),
    labels.make_latest(regclass, name, name), labels.make_search(regclass, name, name, name, regconfig),
    labels.make_complete(regclass, name) from public;
