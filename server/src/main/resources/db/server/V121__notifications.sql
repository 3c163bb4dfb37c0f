-- Depositary notifications: what was accepted and told to whom (facts), and what became of each sending (work).

-- Acts that two officers accepted here, with their offices; everything else in the record is reported or of the system.
create table docket.accepted_facts (
    number bigint primary key,
    agreement text not null,
    act text not null,
    state text not null,
    proposed_office text not null,
    confirmed_office text not null,
    label_id integer not null
);

-- acts and recipients are parted by spaces, in order.
create table docket.notice_facts (
    number bigint primary key,
    notice text not null unique,
    agreement text not null,
    acts text not null,
    issued date not null,
    recipients text not null,
    recorded timestamptz not null,
    label_id integer not null
);

create table docket.notice_act_facts (
    agreement text not null,
    act text not null,
    notice text not null,
    label_id integer not null,
    primary key (agreement, act)
);

-- Where depositary notifications to a State go.
create table docket.address_work (
    state text primary key,
    address text not null,
    entered timestamptz not null default clock_timestamp(),
    entered_by text not null,
    label_id integer not null default 0
);

-- One line for each notification and recipient: waiting, sent, failed (tried again at next_try), dead (not tried again), no-address.
create table docket.delivery_work (
    notice text not null,
    state text not null,
    address text not null default '',
    standing text not null,
    attempts integer not null default 0,
    next_try timestamptz not null default clock_timestamp(),
    sent timestamptz,
    answer text not null default '',
    acknowledged timestamptz,
    acknowledged_by text,
    label_id integer not null default 0,
    primary key (notice, state)
);
create index on docket.delivery_work (standing, next_try);

do $$
declare
    t text;
begin
    foreach t in array array['accepted_facts', 'notice_facts', 'notice_act_facts'] loop
        execute format('alter table docket.%I enable row level security', t);
        execute format('alter table docket.%I force row level security', t);
        execute format('create policy owner_all on docket.%I to chancery_owner using (true) with check (true)', t);
        execute format('create policy writer_all on docket.%I to chancery_writer using (true) with check (true)', t);
        execute format('create policy app_reads on docket.%I for select to chancery_app using '
            || '((select register.sees_all()) or label_id in (select register.my_labels()))', t);
        execute format('grant select on docket.%I to chancery_app', t);
        execute format('grant select, insert, truncate on docket.%I to chancery_writer', t);
    end loop;
    foreach t in array array['address_work', 'delivery_work'] loop
        execute format('alter table docket.%I enable row level security', t);
        execute format('alter table docket.%I force row level security', t);
        execute format('create policy owner_all on docket.%I to chancery_owner using (true) with check (true)', t);
        execute format('create policy signed_in on docket.%I to chancery_app '
            || 'using (nullif(current_setting(''chancery.reader'', true), '''') is not null) '
            || 'with check (nullif(current_setting(''chancery.reader'', true), '''') is not null)', t);
        execute format('grant select, insert, update on docket.%I to chancery_app', t);
    end loop;
    grant usage on schema docket to chancery_writer;
end
$$;
