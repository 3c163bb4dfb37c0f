-- Runs after every migration: an erasure takes rows out of fact tables, so whoever projects them may delete.
do $$
declare
    t regclass;
begin
    for t in
        select c.oid from pg_class c
        where c.relkind in ('r', 'p') and c.relname like '%\_facts' and c.relowner = 'chancery_owner'::regrole
    loop
        execute format('grant delete on %s to chancery_writer', t);
    end loop;
end
$$;
