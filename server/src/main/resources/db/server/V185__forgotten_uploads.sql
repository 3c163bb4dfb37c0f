-- The job of the exchange sees and removes uploads that nobody continued for days; their parts are gone from the file store by then.
create policy forgotten_seen on exchange.upload_work for select to chancery_app
    using (current_setting('chancery.reader', true) = '!exchange' and begun < clock_timestamp() - interval '3 days');
create policy forgotten_removed on exchange.upload_work for delete to chancery_app
    using (current_setting('chancery.reader', true) = '!exchange' and begun < clock_timestamp() - interval '3 days');
