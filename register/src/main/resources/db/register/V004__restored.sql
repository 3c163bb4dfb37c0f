-- Backups have no fact tables. A restore says so here, and the register computes them before it opens.
set role chancery_owner;

alter table register.head add column facts_missing boolean not null default false;

reset role;
