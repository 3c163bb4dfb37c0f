-- What exactly was proposed for an item: the step, the item's version at that moment, the competent organ's decision; and who is confirming
-- it now. While confirming_by is set the proposal can be finished and no longer taken back.
alter table docket.item_work
    add column proposed_step text not null default 'ACCEPT' check (proposed_step in ('ACCEPT', 'ACCEPT_BY_DECISION', 'REJECT')),
    add column proposed_version integer not null default 0,
    add column proposed_decision text not null default '',
    add column confirming_by text;
