-- Letters to persons, with what became of each; a letter that is over keeps no text.
create schema mail;
grant usage on schema mail to chancery_app;
create table mail.letter_work (
    letter text primary key,
    address text not null,
    subject text not null,
    text text not null,
    put timestamptz not null default clock_timestamp(),
    standing text not null default 'waiting' check (standing in ('waiting', 'failed', 'sent', 'dead')),
    attempts integer not null default 0,
    next_try timestamptz not null default '-infinity',
    answer text not null default '',
    label_id integer not null default 0
);
create index on mail.letter_work (standing, next_try);

-- How a person wants to be reminded, and the address of the person's calendar, of which only a hash is kept.
create schema reminders;
grant usage on schema reminders to chancery_app;
create table reminders.setting_work (
    person text primary key,
    digest text not null default 'none' check (digest in ('none', 'daily', 'weekly')),
    language text not null default 'en',
    zone text not null default 'UTC',
    next_due timestamptz not null default 'infinity',
    calendar_hash text unique,
    calendar_made timestamptz,
    label_id integer not null default 0
);
create index on reminders.setting_work (next_due);

do $$
begin
    alter table mail.letter_work enable row level security;
    alter table mail.letter_work force row level security;
    create policy owner_all on mail.letter_work to chancery_owner using (true) with check (true);
    create policy job on mail.letter_work to chancery_app
        using (current_setting('chancery.reader', true) = '!mail')
        with check (current_setting('chancery.reader', true) = '!mail');
    grant select, insert, update on mail.letter_work to chancery_app;

    alter table reminders.setting_work enable row level security;
    alter table reminders.setting_work force row level security;
    create policy owner_all on reminders.setting_work to chancery_owner using (true) with check (true);
    create policy own on reminders.setting_work to chancery_app
        using (current_setting('chancery.reader', true) = '!reminders'
            or person = nullif(split_part(current_setting('chancery.reader', true), '/', 1), ''))
        with check (current_setting('chancery.reader', true) = '!reminders'
            or person = nullif(split_part(current_setting('chancery.reader', true), '/', 1), ''));
    grant select, insert, update on reminders.setting_work to chancery_app;
end
$$;
