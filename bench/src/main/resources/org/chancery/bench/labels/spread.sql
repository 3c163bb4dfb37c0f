-- Twenty thousand of the papers in the tables of the modules, so that those can be asked by the same ids.
create table paper.chosen as select id, title, label_id from paper.paper_work order by id limit 20000;
insert into exchange.thread_work (id, subject, label_id) select id, title, label_id from paper.chosen;
insert into exchange.item_work (id, thread, lineage, kind, title, body, addressed, author, mandate, party, words, label_id)
select id, id, id, 'document', title, '', '{}', 'a', 'm', 'FRA', '', label_id from paper.chosen;
insert into exchange.attachment_work (id, item, name, kind, media, size, sha256, address, label_id)
select id, id, title, 'pdf', 'application/pdf', 1, '', '', label_id from paper.chosen;
insert into exchange.request_work (id, item, thread, asks, asked, due, label_id)
select id, id, id, 'FRA', 'DEU', now(), label_id from paper.chosen;
insert into copies.document_work (document, title, symbol, originator, sha256, pages, entered_by, office, label_id)
select id, title, '', 'FRA', '', 1, 'p', 'registry', label_id from paper.chosen;
insert into copies.issue_facts (number, copy, document, k, of_n, code, holder_person, holder_mandate, holder_office, registry,
                                printed_label, office, issued, label_id)
select row_number() over (), id, id, 1, 1, id::text, 'p', 'm', 'o', 'r', 'l', 'registry', current_date, label_id from paper.chosen;
insert into incidents.incident_work (incident, kind, what, personal_data, discovered, aware, label_id)
select id, 'LOSS', title, false, now(), now(), label_id from paper.chosen;
insert into docket.item_work (item, agreement, kind, state, signer, signer_office, channel, form, entered_by, label_id)
select id::text, 'a', 'signature', 'FRA', title, 'OTHER', 'form', 'original', 'p', label_id from paper.chosen;
insert into sealed.paper_work (id, title, size, sha256, content, sender, sender_mandate, label_id)
select id, title, 1, '', '\x00', 's', 'm', label_id from paper.chosen;
drop table paper.chosen;
