-- The synthetic world of the benchmark: what the engine reads, as rows.
create table state (id int primary key, code text not null);

create table agreement (
    id int primary key,
    held boolean not null,
    needed int not null,
    delay interval not null,
    own_delay interval not null,
    family text not null,
    notice interval not null);

create table act (
    agreement int not null,
    state int not null,
    kind "char" not null,
    date date not null,
    known date not null);
