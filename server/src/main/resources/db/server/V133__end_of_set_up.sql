-- When set-up ended (two officers had signed in) and when an operator opened it again; the latest row counts. No row: it has not ended.
create table identity.set_up_facts (
    number bigint primary key,
    event text not null check (event in ('ended', 'reopened')),
    date date not null,
    reason text not null default '',
    label_id integer not null
);
do $$
begin
    perform labels.protect('identity.set_up_facts');
end
$$;
grant insert, truncate, delete on identity.set_up_facts to chancery_writer;

-- Whether the two halves of a link were shown to the officers, or sent to the person's recorded address and seen by nobody else.
alter table identity.invitation_work
    add column made_shown boolean not null default true,
    add column released_shown boolean not null default true;
grant update (made_shown, released_shown) on identity.invitation_work to chancery_app;
