create index act_by_pair on act (agreement, state, kind, date) include (known);
create index act_by_kind on act (kind, agreement, date) include (state, known);
vacuum analyze act;
vacuum analyze agreement;
vacuum analyze state;
