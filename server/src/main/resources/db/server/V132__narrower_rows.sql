-- When an officer began to confirm an item and for which office, so that a job can finish what was interrupted.
alter table docket.item_work
    add column confirming_at timestamptz,
    add column confirming_office text not null default '';

-- Declarations that an agreement asks for: read by those who work on the docket, kept by officers.
drop policy signed_in on docket.required_declaration_work;
create policy reads on docket.required_declaration_work for select to chancery_app
    using ((select docket.my_state()) is not null);
create policy officers_add on docket.required_declaration_work for insert to chancery_app
    with check ((select docket.my_state()) = '*');
create policy officers_change on docket.required_declaration_work for update to chancery_app
    using ((select docket.my_state()) = '*') with check ((select docket.my_state()) = '*');
create policy officers_remove on docket.required_declaration_work for delete to chancery_app
    using ((select docket.my_state()) = '*');

-- Who may sign for a State: a delegation reads its own State's list, officers keep it.
drop policy own_state on docket.signatory_work;
create policy reads on docket.signatory_work for select to chancery_app
    using ((select docket.my_state()) = '*' or state = (select docket.my_state()));
create policy officers_add on docket.signatory_work for insert to chancery_app
    with check ((select docket.my_state()) = '*');
create policy officers_change on docket.signatory_work for update to chancery_app
    using ((select docket.my_state()) = '*') with check ((select docket.my_state()) = '*');

-- Sendings: officers and the job keep them, a delegation reads those to its own State and acknowledges them.
drop policy own_state on docket.delivery_work;
create policy reads on docket.delivery_work for select to chancery_app
    using ((select docket.my_state()) = '*' or state = (select docket.my_state()));
create policy officers_add on docket.delivery_work for insert to chancery_app
    with check ((select docket.my_state()) = '*');
create policy changes on docket.delivery_work for update to chancery_app
    using ((select docket.my_state()) = '*' or state = (select docket.my_state()))
    with check ((select docket.my_state()) = '*'
        or state = (select docket.my_state())
           and acknowledged_by = split_part(current_setting('chancery.reader', true), '/', 1));

-- Names of persons are for those who have signed in and may read the label of the act that names them; and for the job that writes them
-- into official acts.
drop policy app_reads on identity.person_facts;
create policy app_reads on identity.person_facts for select to chancery_app
    using (current_setting('chancery.reader', true) = '!official'
        or nullif(current_setting('chancery.reader', true), '') is not null
           and ((select register.sees_all()) or label_id in (select register.my_labels())));
