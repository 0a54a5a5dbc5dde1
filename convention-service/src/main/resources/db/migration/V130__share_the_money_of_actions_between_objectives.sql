-- Without rows here an action's first objective takes all. That shares are those of the action's objectives and
-- sum to 100 concerns several rows and is checked by the service.

create table action_objective_share (
  action_id uuid not null,
  position integer not null,
  objective_id uuid not null,
  percent numeric not null,
  constraint pk_action_objective_share primary key (action_id, position),
  constraint uk_action_objective_share_objective unique (action_id, objective_id) deferrable initially deferred,
  constraint fk_action_objective_share_action foreign key (action_id) references action (id),
  constraint fk_action_objective_share_objective foreign key (objective_id) references objective (id),
  constraint ck_action_objective_share_percent check (percent > 0 and percent <= 100)
);

create index ix_action_objective_share_objective on action_objective_share (objective_id);
