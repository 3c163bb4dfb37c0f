-- Destructions before two persons are official acts: they wait in official.proposal_work, under the label of the copy.
drop table copies.destruction_work cascade;

-- The second person of a query is held to the rules of official acts, which ask in which mandate the first one asked.
alter table copies.query_work add column asked_mandate text not null default '';
