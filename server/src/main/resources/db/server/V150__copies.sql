-- Numbered copies of labelled documents: what the registry keeps (work), and what became of each copy (facts).

create schema copies;
grant usage on schema copies to chancery_app, chancery_writer;

-- A document of which numbered copies are issued. file: where its PDF is stored; empty for a document that is kept off-line, of which only
-- this line and its hash are here. allowed: how many copies its originator allows; version grows with every issue, so that two hands cannot
-- issue the same numbers.
create table copies.document_work (
    document uuid primary key,
    title text not null,
    symbol text not null,
    originator text not null,
    sha256 text not null,
    pages integer not null,
    file text,
    left_out text not null default '',
    entered timestamptz not null default clock_timestamp(),
    entered_by text not null,
    office text not null,
    allowed integer not null default 0,
    version integer not null default 1,
    words tsvector not null generated always as (to_tsvector('simple'::regconfig, symbol || ' ' || title)) stored,
    label_id integer not null references register.label (id)
);

-- Copies that were issued, with everything that is printed on them. holder_name is personal and empty where it was erased.
create table copies.issue_facts (
    number bigint primary key,
    copy uuid not null unique,
    document uuid not null,
    k integer not null,
    of_n integer not null,
    code text not null,
    holder_person text not null,
    holder_mandate text not null,
    holder_office text not null,
    holder_name text,
    registry text not null,
    printed_label text not null,
    office text not null,
    issued date not null,
    label_id integer not null references register.label (id)
);
create index on copies.issue_facts (document, k);
create index on copies.issue_facts (holder_mandate);
create index on copies.issue_facts (code);

-- What became of a copy, in register order.
create table copies.fate_facts (
    number bigint primary key,
    copy uuid not null,
    document uuid not null,
    fate text not null,
    on_date date not null,
    office text not null,
    second_office text not null default '',
    certificate text not null default '',
    method text not null default '',
    label_id integer not null references register.label (id)
);
create index on copies.fate_facts (document, number);
create index on copies.fate_facts (copy, number);

-- Acts on their way into the register: received, not recorded. One at a time for each copy.
create table copies.step_work (
    step uuid primary key,
    pending uuid,
    document uuid not null,
    copy uuid not null,
    act text not null,
    k integer not null,
    of_n integer not null,
    holder_mandate text not null,
    state text not null default 'waiting' check (state in ('waiting', 'recorded', 'refused')),
    refusal text not null default '',
    number bigint,
    on_date date not null,
    at timestamptz not null default clock_timestamp(),
    due timestamptz,
    by_person text not null,
    inventory uuid,
    label_id integer not null references register.label (id)
);
create unique index on copies.step_work (copy) where state = 'waiting';
create index on copies.step_work (document, at);
create index on copies.step_work (pending);

-- Holders who say that they give a copy back; the registry records the return when it has it.
create table copies.handing_back_work (
    copy uuid not null,
    at timestamptz not null default clock_timestamp(),
    by_person text not null,
    label_id integer not null references register.label (id),
    primary key (copy, at)
);

-- Requests to the originator for more copies.
create table copies.consent_work (
    consent uuid primary key,
    document uuid not null,
    originator text not null,
    more integer not null check (more > 0),
    reason text not null,
    asked timestamptz not null default clock_timestamp(),
    asked_by text not null,
    state text not null default 'open' check (state in ('open', 'given', 'refused')),
    decided timestamptz,
    decided_by text,
    decided_office text,
    label_id integer not null references register.label (id)
);
create index on copies.consent_work (document);

-- Destructions that wait for the second person who has seen them.
create table copies.destruction_work (
    destruction uuid primary key,
    copy uuid not null,
    method text not null,
    proposed timestamptz not null default clock_timestamp(),
    proposed_by text not null,
    proposed_office text not null,
    state text not null default 'open' check (state in ('open', 'certified', 'withdrawn')),
    label_id integer not null references register.label (id)
);
create unique index on copies.destruction_work (copy) where state = 'open';

do $$
declare
    t text;
    mine text := '((select register.sees_all()) or label_id in (select register.my_labels()))';
begin
    foreach t in array array['document_work', 'issue_facts', 'fate_facts', 'step_work', 'handing_back_work', 'consent_work',
                             'destruction_work'] loop
        perform labels.protect(('copies.' || t)::regclass);
    end loop;
    foreach t in array array['document_work', 'step_work', 'handing_back_work', 'consent_work', 'destruction_work'] loop
        execute format('create policy app_adds on copies.%I for insert to chancery_app with check %s', t, mine);
        execute format('create policy app_changes on copies.%I for update to chancery_app using %s with check %s', t, mine, mine);
        execute format('grant insert on copies.%I to chancery_app', t);
    end loop;
    foreach t in array array['issue_facts', 'fate_facts'] loop
        execute format('grant insert, truncate on copies.%I to chancery_writer', t);
    end loop;
    perform labels.make_by_id('copies.document_work', 'document');
    perform labels.make_latest('copies.document_work', 'document', 'entered');
    perform labels.make_search('copies.document_work', 'document', 'entered', 'words', 'simple');
    perform labels.make_by_id('copies.issue_facts', 'copy');
    perform labels.make_by_id('copies.consent_work', 'consent');
    perform labels.make_by_id('copies.destruction_work', 'destruction');
end
$$;

-- What became of a received act is written by the job that hears of it, which reads nothing else.
create policy job on copies.step_work to chancery_app
    using (current_setting('chancery.reader', true) = '!copies')
    with check (current_setting('chancery.reader', true) = '!copies');
grant update (allowed, version) on copies.document_work to chancery_app;
grant update (pending, due, state, refusal, number) on copies.step_work to chancery_app;
grant update (state, decided, decided_by, decided_office) on copies.consent_work to chancery_app;
grant update (state) on copies.destruction_work to chancery_app;

-- The copy of a code: a hidden one takes as long as one that is not there.
create function copies.issue_by_code(wanted text) returns setof copies.issue_facts
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    found copies.issue_facts;
    allowed boolean;
begin
    select * into found from copies.issue_facts i where i.code = wanted;
    allowed := labels.may_read(coalesce(found.label_id, -1));
    if allowed and found.label_id is not null then
        return next found;
    end if;
end
$$;
revoke execute on function copies.issue_by_code(text) from public;
grant execute on function copies.issue_by_code(text) to chancery_app, chancery_writer;
