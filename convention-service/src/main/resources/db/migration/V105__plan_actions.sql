create table action (
  id uuid not null,
  version bigint not null,
  convention_id uuid not null,
  number text not null,
  title text not null,
  context text,
  description text,
  offer text not null,
  target_public text,
  full_time_equivalents numeric,
  status text not null,
  priority text,
  evaluation_method text,
  residents_participation text,
  illustrative boolean not null,
  constraint pk_action primary key (id),
  constraint uk_action_number unique (convention_id, number),
  constraint fk_action_convention foreign key (convention_id) references convention (id),
  constraint ck_action_offer check (offer in ('EXISTING', 'NEW')),
  constraint ck_action_full_time_equivalents check (full_time_equivalents >= 0),
  constraint ck_action_status check (status in ('PLANNED', 'IN_PROGRESS', 'COMPLETED', 'PAUSED', 'ABANDONED')),
  constraint ck_action_priority check (priority in ('HIGH', 'MEDIUM', 'LOW'))
);

create index ix_action_title on action (convention_id, title, id);

-- Uniqueness in the lists below is judged at the end of the transaction: a list that is put in another
-- order holds the same thing twice meanwhile.

create table action_objective (
  action_id uuid not null,
  position integer not null,
  objective_id uuid not null,
  constraint pk_action_objective primary key (action_id, position),
  constraint uk_action_objective_objective unique (action_id, objective_id) deferrable initially deferred,
  constraint fk_action_objective_action foreign key (action_id) references action (id),
  constraint fk_action_objective_objective foreign key (objective_id) references objective (id)
);

create index ix_action_objective_objective on action_objective (objective_id);

create table action_territory (
  action_id uuid not null,
  position integer not null,
  territory_id uuid not null,
  constraint pk_action_territory primary key (action_id, position),
  constraint uk_action_territory_territory unique (action_id, territory_id) deferrable initially deferred,
  constraint fk_action_territory_action foreign key (action_id) references action (id),
  constraint fk_action_territory_territory foreign key (territory_id) references territory (id)
);

create index ix_action_territory_territory on action_territory (territory_id);

create table action_partner (
  action_id uuid not null,
  position integer not null,
  partner_id uuid not null,
  role text not null,
  constraint pk_action_partner primary key (action_id, position),
  constraint uk_action_partner_partner_role unique (action_id, partner_id, role) deferrable initially deferred,
  constraint uk_action_partner_lead exclude using btree (action_id with =) where (role = 'LEAD')
    deferrable initially deferred,
  constraint fk_action_partner_action foreign key (action_id) references action (id),
  constraint fk_action_partner_partner foreign key (partner_id) references partner (id),
  constraint ck_action_partner_role check (role in ('LEAD', 'CO_LEAD', 'FUNDER', 'OPERATOR', 'ASSOCIATE'))
);

create index ix_action_partner_partner on action_partner (partner_id);

create table action_milestone (
  action_id uuid not null,
  position integer not null,
  title text not null,
  planned_on date not null,
  reached_on date,
  constraint pk_action_milestone primary key (action_id, position),
  constraint fk_action_milestone_action foreign key (action_id) references action (id)
);

create table action_policy_link (
  action_id uuid not null,
  position integer not null,
  policy text not null,
  constraint pk_action_policy_link primary key (action_id, position),
  constraint fk_action_policy_link_action foreign key (action_id) references action (id)
);
