-- A narrower label may cover the earlier versions of an item too. What stood on them before is kept here, under the label that they have now.
create table exchange.narrowed_work (
    id uuid primary key default gen_random_uuid(),
    item uuid not null references exchange.item_work (id),
    before text not null,
    reason text not null,
    person text not null,
    at timestamptz not null default clock_timestamp(),
    label_id integer not null references register.label (id)
);
create index on exchange.narrowed_work (item);
create index on exchange.item_work (added desc, id desc) where reply_by is not null;

do $$
begin
    perform labels.protect('exchange.narrowed_work');
end
$$;

-- Puts the label on one version and on everything that stands under its label, for a reader who may read under both. That the label is
-- narrower is judged by the program; here nobody changes what they may not read, nor loses it out of sight.
create function exchange.narrow(wanted uuid, fresh integer, why text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    old integer;
begin
    select i.label_id into old from exchange.item_work i where i.id = wanted for update;
    if not labels.may_read(coalesce(old, -1)) or not labels.may_read(fresh) or old = fresh then
        return false;
    end if;
    insert into exchange.narrowed_work (item, before, reason, person, label_id)
        select wanted, l.expression, why, split_part(current_setting('chancery.reader', true), '/', 1), fresh
        from register.label l where l.id = old;
    update exchange.narrowed_work set label_id = fresh where item = wanted;
    update exchange.item_work set label_id = fresh where id = wanted;
    update exchange.source_work set label_id = fresh where item = wanted;
    update exchange.attachment_work set label_id = fresh where item = wanted;
    update exchange.read_work set label_id = fresh where item = wanted;
    update exchange.consent_work set label_id = fresh
        where relabel in (select r.id from exchange.relabel_work r where r.item = wanted);
    update exchange.relabel_work set label_id = fresh where item = wanted;
    update exchange.answer_work set label_id = fresh
        where request in (select r.id from exchange.request_work r where r.item = wanted);
    update exchange.request_work set label_id = fresh where item = wanted;
    return true;
end
$$;
revoke execute on function exchange.narrow(uuid, integer, text) from public;
grant execute on function exchange.narrow(uuid, integer, text) to chancery_app;
