-- Incidents, items of the docket and sealed papers by id. A plain query asks for labels only where there is a row, and so takes longer for a
-- hidden row than for none; these ask in any case. Each gives what the policies of its table give.

create function incidents.incident_work_by_id(wanted uuid) returns setof incidents.incident_work
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    found incidents.incident_work;
    allowed boolean;
    part text;
    own boolean;
    office text;
begin
    select * into found from incidents.incident_work i where i.incident = wanted;
    allowed := labels.may_read(coalesce(found.label_id, -1));
    part := incidents.my_role();
    own := incidents.i_reported(wanted);
    office := incidents.my_office();
    if found.incident is not null and (allowed or part = '*')
        and (coalesce(part in ('*', 'security-officer', 'registry-officer', 'parliamentary-oversight', 'independent-oversight'), false)
            or own or (found.told_originator is not null and coalesce(office = any (found.originators), false))) then
        return next found;
    end if;
end
$$;

create function docket.item_work_by_id(wanted text) returns setof docket.item_work
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    found docket.item_work;
    allowed boolean;
    own text;
begin
    select * into found from docket.item_work i where i.item = wanted;
    allowed := labels.may_read(coalesce(found.label_id, -1));
    own := docket.my_state();
    if found.item is not null and (allowed or current_setting('chancery.reader', true) = '!docket')
        and coalesce(own = '*' or own = found.state, false) then
        return next found;
    end if;
end
$$;

create function sealed.paper_work_by_id(wanted uuid) returns setof sealed.paper_work
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    found sealed.paper_work;
    allowed boolean;
    mine boolean;
begin
    select * into found from sealed.paper_work p where p.id = wanted;
    allowed := labels.may_read(coalesce(found.label_id, -1));
    mine := sealed.for_me(wanted);
    if found.id is not null and allowed
        and (mine or found.sender = split_part(nullif(current_setting('chancery.reader', true), ''), '/', 1)) then
        return next found;
    end if;
end
$$;

revoke execute on function incidents.incident_work_by_id(uuid), docket.item_work_by_id(text), sealed.paper_work_by_id(uuid) from public;
grant execute on function incidents.incident_work_by_id(uuid), docket.item_work_by_id(text), sealed.paper_work_by_id(uuid) to chancery_app;
