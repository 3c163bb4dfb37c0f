-- Requests for information between Parties, with a clock, and who was told by mail that something is there.

-- One State asks another; the question is an item, under whose label all of this stands.
create table exchange.request_work (
    id uuid primary key,
    item uuid not null references exchange.item_work (id),
    thread uuid not null references exchange.thread_work (id),
    asks text not null,
    asked text not null,
    put timestamptz not null default clock_timestamp(),
    due timestamptz not null,
    label_id integer not null references register.label (id)
);
create index on exchange.request_work (item);

-- It was answered by an item, or declined with a reason; once.
create table exchange.answer_work (
    request uuid primary key references exchange.request_work (id),
    item uuid references exchange.item_work (id),
    reason text not null default '',
    person text not null,
    at timestamptz not null default clock_timestamp(),
    label_id integer not null references register.label (id),
    check (item is not null or reason <> '')
);

-- To whom a mail went that something new is there, and until when the next one waits. Tells nothing of what it is.
create table exchange.notice_work (
    reader text primary key,
    told timestamptz not null default '-infinity',
    next_try timestamptz not null default '-infinity',
    attempts integer not null default 0,
    answer text not null default '',
    label_id integer not null default 0
);

do $$
declare
    t text;
begin
    foreach t in array array['request_work', 'answer_work'] loop
        perform labels.protect(format('exchange.%I', t)::regclass);
        execute format('create policy app_adds on exchange.%I for insert to chancery_app with check '
            || '((select register.sees_all()) or label_id in (select register.my_labels()))', t);
        execute format('grant insert on exchange.%I to chancery_app', t);
    end loop;
    perform labels.make_by_id('exchange.request_work', 'id');
    perform labels.make_latest('exchange.request_work', 'id', 'put');

    -- Only the job of this module, whose name no person's reader can have.
    alter table exchange.notice_work enable row level security;
    alter table exchange.notice_work force row level security;
    create policy owner_all on exchange.notice_work to chancery_owner using (true) with check (true);
    create policy job on exchange.notice_work to chancery_app
        using (current_setting('chancery.reader', true) = '!exchange')
        with check (current_setting('chancery.reader', true) = '!exchange');
    grant select, insert, update on exchange.notice_work to chancery_app;
end
$$;
