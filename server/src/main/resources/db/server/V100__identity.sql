-- Offices, mandates and persons (facts); accounts, credentials, sign-ins and invitations (work).
-- Credentials are seen only by the reader '!identity', in whose name nothing but the sign-in itself reads.

create schema identity;
grant usage on schema identity to chancery_app, chancery_writer;

-- Organs of the organisation and delegations of States. kind: organisation, organ, delegation.
create table identity.office_facts (
    office text primary key,
    kind text not null,
    state text,
    english text not null,
    russian text not null,
    established date not null,
    number bigint not null,
    label_id integer not null
);

-- Mandates as they began; ends is the end that was known then.
create table identity.mandate_facts (
    mandate text primary key,
    person text not null,
    role text not null,
    office text not null references identity.office_facts (office),
    begins date not null,
    ends date,
    deputy_of text,
    number bigint not null,
    label_id integer not null
);
create index on identity.mandate_facts (person);

-- Mandates that ended before their term. ends is the first day without the mandate.
create table identity.mandate_end_facts (
    mandate text primary key,
    ends date not null,
    number bigint not null,
    label_id integer not null
);

-- Names and addresses of persons, from the personal part of acts. Empty where that part was erased.
create table identity.person_facts (
    number bigint primary key,
    person text not null,
    name text,
    contact text,
    label_id integer not null
);
create index on identity.person_facts (person, number);

-- One account for each person who may sign in. name is compared in lower case; password is an Argon2id hash; totp is the
-- sealed secret and totp_step the last step that was used.
create table identity.account_work (
    person text primary key,
    name text not null unique,
    password text,
    totp bytea,
    totp_step bigint not null default 0,
    last_mandate text,
    first_signed_in timestamptz,
    opened timestamptz not null default now(),
    closed timestamptz,
    label_id integer not null default 0
);

-- Passkeys. attestation is the authenticator's answer at registration, with the public key.
create table identity.passkey_work (
    credential bytea primary key,
    person text not null references identity.account_work (person),
    title text not null,
    attestation bytea not null,
    counter bigint not null,
    added timestamptz not null default now(),
    used timestamptz,
    label_id integer not null default 0
);
create index on identity.passkey_work (person);

-- Running sign-ins. Only a hash of the cookie is here, so that whoever reads this table cannot use one.
create table identity.login_work (
    token_hash bytea primary key,
    login text not null unique,
    person text not null,
    mandate text not null,
    means text not null,
    device text not null,
    began timestamptz not null default now(),
    seen timestamptz not null default now(),
    proved timestamptz not null default now(),
    ends timestamptz not null,
    label_id integer not null default 0
);
create index on identity.login_work (person);

-- Challenges given to authenticators; each answers once.
create table identity.challenge_work (
    challenge bytea primary key,
    person text not null,
    ends timestamptz not null,
    label_id integer not null default 0
);

-- Failed attempts, under the hash of what was tried and of where it came from.
create table identity.attempt_work (
    key text not null,
    at timestamptz not null default now(),
    label_id integer not null default 0
);
create index on identity.attempt_work (key, at);

-- Links that open an account: set-up, invitation, recovery. Used once, by the hash of their secret.
create table identity.invitation_work (
    token_hash bytea primary key,
    invitation text not null unique,
    purpose text not null check (purpose in ('set-up', 'invitation', 'recovery')),
    person text,
    made_by text,
    made timestamptz not null default now(),
    ends timestamptz not null,
    used timestamptz,
    label_id integer not null default 0
);

do $$
declare
    t text;
begin
    foreach t in array array['office_facts', 'mandate_facts', 'mandate_end_facts', 'person_facts', 'account_work',
                             'passkey_work', 'login_work', 'challenge_work', 'attempt_work', 'invitation_work'] loop
        execute format('alter table identity.%I enable row level security', t);
        execute format('alter table identity.%I force row level security', t);
        execute format('create policy owner_all on identity.%I to chancery_owner using (true) with check (true)', t);
    end loop;
    foreach t in array array['office_facts', 'mandate_facts', 'mandate_end_facts', 'person_facts'] loop
        execute format('create policy writer_all on identity.%I to chancery_writer using (true) with check (true)', t);
        execute format('grant select on identity.%I to chancery_app', t);
        execute format('grant select, insert, truncate on identity.%I to chancery_writer', t);
    end loop;
    foreach t in array array['office_facts', 'mandate_facts', 'mandate_end_facts'] loop
        execute format('create policy app_reads on identity.%I for select to chancery_app using '
            || '((select register.sees_all()) or label_id in (select register.my_labels()))', t);
    end loop;
    foreach t in array array['account_work', 'passkey_work', 'login_work', 'challenge_work', 'attempt_work',
                             'invitation_work'] loop
        execute format('create policy identity_only on identity.%I to chancery_app '
            || 'using (current_setting(''chancery.reader'', true) = ''!identity'') '
            || 'with check (current_setting(''chancery.reader'', true) = ''!identity'')', t);
        execute format('grant select, insert on identity.%I to chancery_app', t);
    end loop;
end
$$;

-- Names of persons are for those who have signed in.
create policy app_reads on identity.person_facts for select to chancery_app
    using (nullif(current_setting('chancery.reader', true), '') is not null);

grant update (name, password, totp, totp_step, last_mandate, first_signed_in, closed) on identity.account_work to chancery_app;
grant update (counter, used), delete on identity.passkey_work to chancery_app;
grant update (mandate, seen, proved), delete on identity.login_work to chancery_app;
grant delete on identity.challenge_work, identity.attempt_work to chancery_app;
grant update (used) on identity.invitation_work to chancery_app;

-- Mandates with their true end. A mandate holds from begins until the day before ends.
create view identity.mandate with (security_invoker = true) as
    select m.mandate, m.person, m.role, m.office, o.state, o.english, o.russian, m.begins,
           least(m.ends, e.ends) as ends, m.deputy_of, m.number
    from identity.mandate_facts m
    join identity.office_facts o on o.office = m.office
    left join identity.mandate_end_facts e on e.mandate = m.mandate;
grant select on identity.mandate to chancery_app, chancery_writer;

-- Each person's newest name and address that was not erased.
create view identity.person with (security_invoker = true) as
    select distinct on (person) person, name, contact
    from identity.person_facts
    where name is not null
    order by person, number desc;
grant select on identity.person to chancery_app;
