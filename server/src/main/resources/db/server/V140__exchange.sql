-- Documents and messages between delegations, organs and experts. Who may read a row is said by its label and by nothing else.

create schema exchange;
grant usage on schema exchange to chancery_app, chancery_writer;

-- What is written about, with the label of its first item. Who takes part is told by the items.
create table exchange.thread_work (
    id uuid primary key,
    subject text not null,
    agreement text not null default '',
    article text not null default '',
    opened timestamptz not null default clock_timestamp(),
    label_id integer not null references register.label (id)
);

-- A message, or one version of a document; versions share their lineage. party, addressed: codes of States and organs as in labels.
-- Nothing is changed: a new version or another label is another row.
create table exchange.item_work (
    id uuid primary key,
    thread uuid not null references exchange.thread_work (id),
    lineage uuid not null,
    kind text not null check (kind in ('message', 'document')),
    title text not null,
    body text not null,
    tags text[] not null default '{}',
    addressed text[] not null,
    author text not null,
    mandate text not null,
    party text not null,
    added timestamptz not null default clock_timestamp(),
    reply_by timestamptz,
    reason text not null default '',
    words tsvector not null,
    label_id integer not null references register.label (id)
);
create index on exchange.item_work (thread, added);
create index on exchange.item_work (lineage, added);

-- From which items a document was drawn; carries the label of the document.
create table exchange.source_work (
    item uuid not null references exchange.item_work (id),
    source uuid not null references exchange.item_work (id),
    label_id integer not null references register.label (id),
    primary key (item, source)
);

-- Files of an item. address: where the file store keeps it; acts: what acts in it, a line each; verdict: of the scanner, or empty.
create table exchange.attachment_work (
    id uuid primary key,
    item uuid not null references exchange.item_work (id),
    name text not null,
    kind text not null,
    media text not null,
    size bigint not null,
    sha256 text not null,
    address text not null,
    acts text not null default '',
    verdict text not null default '',
    added timestamptz not null default clock_timestamp(),
    label_id integer not null references register.label (id)
);
create index on exchange.attachment_work (item);

-- Who has read an item, the first time.
create table exchange.read_work (
    item uuid not null references exchange.item_work (id),
    person text not null,
    party text not null,
    at timestamptz not null default clock_timestamp(),
    label_id integer not null references register.label (id),
    primary key (item, person, party)
);

-- Somebody asks for a wider label than the originators have given; under the label that the item has.
create table exchange.relabel_work (
    id uuid primary key,
    item uuid not null references exchange.item_work (id),
    expression text not null,
    reason text not null,
    person text not null,
    party text not null,
    asked timestamptz not null default clock_timestamp(),
    label_id integer not null references register.label (id)
);
create index on exchange.relabel_work (item);

-- What an originator says to that.
create table exchange.consent_work (
    relabel uuid not null references exchange.relabel_work (id),
    party text not null,
    person text not null,
    agrees boolean not null,
    reason text not null default '',
    at timestamptz not null default clock_timestamp(),
    label_id integer not null references register.label (id),
    primary key (relabel, party)
);

-- Files on their way in: only whoever sends them sees them. They belong to no item yet, so they have no label.
create table exchange.upload_work (
    upload text primary key,
    person text not null,
    name text not null,
    size bigint not null,
    begun timestamptz not null default clock_timestamp(),
    kind text not null default '',
    media text not null default '',
    acts text not null default '',
    verdict text not null default '',
    label_id integer not null default 0
);
create index on exchange.upload_work (person);

do $$
declare
    t text;
    own text := 'person = split_part(current_setting(''chancery.reader'', true), ''/'', 1) and person <> ''''';
begin
    foreach t in array array['thread_work', 'item_work', 'source_work', 'attachment_work', 'read_work', 'relabel_work',
                             'consent_work'] loop
        perform labels.protect(format('exchange.%I', t)::regclass);
        -- Nobody writes under a label that they may not read.
        execute format('create policy app_adds on exchange.%I for insert to chancery_app with check '
            || '((select register.sees_all()) or label_id in (select register.my_labels()))', t);
        execute format('grant insert on exchange.%I to chancery_app', t);
    end loop;
    perform labels.make_by_id('exchange.thread_work', 'id');
    perform labels.make_by_id('exchange.item_work', 'id');
    perform labels.make_latest('exchange.item_work', 'id', 'added');
    -- The configuration for Russian takes Latin words as English ones.
    perform labels.make_search('exchange.item_work', 'id', 'added', 'words', 'russian');
    perform labels.make_by_id('exchange.attachment_work', 'id');
    perform labels.make_by_id('exchange.relabel_work', 'id');

    alter table exchange.upload_work enable row level security;
    alter table exchange.upload_work force row level security;
    create policy owner_all on exchange.upload_work to chancery_owner using (true) with check (true);
    execute format('create policy own on exchange.upload_work to chancery_app using (%s) with check (%s)', own, own);
    grant select, insert, update, delete on exchange.upload_work to chancery_app;
end
$$;
