with done as (
    select agreement, state,
           min(date) filter (where kind = 'S') as signed,
           min(date) filter (where kind = 'C') as consent,
           min(date) filter (where kind = 'D') as denounced,
           min(date) filter (where kind = 'P') as provisional
    from act
    where date <= :on
    group by agreement, state
), changes as (
    select agreement, consent as day, 1 as change from done where consent is not null
    union all
    select d.agreement, (d.denounced + a.notice)::date, -1
    from done d join agreement a on a.id = d.agreement
    where d.denounced is not null and (d.denounced + a.notice)::date <= :on
), totals as (
    select agreement, day, sum(sum(change)) over (partition by agreement order by day) as total
    from changes
    group by agreement, day
), treaty as (
    select a.id, a.held, a.family, a.own_delay, a.notice,
           min(t.day) as threshold,
           (min(t.day) + a.delay)::date as entry
    from agreement a
    left join totals t on t.agreement = a.id and t.total >= a.needed
    group by a.id
), bound as (
    select t.id as agreement, s.id as state, t.held, d.signed, d.consent, d.denounced, d.provisional,
           case
               when d.consent is null or t.entry is null then null
               when d.consent <= t.threshold then t.entry
               when t.family in ('WITH_TREATY', 'AFTER_THRESHOLD_DEPOSIT')
                   then greatest(t.entry, (d.consent + t.own_delay)::date)
               when d.consent > t.entry then (d.consent + t.own_delay)::date
               else t.entry
           end as in_force,
           (d.denounced + t.notice)::date as leaves
    from treaty t
    cross join state s
    left join done d on d.agreement = t.id and d.state = s.id
)
select agreement, state, in_force,
       case
           when consent is null and provisional is not null then :PROVISIONAL
           when consent is null and signed is not null then :SIGNATORY
           when consent is null and held then :NEVER
           when consent is null then :UNKNOWN
           when leaves <= :on and in_force < leaves then :FORMER
           when leaves <= :on and signed is not null then :SIGNATORY
           when leaves <= :on then :NEVER
           when in_force is null or in_force > :on then :CONTRACTING
           when denounced is not null then :WITHDRAWING
           else :PARTY
       end as status
from bound
