-- By id in two steps: the label alone first, the row only for whoever may read it, so that a wide hidden row takes no longer than none.
create or replace function labels.make_by_id(t regclass, id name) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform labels.make_function(t, 'by_id', format('wanted %s', labels.column_type(t, id)), format('setof %s', t),
        'label integer;',
        format($f$
            select label_id into label from %1$s where %2$I = wanted;
            if labels.may_read(coalesce(label, -1)) and label is not null then
                return query select * from %1$s where %2$I = wanted;
            end if;
        $f$, t, id));
end
$$;

-- The tables that have the function in one step.
do $$
declare
    made record;
begin
    for made in select * from (values
        ('exchange.thread_work', 'id'), ('exchange.item_work', 'id'), ('exchange.attachment_work', 'id'),
        ('exchange.relabel_work', 'id'), ('exchange.request_work', 'id'), ('copies.document_work', 'document'),
        ('copies.issue_facts', 'copy'), ('copies.consent_work', 'consent')) m (t, id) loop
        execute format('drop function %s_by_id(uuid)', made.t);
        perform labels.make_by_id(made.t::regclass, made.id::name);
    end loop;
end
$$;
