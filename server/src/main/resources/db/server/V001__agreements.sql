-- Facts about agreements: written by projectors in register order, and only by them; emptied and filled again by a rebuild.

create schema agreements;
grant usage on schema agreements to chancery_app, chancery_writer;

-- Descriptions of agreements; of several for one agreement the latest holds. record is the act's content, canonical JSON.
create table agreements.agreement_facts (
    number bigint primary key,
    agreement text not null,
    recorded timestamptz not null,
    schema integer not null,
    record bytea not null,
    label_id integer not null
);

-- Acts of agreements. happened and known_since are calendar dates of the depositary.
create table agreements.act_facts (
    number bigint primary key,
    agreement text not null,
    act text not null,
    kind text not null,
    schema integer not null,
    state text,
    happened date not null,
    known_since date not null,
    origin text not null,
    recorded timestamptz not null,
    record bytea not null,
    label_id integer not null,
    unique (agreement, act)
);
create index on agreements.act_facts (state, happened);

do $$
declare
    t text;
begin
    foreach t in array array['agreement_facts', 'act_facts'] loop
        execute format('alter table agreements.%I enable row level security', t);
        execute format('alter table agreements.%I force row level security', t);
        execute format('create policy owner_all on agreements.%I to chancery_owner using (true) with check (true)', t);
        execute format('create policy writer_all on agreements.%I to chancery_writer using (true) with check (true)', t);
        execute format('create policy app_reads on agreements.%I for select to chancery_app using '
            || '((select register.sees_all()) or label_id in (select register.my_labels()))', t);
        execute format('grant select on agreements.%I to chancery_app', t);
        execute format('grant select, insert, truncate on agreements.%I to chancery_writer', t);
    end loop;
end
$$;
