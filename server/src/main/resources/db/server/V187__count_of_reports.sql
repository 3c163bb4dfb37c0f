-- From which addresses reports of errors came within the hour, so that all processes count together. The address is kept as a hash, for an hour.
create table reports.sent_work (
    address bytea not null,
    at timestamptz not null default clock_timestamp()
);
create index on reports.sent_work (at);

alter table reports.sent_work enable row level security;
alter table reports.sent_work force row level security;
create policy owner_all on reports.sent_work to chancery_owner using (true) with check (true);

create function reports.takes(address text, each_address integer, all_addresses integer) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    own constant bytea := sha256(convert_to(takes.address, 'UTF8'));
begin
    -- One after another, so that many at once gain nothing.
    perform pg_advisory_xact_lock(hashtextextended('reports.takes', 0));
    delete from reports.sent_work s where s.at < clock_timestamp() - interval '1 hour';
    if (select count(*) from reports.sent_work) >= takes.all_addresses
        or (select count(*) from reports.sent_work s where s.address = own) >= takes.each_address then
        return false;
    end if;
    insert into reports.sent_work (address) values (own);
    return true;
end
$$;
revoke execute on function reports.takes(text, integer, integer) from public;
grant execute on function reports.takes(text, integer, integer) to chancery_app;
