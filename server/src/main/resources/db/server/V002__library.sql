-- Facts about loaded libraries.

create schema library;
grant usage on schema library to chancery_app, chancery_writer;

-- Libraries that were loaded whole; a load that was interrupted is not among them and is repeated.
create table library.loaded_facts (
    number bigint primary key,
    name text not null,
    label_id integer not null
);

do $$
declare
    t text;
begin
    foreach t in array array['loaded_facts'] loop
        execute format('alter table library.%I enable row level security', t);
        execute format('alter table library.%I force row level security', t);
        execute format('create policy owner_all on library.%I to chancery_owner using (true) with check (true)', t);
        execute format('create policy writer_all on library.%I to chancery_writer using (true) with check (true)', t);
        execute format('create policy app_reads on library.%I for select to chancery_app using '
            || '((select register.sees_all()) or label_id in (select register.my_labels()))', t);
        execute format('grant select on library.%I to chancery_app', t);
        execute format('grant select, insert, truncate on library.%I to chancery_writer', t);
    end loop;
end
$$;
