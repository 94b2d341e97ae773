-- Who may see and change which row. Every transaction of the server names for whom it works (practice,
-- agency, person, or what somebody holds in the hand: an address or a token); where nothing is named no
-- row is there. The roles are made before the migrations (portal/app/platform/db/roles.server.ts).

CREATE FUNCTION app_setting(name text) RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.' || name, true), '') $$;
CREATE FUNCTION app_practice() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT app_setting('practice')::uuid $$;
CREATE FUNCTION app_agency() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT app_setting('agency')::uuid $$;
CREATE FUNCTION app_user() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT app_setting('user')::uuid $$;
-- Somebody who is not signed in names an address: what is found by it is asked for a password.
CREATE FUNCTION app_email() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT app_setting('email') $$;
-- SHA-256 of a token: cookie, invitation, reset link or API token.
CREATE FUNCTION app_token() RETURNS bytea LANGUAGE sql STABLE
  AS $$ SELECT decode(app_setting('token'), 'hex') $$;

-- Every table, also for its owner; what has no policy has no row.
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    -- seed, backup, verification and erasure see all; the append-only rule holds them too
    EXECUTE format('CREATE POLICY maintenance ON %I TO amiable_maintenance USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO amiable_maintenance', name);
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO amiable_app, amiable_worker, amiable_maintenance;

-- ---------------------------------------------------------------- tenants

GRANT SELECT, INSERT, UPDATE (name, language, time_zone) ON practices TO amiable_app;
CREATE POLICY read ON practices FOR SELECT TO amiable_app USING (
  id = app_practice()
  OR EXISTS (SELECT FROM practice_members m
              WHERE m.practice_id = id AND m.user_id = app_user() AND m.ended_at IS NULL)
  OR EXISTS (SELECT FROM invitations i WHERE i.practice_id = practices.id AND i.token_hash = app_token())
);
CREATE POLICY sign_up ON practices FOR INSERT TO amiable_app WITH CHECK (
  id = app_practice() AND EXISTS (SELECT FROM operator_settings s WHERE s.sign_up)
);
CREATE POLICY change ON practices FOR UPDATE TO amiable_app USING (id = app_practice());

GRANT SELECT, INSERT, UPDATE (name, language, time_zone) ON agencies TO amiable_app;
CREATE POLICY read ON agencies FOR SELECT TO amiable_app USING (
  id = app_agency()
  OR EXISTS (SELECT FROM agency_members m
              WHERE m.agency_id = id AND m.user_id = app_user() AND m.ended_at IS NULL)
  OR EXISTS (SELECT FROM invitations i WHERE i.agency_id = agencies.id AND i.token_hash = app_token())
);
CREATE POLICY sign_up ON agencies FOR INSERT TO amiable_app WITH CHECK (
  id = app_agency() AND EXISTS (SELECT FROM operator_settings s WHERE s.sign_up)
);
CREATE POLICY change ON agencies FOR UPDATE TO amiable_app USING (id = app_agency());

-- ---------------------------------------------------------------- people who may come in

GRANT SELECT, INSERT, UPDATE (name, language) ON users TO amiable_app;
CREATE POLICY read ON users FOR SELECT TO amiable_app USING (
  id = app_user()
  OR email = app_email()
  OR EXISTS (SELECT FROM practice_members m WHERE m.user_id = users.id AND m.practice_id = app_practice())
  OR EXISTS (SELECT FROM agency_members m WHERE m.user_id = users.id AND m.agency_id = app_agency())
);
CREATE POLICY make ON users FOR INSERT TO amiable_app WITH CHECK (id = app_user());
CREATE POLICY change ON users FOR UPDATE TO amiable_app USING (id = app_user());

GRANT SELECT, INSERT, UPDATE ON credentials TO amiable_app;
CREATE POLICY own ON credentials TO amiable_app USING (
  user_id = app_user()
  OR EXISTS (SELECT FROM users u WHERE u.id = user_id AND u.email = app_email())
) WITH CHECK (user_id = app_user());

GRANT SELECT, INSERT, UPDATE (used_at), DELETE ON recovery_codes TO amiable_app;
CREATE POLICY own ON recovery_codes TO amiable_app
  USING (user_id = app_user()) WITH CHECK (user_id = app_user());

-- What somebody holds in the hand is found by it, and nothing is written with it: else whoever shows any
-- token could make a session, an invitation or an API token of that name for anybody.
GRANT SELECT, INSERT, UPDATE (seen_at, ended_at) ON sessions TO amiable_app;
CREATE POLICY own ON sessions TO amiable_app USING (
  user_id = app_user() OR token_hash = app_token()
) WITH CHECK (user_id = app_user());

GRANT SELECT, UPDATE (used_at) ON password_resets TO amiable_app;
CREATE POLICY held ON password_resets TO amiable_app USING (token_hash = app_token());

GRANT SELECT, INSERT, UPDATE (role, since, ended_at) ON practice_members TO amiable_app;
CREATE POLICY read ON practice_members FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR user_id = app_user()
);
CREATE POLICY come_in ON practice_members FOR INSERT TO amiable_app WITH CHECK (
  user_id = app_user() AND EXISTS (
    SELECT FROM invitations i
     WHERE i.token_hash = app_token() AND i.practice_id = practice_members.practice_id
       AND i.practice_role = role AND i.accepted_by = app_user() AND i.withdrawn_at IS NULL
       AND i.ends_at > now())
);
CREATE POLICY change ON practice_members FOR UPDATE TO amiable_app
  USING (practice_id = app_practice());

GRANT SELECT, INSERT, UPDATE (role, since, ended_at) ON agency_members TO amiable_app;
CREATE POLICY read ON agency_members FOR SELECT TO amiable_app USING (
  agency_id = app_agency() OR user_id = app_user()
);
CREATE POLICY come_in ON agency_members FOR INSERT TO amiable_app WITH CHECK (
  user_id = app_user() AND EXISTS (
    SELECT FROM invitations i
     WHERE i.token_hash = app_token() AND i.agency_id = agency_members.agency_id
       AND i.agency_role = role AND i.accepted_by = app_user() AND i.withdrawn_at IS NULL
       AND i.ends_at > now())
);
CREATE POLICY change ON agency_members FOR UPDATE TO amiable_app USING (agency_id = app_agency());

GRANT SELECT, INSERT, UPDATE (accepted_at, accepted_by, withdrawn_at) ON invitations TO amiable_app;
CREATE POLICY own ON invitations TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency() OR token_hash = app_token()
) WITH CHECK (practice_id = app_practice() OR agency_id = app_agency());

-- Keys are hashes and counts say nothing of a tenant.
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limits TO amiable_app;
CREATE POLICY everybody ON rate_limits TO amiable_app USING (true) WITH CHECK (true);

GRANT SELECT (id, sign_up) ON operator_settings TO amiable_app;
CREATE POLICY everybody ON operator_settings FOR SELECT TO amiable_app USING (true);

GRANT SELECT, INSERT, UPDATE (seen_at, revoked_at) ON api_tokens TO amiable_app;
CREATE POLICY own ON api_tokens TO amiable_app USING (
  practice_id = app_practice() OR token_hash = app_token()
) WITH CHECK (practice_id = app_practice());

-- ---------------------------------------------------------------- sealed patient data

GRANT SELECT, INSERT ON practice_keys TO amiable_app;
CREATE POLICY own ON practice_keys TO amiable_app
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());

GRANT SELECT, INSERT,
  UPDATE (key_wrapped, name_sealed, email_sealed, phone_sealed, name_index, erased_at)
  ON guarantors TO amiable_app;
CREATE POLICY own ON guarantors TO amiable_app
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());

-- ---------------------------------------------------------------- what happened, and what follows

GRANT SELECT, INSERT ON audit_entries TO amiable_app, amiable_worker;
CREATE POLICY own ON audit_entries TO amiable_app USING (
  (tenant_kind = 'practice' AND tenant_id = app_practice())
  OR (tenant_kind = 'agency' AND tenant_id = app_agency())
  OR (tenant_kind = 'person' AND (
       tenant_id = app_user()
       OR EXISTS (SELECT FROM users u WHERE u.id = tenant_id AND u.email = app_email())))
);
CREATE POLICY worker ON audit_entries TO amiable_worker USING (true) WITH CHECK (true);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% only grows: nothing in it is changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON audit_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The payload is for the worker alone.
GRANT INSERT ON outbox_items TO amiable_app;
GRANT SELECT (id, tenant_kind, tenant_id, kind, key, state, tries, problem, created_at, changed_at, due_at)
  ON outbox_items TO amiable_app;
CREATE POLICY read ON outbox_items FOR SELECT TO amiable_app USING (
  (tenant_kind = 'practice' AND tenant_id = app_practice())
  OR (tenant_kind = 'agency' AND tenant_id = app_agency())
  OR (tenant_kind = 'person' AND tenant_id = app_user())
);
CREATE POLICY enqueue ON outbox_items FOR INSERT TO amiable_app WITH CHECK (
  state = 'waiting' AND (
    (tenant_kind = 'practice' AND tenant_id = app_practice())
    OR (tenant_kind = 'agency' AND tenant_id = app_agency())
    OR (tenant_kind = 'person' AND tenant_id = app_user()))
);
-- What is stuck, and nothing else, a manager sends again or leaves.
GRANT UPDATE (state, tries, problem, changed_at, due_at) ON outbox_items TO amiable_app;
CREATE POLICY settle ON outbox_items FOR UPDATE TO amiable_app USING (
  state IN ('failed', 'unknown') AND (
    (tenant_kind = 'practice' AND tenant_id = app_practice())
    OR (tenant_kind = 'agency' AND tenant_id = app_agency()))
) WITH CHECK (
  state IN ('waiting', 'dropped') AND (
    (tenant_kind = 'practice' AND tenant_id = app_practice())
    OR (tenant_kind = 'agency' AND tenant_id = app_agency()))
);
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_items TO amiable_worker;
CREATE POLICY worker ON outbox_items TO amiable_worker USING (true) WITH CHECK (true);

-- The worker writes to the managers of a tenant.
GRANT SELECT ON practices, agencies, users, practice_members, agency_members TO amiable_worker;
CREATE POLICY worker ON practices FOR SELECT TO amiable_worker USING (true);
CREATE POLICY worker ON agencies FOR SELECT TO amiable_worker USING (true);
CREATE POLICY worker ON users FOR SELECT TO amiable_worker USING (true);
CREATE POLICY worker ON practice_members FOR SELECT TO amiable_worker USING (true);
CREATE POLICY worker ON agency_members FOR SELECT TO amiable_worker USING (true);
-- It makes the link by which somebody chooses a new password.
GRANT INSERT ON password_resets TO amiable_worker;
CREATE POLICY worker ON password_resets FOR INSERT TO amiable_worker WITH CHECK (true);

-- The worker's queue keeps its own schema.
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO amiable_worker', current_database()); END $$;
