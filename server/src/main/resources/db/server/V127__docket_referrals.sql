-- A difference that one officer wants to refer: the official proposal, and the name of the difference in the act that a second officer records.
alter table docket.item_work
    add column referral text not null default '',
    add column difference text not null default '';
