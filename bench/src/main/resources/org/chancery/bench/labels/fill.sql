-- Papers with twelve words each, some words in every fourth paper and most in a handful; one paper in a hundred is PUBLIC.
insert into paper.paper_work (id, added, title, words, label_id)
select gen_random_uuid(), '2020-01-01'::timestamptz + n * interval '2 minutes', 'Paper ' || n,
       (select to_tsvector('simple', string_agg(drawn.word, ' '))
        from (select 'w' || floor(50000 * power(random(), 3) + 0 * n)::integer as word from generate_series(1, 12)) drawn),
       case when random() < 0.01 then 0 else ($1::integer[])[1 + floor(random() * array_length($1::integer[], 1))::integer] end
from generate_series(1, $2::integer) n
