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

-- Makes a definer function that pins its search path and that only readers and the writer may execute. Volatile, because PostgreSQL lets no
-- other ask for a plan. Gives its name.
create function labels.make_function(t regclass, suffix text, parameters text, result text, locals text, body text) returns text
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    name text;
begin
    select format('%I.%I', n.nspname, c.relname || '_' || suffix) into name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t;
    execute format('create function %s(%s) returns %s language plpgsql volatile security definer '
        || 'set search_path = pg_catalog, pg_temp as %L', name, parameters, result,
        'declare mine integer[]; ' || locals || ' begin ' || body || ' end');
    execute format('revoke execute on function %s from public', name);
    execute format('grant execute on function %s to chancery_app, chancery_writer', name);
    return name;
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
-- depends on the reader's own labels and rows, not on how many rows are hidden between them: the newest row of each label names the labels
-- that can contribute, and the oldest of these rows bounds what is read.
create function labels.make_latest(t regclass, id name, sort name) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    place text := format('(d.%I, d.%I)', sort, id);
    newest_first text := format('d.%I desc, d.%I desc', sort, id);
    page text := format($q$
        return query select r.* from unnest(own) l (label) cross join lateral (
                select d.* from %s d where d.label_id = l.label and %s < (before, before_id) %%s order by %s limit wanted) r
            order by %s limit wanted;
        $q$, t, place, newest_first, replace(newest_first, 'd.', 'r.'));
begin
    execute format('create index on %s (label_id, %I desc, %I desc)', t, sort, id);
    execute format('create index on %s (%I desc, %I desc)', t, sort, id);
    perform labels.make_function(t, 'latest',
        format('wanted integer, before %s, before_id %s', labels.column_type(t, sort), labels.column_type(t, id)),
        format('setof %s', t),
        format('own integer[]; edge %s; edge_id %s;', labels.column_type(t, sort), labels.column_type(t, id)),
        format($f$
            if register.sees_all() then
                return query select d.* from %1$s d where %4$s < (before, before_id) order by %5$s limit wanted;
                return;
            end if;
            mine := array(select register.my_labels());
            select array_agg(n.label), (array_agg(n.top order by n.top desc, n.top_id desc))[wanted],
                   (array_agg(n.top_id order by n.top desc, n.top_id desc))[wanted]
            into own, edge, edge_id
            from (select l.label, first.top, first.top_id
                  from unnest(mine) l (label) cross join lateral (
                      select d.%2$I as top, d.%3$I as top_id from %1$s d
                      where d.label_id = l.label and %4$s < (before, before_id) order by %5$s limit 1) first
                  order by first.top desc, first.top_id desc limit wanted) n;
            if edge is null then
                %6$s
            else
                %7$s
            end if;
        $f$, t, sort, id, place, newest_first, format(page, ''), format(page, format('and %s >= (edge, edge_id)', place))));
end
$$;

-- <table>_search(asked, wanted) and <table>_count(asked): full text, newest first, and how many, which stops at 1,000. words is a tsvector.
-- The label is a condition inside the limit, and the query is planned with its words and the reader's labels. Which way is quickest depends
-- on how many rows PostgreSQL expects to hold the words. Few: they are looked up by themselves and filtered. More: PostgreSQL joins what
-- text index and index of labels find, or goes by date. For a count of words that stand in very many rows, the reader's own rows are read
-- label by label until there are enough: that takes about 1,000 x rows / matches steps, fewer than there are matches when their square is
-- more than 1,000 x rows. @@ is not leakproof, so that under row security alone the text index would not be used.
create function labels.make_search(t regclass, id name, sort name, words name, config regconfig) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    parse text := format('parsed := websearch_to_tsquery(%L, asked);', config);
    match text := format('select d.* from %s d where d.%I @@ $1', t, words);
    own text := ' and d.label_id = any ($3)';
    rare text := '(' || match || ' offset 0) d where d.label_id = any ($3)';
    top text := format(' order by d.%I desc, d.%I desc limit $2', sort, id);
    few text := format('select count(*) from (select from %s d where d.%I @@ $1 %%s limit $2) few', t, words);
    few_of_rare text := 'select count(*) from (select from ' || rare || ' limit $2) few';
    few_of_own text := format('select count(*) from (select from unnest($3) l (label) cross join lateral ('
        || 'select from %s d where d.label_id = l.label and d.%I @@ $1) r limit $2) few', t, words);
    expect text := format($f$
            mine := array(select register.my_labels());
            execute %L into plan using parsed;
            expected := (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8;
        $f$, 'explain (format json) ' || match);
    enough text := format('select greatest(c.reltuples, 0) * 1000.0 into enough from pg_class c where c.oid = %s;', t::oid);
    locals text := 'parsed tsquery; plan json; expected float8; enough float8;';
    counts text;
begin
    execute format('create index on %s using gin (%I) with (fastupdate = off)', t, words);
    execute format('create index on %s (label_id)', t);
    perform labels.make_function(t, 'search', 'asked text, wanted integer', format('setof %s', t), locals,
        format($f$
            %1$s
            if register.sees_all() then
                return query execute %2$L using parsed, wanted;
                return;
            end if;
            %3$s
            if expected < 2000 then
                return query execute %4$L using parsed, wanted, mine;
            else
                return query execute %5$L using parsed, wanted, mine;
            end if;
        $f$, parse, match || top, expect, 'select d.* from ' || rare || top, match || own || top));
    counts := labels.make_function(t, 'count', 'asked text', 'bigint', locals || ' found bigint;',
        format($f$
            %1$s
            if register.sees_all() then
                execute %2$L into found using parsed, 1000;
                return found;
            end if;
            %3$s
            if expected < 2000 then
                execute %4$L into found using parsed, 1000, mine;
            elsif expected * expected > enough then
                execute %5$L into found using parsed, 1000, mine;
            else
                execute %6$L into found using parsed, 1000, mine;
            end if;
            return found;
        $f$, parse, format(few, ''), expect || enough, few_of_rare, few_of_own, format(few, own)));
    -- A reader's own rows lie apart; with the usual cost PostgreSQL would rather read the table from its beginning.
    execute format('alter function %s set random_page_cost = 1.1', counts);
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
