-- The register of technologies: what States notify under an agreement. Who may read a row is said by its label and by nothing else.

create schema technologies;
grant usage on schema technologies to chancery_app, chancery_writer;

-- Every statement that was made, in register order. line: random id of the public line of a technology under a label; it leads from here to
-- there and never back. content: the statement as JSON; said: its free text.
create table technologies.statement_facts (
    number bigint primary key,
    technology uuid not null,
    state text not null,
    on_date date not null,
    phase text not null,
    classes text[] not null,
    line uuid,
    name text not null,
    reason text not null,
    content text not null,
    said text not null,
    label_id integer not null references register.label (id)
);
create index on technologies.statement_facts (technology, number);

-- Each technology as it stands by its latest statement.
create table technologies.technology_facts (
    technology uuid primary key,
    first bigint not null,
    number bigint not null,
    state text not null,
    notified date not null,
    stated date not null,
    phase text not null,
    classes text[] not null,
    line uuid,
    name text not null,
    content text not null,
    words tsvector not null,
    label_id integer not null references register.label (id)
);

-- Other States that notify it too.
create table technologies.join_facts (
    number bigint primary key,
    technology uuid not null,
    state text not null,
    on_date date not null,
    label_id integer not null references register.label (id)
);
create index on technologies.join_facts (technology, number);

-- What everybody sees of technologies under labels; the row with the highest number of a line is the one that holds.
create table technologies.line_facts (
    number bigint primary key,
    line uuid not null,
    agreement text not null,
    name text not null,
    classes text[] not null,
    on_date date not null,
    label_id integer not null references register.label (id)
);
create index on technologies.line_facts (line, number);

-- Restricted acts on their way into the register: received, not recorded. after: the public line to be recorded then, as JSON, or empty.
create table technologies.step_work (
    step uuid primary key,
    pending uuid,
    technology uuid not null,
    act text not null,
    state text not null,
    after text not null default '',
    standing text not null default 'waiting' check (standing in ('waiting', 'recorded', 'refused')),
    refusal text not null default '',
    at timestamptz not null default clock_timestamp(),
    due timestamptz,
    by_person text not null,
    label_id integer not null references register.label (id)
);
create unique index on technologies.step_work (technology, act, state) where standing = 'waiting';
create index on technologies.step_work (pending);

do $$
declare
    t text;
    mine text := '((select register.sees_all()) or label_id in (select register.my_labels()))';
begin
    foreach t in array array['statement_facts', 'technology_facts', 'join_facts', 'line_facts', 'step_work'] loop
        perform labels.protect(('technologies.' || t)::regclass);
    end loop;
    foreach t in array array['statement_facts', 'technology_facts', 'join_facts', 'line_facts'] loop
        execute format('grant insert, delete, truncate on technologies.%I to chancery_writer', t);
    end loop;
    execute format('create policy app_adds on technologies.step_work for insert to chancery_app with check %s', mine);
    execute format('create policy app_changes on technologies.step_work for update to chancery_app using %s with check %s', mine, mine);
    perform labels.make_by_id('technologies.technology_facts', 'technology');
    perform labels.make_search('technologies.technology_facts', 'technology', 'notified', 'words', 'russian');
end
$$;
grant insert on technologies.step_work to chancery_app;
grant update (pending, due, standing, refusal) on technologies.step_work to chancery_app;

-- What became of a received act is written by the job that hears of it, which reads nothing else.
create policy job on technologies.step_work to chancery_app
    using (current_setting('chancery.reader', true) = '!technologies')
    with check (current_setting('chancery.reader', true) = '!technologies');
