-- Whether a role is the reader's today; for tables that are kept by an office and not by a State.
create function docket.my_role() returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select m.role
        from identity.mandate_facts m
        where m.mandate = split_part(current_setting('chancery.reader', true), '/', 2)
          and m.person = split_part(current_setting('chancery.reader', true), '/', 1)
          and m.begins <= current_date and (m.ends is null or m.ends > current_date)
          and not exists (select from identity.mandate_end_facts e where e.mandate = m.mandate and e.ends <= current_date)
    $$;
revoke execute on function docket.my_role() from public;
grant execute on function docket.my_role() to chancery_app;

-- Lists of certificates that signatures on instruments are checked against, by the day from which each holds; nothing is taken out.
create table docket.trust_list_work (
    list text primary key,
    title text not null,
    from_day date not null,
    pem text not null,
    sha256 text not null,
    entered timestamptz not null default clock_timestamp(),
    entered_by text not null,
    label_id integer not null default 0
);
create index on docket.trust_list_work (from_day desc, entered desc);

-- Each check of a paper's signatures, the latest last; report is the library's, in XML. list is null where no list held.
create table docket.signature_check_work (
    checked text primary key,
    paper text not null references docket.paper_work (paper),
    at timestamptz not null default clock_timestamp(),
    list text references docket.trust_list_work (list),
    fault text not null default '',
    report text not null,
    label_id integer not null default 0
);
create index on docket.signature_check_work (paper, at);

create table docket.signature_work (
    checked text not null references docket.signature_check_work (checked),
    number integer not null,
    verdict text not null check (verdict in ('PASSED', 'INDETERMINATE', 'FAILED')),
    reason text not null,
    signer text not null,
    issuer text not null,
    claimed timestamptz,
    proved timestamptz,
    not_checked text not null,
    remarks text not null,
    label_id integer not null default 0,
    primary key (checked, number)
);

do $$
declare
    t text;
    lists text := '((select docket.my_state()) is not null or (select docket.my_role()) = ''administrator'')';
    keeper text := '((select docket.my_role()) = ''administrator'')';
    of_paper text := '(exists (select from docket.paper_work p join docket.item_work i on i.item = p.item where p.paper = %I.paper))';
    of_check text := '(exists (select from docket.signature_check_work c join docket.paper_work p on p.paper = c.paper '
        || 'join docket.item_work i on i.item = p.item where c.checked = signature_work.checked))';
begin
    foreach t in array array['trust_list_work', 'signature_check_work', 'signature_work'] loop
        execute format('alter table docket.%I enable row level security', t);
        execute format('alter table docket.%I force row level security', t);
        execute format('create policy owner_all on docket.%I to chancery_owner using (true) with check (true)', t);
        execute format('grant select, insert on docket.%I to chancery_app', t);
    end loop;
    execute 'create policy reads on docket.trust_list_work for select to chancery_app using ' || lists;
    execute 'create policy keeps on docket.trust_list_work for insert to chancery_app with check ' || keeper;
    execute format('create policy of_paper on docket.signature_check_work to chancery_app using ' || of_paper
        || ' with check ' || of_paper, 'signature_check_work', 'signature_check_work');
    execute 'create policy of_check on docket.signature_work to chancery_app using ' || of_check || ' with check ' || of_check;
end
$$;
