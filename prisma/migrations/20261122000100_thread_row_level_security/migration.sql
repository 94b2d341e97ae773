-- Who may see and change which row of a sheet, a placement and a case. A case and all that belongs to it
-- carry both tenants, so that each policy reads one column.

-- Every new table, also for its owner; what has no policy has no row.
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' AND NOT rowsecurity
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO amiable_maintenance USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO amiable_maintenance', name);
  END LOOP;
END $$;

-- ---------------------------------------------------------------- who knows of whom

-- Every practice finds every agency of this portal: name and languages, nothing of its work.
CREATE POLICY listed ON agencies FOR SELECT TO amiable_app USING (app_practice() IS NOT NULL);
-- An agency knows the practices that work with it.
CREATE POLICY client ON practices FOR SELECT TO amiable_app USING (
  EXISTS (SELECT FROM practice_agencies a
           WHERE a.practice_id = practices.id AND a.agency_id = app_agency())
);

GRANT SELECT, INSERT, UPDATE (standing, fee_rate, minimum, currency, reason, decided_by, decided_at)
  ON practice_agencies TO amiable_app;
CREATE POLICY read ON practice_agencies FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);
CREATE POLICY decide ON practice_agencies FOR INSERT TO amiable_app
  WITH CHECK (practice_id = app_practice());
CREATE POLICY change ON practice_agencies FOR UPDATE TO amiable_app
  USING (practice_id = app_practice());

-- ---------------------------------------------------------------- connected sheets

GRANT SELECT, INSERT, UPDATE (document_hash, name, url, sync_no, seen_at, synced_at) ON sheets
  TO amiable_app;
CREATE POLICY own ON sheets TO amiable_app
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());

-- Found by who holds the code; written by the practice alone.
GRANT SELECT, INSERT, UPDATE (used_at) ON connect_codes TO amiable_app;
CREATE POLICY own ON connect_codes TO amiable_app USING (
  practice_id = app_practice() OR code_hash = app_token()
) WITH CHECK (practice_id = app_practice());

GRANT SELECT, INSERT ON api_calls TO amiable_app;
CREATE POLICY own ON api_calls TO amiable_app
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());
-- The clock forgets old answers, and reads none.
GRANT SELECT (call, at), DELETE ON api_calls TO amiable_worker;
CREATE POLICY worker ON api_calls TO amiable_worker USING (true);

GRANT SELECT, INSERT, UPDATE ON receivables TO amiable_app;
CREATE POLICY own ON receivables TO amiable_app
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());

-- ---------------------------------------------------------------- placements and cases

GRANT SELECT, INSERT ON placements TO amiable_app;
CREATE POLICY read ON placements FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);
CREATE POLICY place ON placements FOR INSERT TO amiable_app WITH CHECK (practice_id = app_practice());

GRANT SELECT ON case_transitions TO amiable_app;
CREATE POLICY everybody ON case_transitions FOR SELECT TO amiable_app USING (true);

GRANT SELECT, INSERT,
  UPDATE (status, paused_from, last_event, seq, balance, due_date, promise_on, changed_at)
  ON cases TO amiable_app;
CREATE POLICY read ON cases FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);
CREATE POLICY place ON cases FOR INSERT TO amiable_app WITH CHECK (practice_id = app_practice());
CREATE POLICY change ON cases FOR UPDATE TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);

-- Each side tells what it did itself.
GRANT SELECT, INSERT ON case_events TO amiable_app;
CREATE POLICY read ON case_events FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);
CREATE POLICY tell ON case_events FOR INSERT TO amiable_app WITH CHECK (
  (practice_id = app_practice() AND by IN ('practice', 'sheet'))
  OR (agency_id = app_agency() AND by = 'agency')
);

GRANT SELECT, INSERT ON money_movements TO amiable_app;
CREATE POLICY read ON money_movements FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);
CREATE POLICY tell ON money_movements FOR INSERT TO amiable_app WITH CHECK (
  (practice_id = app_practice() AND kind IN ('placed', 'charge', 'desk'))
  OR (agency_id = app_agency() AND kind IN ('reported', 'reversal'))
);

GRANT SELECT, INSERT ON payment_matches TO amiable_app;
CREATE POLICY read ON payment_matches FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);
CREATE POLICY match ON payment_matches FOR INSERT TO amiable_app
  WITH CHECK (practice_id = app_practice());

GRANT SELECT, INSERT, UPDATE (amount, answer, answered_at, answered_by) ON payment_questions
  TO amiable_app;
CREATE POLICY read ON payment_questions FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);
CREATE POLICY ask ON payment_questions FOR INSERT TO amiable_app
  WITH CHECK (practice_id = app_practice());
-- whose it is cannot be changed: no such column is granted
CREATE POLICY answer ON payment_questions FOR UPDATE TO amiable_app
  USING (practice_id = app_practice() AND answer IS NULL) WITH CHECK (true);

GRANT SELECT, INSERT, UPDATE (key_wrapped, words, erased_at) ON case_packages TO amiable_app;
CREATE POLICY read ON case_packages FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);
CREATE POLICY place ON case_packages FOR INSERT TO amiable_app WITH CHECK (practice_id = app_practice());
CREATE POLICY erase ON case_packages FOR UPDATE TO amiable_app USING (practice_id = app_practice());

-- What a file of the agency's has told already; the practice has the events themselves.
GRANT SELECT, INSERT ON case_updates TO amiable_app;
CREATE POLICY own ON case_updates TO amiable_app
  USING (agency_id = app_agency()) WITH CHECK (agency_id = app_agency());

-- Sums stand beside the events they sum, and are written with them, by either side.
GRANT SELECT, INSERT, UPDATE (cases, amount) ON placed_sums TO amiable_app;
CREATE POLICY own ON placed_sums TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
) WITH CHECK (practice_id = app_practice());
GRANT SELECT, INSERT, UPDATE (collected, fee) ON recovered_sums TO amiable_app;
CREATE POLICY own ON recovered_sums TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
) WITH CHECK (practice_id = app_practice() OR agency_id = app_agency());

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['case_events', 'money_movements', 'payment_matches', 'placements'] LOOP
    EXECUTE format('CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
