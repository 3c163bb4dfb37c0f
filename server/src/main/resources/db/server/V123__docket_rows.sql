-- Who sees which rows of the docket: officers who serve the depositary all, a delegation those of its own State, the rest nothing.

-- The State that the reader speaks for today, '*' for all States, null for none.
create function docket.my_state() returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select case when current_setting('chancery.reader', true) = '!docket' then '*' else (
            select case when m.role in ('delegation-head', 'delegation-member') then o.state
                        when m.role in ('depositary-officer', 'registry-officer', 'secretariat-officer') then '*' end
            from identity.mandate_facts m join identity.office_facts o on o.office = m.office
            where m.mandate = split_part(current_setting('chancery.reader', true), '/', 2)
              and m.person = split_part(current_setting('chancery.reader', true), '/', 1)
              and m.begins <= current_date and (m.ends is null or m.ends > current_date)
              and not exists (select from identity.mandate_end_facts e
                              where e.mandate = m.mandate and e.ends <= current_date)) end
    $$;
revoke execute on function docket.my_state() from public;
grant execute on function docket.my_state() to chancery_app;

do $$
declare
    t text;
    own text := '((select docket.my_state()) = ''*'' or state = (select docket.my_state()))';
    item text := 'exists (select from docket.item_work i where i.item = %I.item)';
    officer text := '((select docket.my_state()) = ''*'')';
begin
    foreach t in array array['item_work', 'signatory_work', 'delivery_work'] loop
        execute format('drop policy signed_in on docket.%I', t);
        execute format('create policy own_state on docket.%I to chancery_app using %s with check %s', t, own, own);
    end loop;
    foreach t in array array['field_work', 'paper_work', 'step_work'] loop
        execute format('drop policy signed_in on docket.%I', t);
        execute format('create policy of_item on docket.%I to chancery_app using (%s) with check (%s)', t,
            format(item, t), format(item, t));
    end loop;
    foreach t in array array['address_work', 'text_work'] loop
        execute format('drop policy signed_in on docket.%I', t);
        execute format('create policy officers on docket.%I to chancery_app using %s with check %s', t, officer, officer);
    end loop;
    drop policy signed_in on docket.correction_objection_work;
    create policy reads on docket.correction_objection_work for select to chancery_app
        using ((select docket.my_state()) is not null);
    create policy objects on docket.correction_objection_work for insert to chancery_app
        with check (state = (select docket.my_state()));
end
$$;
