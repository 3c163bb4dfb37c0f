-- Authorisations on pages: in what words they were given and ended, and who sees them. Those who keep them see all, every person their own.

alter table labels.authorisation_facts add column ground text;
alter table labels.authorisation_end_facts add column ground text;

-- Whether the reader acts today in a role that keeps authorisations.
create function labels.keeps_authorisations() returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (
            select from identity.mandate_facts m
            where m.mandate = split_part(current_setting('chancery.reader', true), '/', 2)
              and m.person = split_part(current_setting('chancery.reader', true), '/', 1)
              and m.role in ('security-officer', 'registry-officer')
              and m.begins <= (now() at time zone 'UTC')::date
              and (m.ends is null or m.ends > (now() at time zone 'UTC')::date)
              and not exists (select from identity.mandate_end_facts e
                              where e.mandate = m.mandate and e.ends <= (now() at time zone 'UTC')::date))
    $$;
revoke execute on function labels.keeps_authorisations() from public;
grant execute on function labels.keeps_authorisations() to chancery_app;

grant select on labels.authorisation_facts, labels.authorisation_end_facts to chancery_app;
create policy kept_or_own on labels.authorisation_facts for select to chancery_app
    using (((select register.sees_all()) or label_id in (select register.my_labels()))
        and ((select labels.keeps_authorisations())
            or mandate in (select m.mandate from identity.mandate_facts m
                           where m.person = split_part(nullif(current_setting('chancery.reader', true), ''), '/', 1))));
create policy kept_or_own on labels.authorisation_end_facts for select to chancery_app
    using (((select register.sees_all()) or label_id in (select register.my_labels()))
        and authorisation in (select a.authorisation from labels.authorisation_facts a));
