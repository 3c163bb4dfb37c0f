-- Restricted official acts are received and recorded at a tick (pending: the name under which the register received one); acts of one person
-- alone have their row before they are recorded (state acting); joint ones are recorded as one submission; begun is when the register was
-- last asked, so that a job can finish what was interrupted.
alter table official.proposal_work
    add column pending uuid unique,
    add column refusal text not null default '',
    add column joint boolean not null default false,
    add column begun timestamptz,
    drop constraint proposal_work_state_check,
    add constraint proposal_work_state_check check (state in
        ('proposed', 'confirming', 'recorded', 'refused', 'withdrawn', 'acting', 'alone', 'confirmed'));
grant update (pending, refusal, joint, begun, due) on official.proposal_work to chancery_app;

-- Whoever has signed in finds the proposals under their labels, enters them in their own name, and changes one only in the name in which they
-- work: as the person who decides, or of their own what no one has decided. The job settles what the register has answered.
drop policy app_works on official.proposal_work;
create policy job_settles on official.proposal_work to chancery_app
    using (current_setting('chancery.reader', true) = '!official')
    with check (current_setting('chancery.reader', true) = '!official');
create policy app_reads on official.proposal_work for select to chancery_app
    using (nullif(current_setting('chancery.reader', true), '') is not null
        and ((select register.sees_all()) or label_id in (select register.my_labels())));
create policy app_proposes on official.proposal_work for insert to chancery_app
    with check (proposed_person || '/' || proposed_mandate = current_setting('chancery.reader', true)
        and state = 'proposed' and decided_person is null and number is null
        and ((select register.sees_all()) or label_id in (select register.my_labels())));
create policy app_decides on official.proposal_work for update to chancery_app
    using (nullif(current_setting('chancery.reader', true), '') is not null
        and state in ('proposed', 'confirming', 'alone')
        and ((select register.sees_all()) or label_id in (select register.my_labels())))
    with check (state in ('confirming', 'refused', 'withdrawn', 'acting')
        and case when state = 'acting' then decided_person is null
                     and proposed_person = split_part(current_setting('chancery.reader', true), '/', 1)
                 else decided_person || '/' || decided_mandate = current_setting('chancery.reader', true) end
        and (state <> 'withdrawn' or decided_person = proposed_person));
