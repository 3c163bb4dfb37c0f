-- Restricted acts: received at any moment, recorded at the next tick among dummies, so that the log tells neither when nor whether.
set role chancery_owner;

-- Whether this log ticks: milliseconds between ticks and leaves a tick; both null where restricted acts are off. Fixed by act 0.
alter table register.log
    add column tick_every bigint check (tick_every > 0),
    add column tick_places integer check (tick_places > 0),
    add check ((tick_every is null) = (tick_places is null));

-- The last tick that was recorded, UTC milliseconds.
create table register.tick_work (
    single boolean primary key default true check (single),
    last bigint not null
);
insert into register.tick_work (last) values (0);

-- What was received and is not recorded yet, or is decided and not read yet. Sealed with keys of its own (key folder, pending-keys at
-- key_slot). Received is not recorded: nothing here is an act.
create table register.pending_work (
    id uuid primary key,
    arrived bigint not null,
    key_slot bigint not null,
    command bytea,
    outcome bytea,
    check ((command is null) <> (outcome is null))
);
create index pending_work_waiting on register.pending_work (key_slot) where command is not null;

do $$
declare
    t text;
begin
    foreach t in array array['tick_work', 'pending_work'] loop
        execute format('alter table register.%I enable row level security', t);
        execute format('alter table register.%I force row level security', t);
        execute format('create policy owner_all on register.%I to chancery_owner using (true) with check (true)', t);
        execute format('create policy writer_all on register.%I to chancery_writer using (true) with check (true)', t);
    end loop;
end
$$;

grant update (tick_every, tick_places) on register.log to chancery_writer;
grant select on register.tick_work to chancery_writer;
grant update (last) on register.tick_work to chancery_writer;
grant select, insert, delete on register.pending_work to chancery_writer;
grant update (command, outcome) on register.pending_work to chancery_writer;

reset role;
