-- An originator without a person in this system consents on paper: one officer enters the letter, another confirms to have seen it.
alter table copies.consent_work
    add column paper text not null default '',
    add column paper_by text,
    add column paper_mandate text,
    add column paper_at timestamptz,
    add constraint another_saw_the_paper check (paper_by is null or decided_by is null or state <> 'given' or decided_by <> paper_by);
grant update (paper, paper_by, paper_mandate, paper_at) on copies.consent_work to chancery_app;
