-- After set-up a link that opens an account has two halves: one officer holds the first, another the second. opened tells a link
-- that was used from one that became void; made_by and released_by stay with it.
alter table identity.invitation_work
    add column halves boolean not null default false,
    add column second_hash bytea,
    add column released_by text,
    add column opened timestamptz,
    add check (released_by is null or (released_by <> made_by and released_by <> person)),
    add check (halves or second_hash is null);
create index on identity.invitation_work (person, opened);
grant update (second_hash, released_by, opened) on identity.invitation_work to chancery_app;
