#!/bin/sh
# One database for each service, with its owner (Flyway) and the role of the application, which has
# only the rights that the migrations grant. Run once by the image, on an empty data volume.
set -eu

create() {
  psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 \
    --set database="$1" --set owner="$1_owner" --set application="$1_app" \
    --set owner_password="$2" --set application_password="$3" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"application" login password :'application_password';
create database :"database" owner :"owner";
revoke connect on database :"database" from public;
grant connect, temporary on database :"database" to :"application";
SQL
}

create convention "$CONVENTION_OWNER_PASSWORD" "$CONVENTION_APP_PASSWORD"
create evaluation "$EVALUATION_OWNER_PASSWORD" "$EVALUATION_APP_PASSWORD"
