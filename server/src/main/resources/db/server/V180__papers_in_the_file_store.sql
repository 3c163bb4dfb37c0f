-- Papers and authentic texts lie encrypted in the file store; the tables keep where. content is null once it has been moved.
alter table docket.paper_work
    alter column content drop not null,
    add column address text,
    add column cleaned_from text references docket.paper_work (paper),
    add check ((content is null) <> (address is null));
alter table docket.text_work
    alter column content drop not null,
    add column address text,
    add check ((content is null) <> (address is null));
grant update (content, address) on docket.paper_work, docket.text_work to chancery_app;
do $$
declare
    t text;
begin
    foreach t in array array['paper_work', 'text_work'] loop
        -- What is in the store is never exchanged: only the job that moves old rows there may touch them, and only once.
        execute format('create policy moved_once on docket.%I as restrictive for update to chancery_app '
            || 'using (current_setting(''chancery.reader'', true) = ''!docket'' and content is not null) '
            || 'with check (content is null)', t);
    end loop;
end
$$;

-- What was found in a paper that does more than be read, in the order of finding.
create table docket.paper_active_work (
    paper text not null references docket.paper_work (paper),
    number integer not null,
    kind text not null,
    place text not null,
    what text not null,
    label_id integer not null default 0,
    primary key (paper, number)
);
do $$
declare
    of_item text := '(exists (select from docket.paper_work p join docket.item_work i on i.item = p.item '
        || 'where p.paper = paper_active_work.paper))';
begin
    alter table docket.paper_active_work enable row level security;
    alter table docket.paper_active_work force row level security;
    create policy owner_all on docket.paper_active_work to chancery_owner using (true) with check (true);
    execute 'create policy of_item on docket.paper_active_work to chancery_app using ' || of_item || ' with check ' || of_item;
    grant select, insert on docket.paper_active_work to chancery_app;
end
$$;
