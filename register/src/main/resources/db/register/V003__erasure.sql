-- Erasure: the opening of an act, or its personal part, is destroyed by a later act; the leaf stays and the log verifies.
set role chancery_owner;

-- What was erased, by which act of which log. whole: the content too, not only names of persons. hash: the leaf that is meant, because
-- after a loss another act may have the number.
create table register.erasure (
    number bigint not null,
    whole boolean not null,
    hash bytea not null check (length(hash) = 32),
    kind text not null,
    log integer not null,
    erased_by bigint not null,
    label_id integer not null,
    primary key (number, whole)
);
alter table register.erasure enable row level security;
alter table register.erasure force row level security;
create policy owner_all on register.erasure to chancery_owner using (true) with check (true);
create policy writer_all on register.erasure to chancery_writer using (true) with check (true);
create policy app_reads on register.erasure for select to chancery_app using
    ((select register.sees_all()) or label_id in (select register.my_labels()));
grant select on register.erasure to chancery_app;
grant select, insert on register.erasure to chancery_writer;

-- The only way in which an opening can be changed.
create function register.erase_opening(erased bigint, whole_act boolean) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
    as $$
        update register.opening
        set personal = '', content = case when whole_act then '' else content end
        where number = erased
    $$;
revoke execute on function register.erase_opening(bigint, boolean) from public;
grant execute on function register.erase_opening(bigint, boolean) to chancery_writer;

reset role;
