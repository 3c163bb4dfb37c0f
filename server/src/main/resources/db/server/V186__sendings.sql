-- How often a notification was sent to a State by an officer's wish: each is a mail of its own, also where a crash makes it go out twice.
alter table docket.delivery_work add column sending integer not null default 1;
