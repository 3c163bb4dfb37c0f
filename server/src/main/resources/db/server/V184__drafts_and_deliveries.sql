-- Deposit forms that a delegation has not sent yet: seen by the delegation of that State alone, by no officer and no job.
create table docket.draft_work (
    draft text primary key,
    state text not null check (state ~ '^[A-Z]{3}$'),
    agreement text not null,
    kind text not null,
    form text not null,
    changed timestamptz not null default clock_timestamp(),
    changed_by text not null,
    label_id integer not null default 0
);
create index on docket.draft_work (state, changed);
alter table docket.draft_work enable row level security;
alter table docket.draft_work force row level security;
create policy owner_all on docket.draft_work to chancery_owner using (true) with check (true);
create policy own_delegation on docket.draft_work to chancery_app
    using (state = (select docket.my_state())) with check (state = (select docket.my_state()));
grant select, insert, update, delete on docket.draft_work to chancery_app;

-- When and how a notification was delivered to a State: opened by its delegation on the site, or handed over otherwise, with evidence.
alter table docket.delivery_work
    add column delivered timestamptz,
    add column delivered_how text not null default '' check (delivered_how in ('', 'site', 'otherwise')),
    add column delivered_by text,
    add column evidence text not null default '';

-- Who ended or struck out a line of the list of who may sign, and why.
alter table docket.signatory_work
    add column ended_by text,
    add column struck_by text,
    add column struck_reason text not null default '';

-- Rows of the docket under a label are seen by those who may read it, besides being their own State's; the job sees all.
do $$
declare
    t text;
begin
    foreach t in array array['item_work', 'delivery_work', 'address_work', 'text_work', 'correction_objection_work', 'draft_work'] loop
        execute format('create policy labelled on docket.%I as restrictive for select to chancery_app '
            || 'using (current_setting(''chancery.reader'', true) = ''!docket'' or (select register.sees_all()) '
            || 'or label_id in (select register.my_labels()))', t);
    end loop;
end
$$;
