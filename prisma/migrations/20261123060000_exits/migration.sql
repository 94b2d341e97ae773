-- How the work with an agency ends: cases back, money in, a file kept, data destroyed, access off.

-- CreateTable
CREATE TABLE "agency_exits" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "begun_by_name" TEXT NOT NULL,
    "exported_at" TIMESTAMPTZ(3),
    "exported_by_name" TEXT,
    "destroyed_on" DATE,
    "certified_by_name" TEXT,
    "certified_at" TIMESTAMPTZ(3),
    "is_own_word" BOOLEAN NOT NULL DEFAULT false,
    "cancelled_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "agency_exits_pkey" PRIMARY KEY ("practice_id","agency_id","begun_at")
);

-- CreateIndex
CREATE INDEX "agency_exits_agency_id_idx" ON "agency_exits"("agency_id");

-- AddForeignKey
ALTER TABLE "agency_exits" ADD CONSTRAINT "agency_exits_between_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma has no words for

-- One at a time.
CREATE UNIQUE INDEX "agency_exits_one_open" ON "agency_exits" ("practice_id", "agency_id")
  WHERE "cancelled_at" IS NULL AND "ended_at" IS NULL;
ALTER TABLE "agency_exits" ADD CONSTRAINT "agency_exits_whole" CHECK (
  num_nonnulls("exported_at", "exported_by_name") IN (0, 2)
  AND num_nonnulls("destroyed_on", "certified_by_name", "certified_at") IN (0, 3)
  AND num_nonnulls("cancelled_at", "ended_at") <= 1
  AND ("ended_at" IS NULL OR num_nonnulls("exported_at", "certified_at") = 2)
);

-- ---------------------------------------------------------------- who may see and change it

ALTER TABLE agency_exits ENABLE ROW LEVEL SECURITY;
ALTER TABLE agency_exits FORCE ROW LEVEL SECURITY;
CREATE POLICY maintenance ON agency_exits TO amiable_maintenance USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON agency_exits TO amiable_maintenance;

GRANT SELECT, INSERT, UPDATE (
    exported_at, exported_by_name, destroyed_on, certified_by_name, certified_at, is_own_word,
    cancelled_at, ended_at)
  ON agency_exits TO amiable_app;
CREATE POLICY read ON agency_exits FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);
CREATE POLICY begin ON agency_exits FOR INSERT TO amiable_app
  WITH CHECK (practice_id = app_practice());
-- which side may change what, the trigger says
CREATE POLICY change ON agency_exits FOR UPDATE TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);

-- What was begun is certified once and by whom it says, and what is over stays as it is.
CREATE FUNCTION keep_exit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_agency boolean := app_agency() IS NOT NULL AND app_practice() IS NULL;
  is_certified boolean;
BEGIN
  IF current_user = 'amiable_maintenance' THEN RETURN NULL; END IF;
  is_certified := ROW(NEW.destroyed_on, NEW.certified_by_name, NEW.certified_at, NEW.is_own_word)
    IS DISTINCT FROM ROW(OLD.destroyed_on, OLD.certified_by_name, OLD.certified_at, OLD.is_own_word);
  IF num_nonnulls(OLD.cancelled_at, OLD.ended_at) > 0 THEN
    RAISE EXCEPTION 'What is over does not change' USING ERRCODE = 'check_violation';
  END IF;
  IF is_certified AND (OLD.certified_at IS NOT NULL OR NEW.is_own_word <> is_agency) THEN
    RAISE EXCEPTION 'A certificate is given once, by whom it names' USING ERRCODE = 'check_violation';
  END IF;
  IF is_agency AND ROW(NEW.exported_at, NEW.exported_by_name, NEW.cancelled_at, NEW.ended_at)
     IS DISTINCT FROM ROW(OLD.exported_at, OLD.exported_by_name, OLD.cancelled_at, OLD.ended_at) THEN
    RAISE EXCEPTION 'The practice ends what it began' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_exit AFTER UPDATE ON agency_exits FOR EACH ROW EXECUTE FUNCTION keep_exit();
CREATE TRIGGER never_removed BEFORE DELETE ON agency_exits
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON agency_exits
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ---------------------------------------------------------------- what the database refuses

-- Where the work ends, the practice closes what the agency never confirmed. The owner of the tables sees
-- no rows; maintenance does.
SET LOCAL ROLE amiable_maintenance;
INSERT INTO case_transitions (from_status, event, to_status, by)
  VALUES ('recalled', 'confirm', 'closed', 'practice');
RESET ROLE;

-- The work with an agency ends once nothing of it is open: by shared/vetting/exit.ts.
CREATE FUNCTION end_with_nothing_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'amiable_maintenance' OR NEW.standing <> 'ended' OR OLD.standing = 'ended' THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (
    SELECT FROM agency_exits e
     WHERE e.practice_id = NEW.practice_id AND e.agency_id = NEW.agency_id AND e.cancelled_at IS NULL
       AND e.ended_at = NEW.decided_at) THEN
    RAISE EXCEPTION 'The work with an agency ends by its steps' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM cases c
     WHERE c.practice_id = NEW.practice_id AND c.agency_id = NEW.agency_id AND c.status <> 'closed') THEN
    RAISE EXCEPTION 'Cases are still open' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM cases c
     WHERE c.practice_id = NEW.practice_id AND c.agency_id = NEW.agency_id
       AND 0 < (SELECT coalesce(-sum(m.amount), 0) FROM money_movements m
                 WHERE m.case_id = c.id AND m.practice_id = c.practice_id
                   AND m.kind IN ('reported', 'reversal'))
             - (SELECT coalesce(sum(CASE m.kind WHEN 'reversal' THEN -p.amount ELSE p.amount END), 0)
                  FROM payment_matches p
                  JOIN money_movements m ON m.practice_id = p.practice_id AND m.id = p.payment_id
                 WHERE p.practice_id = c.practice_id AND p.case_id = c.id)) THEN
    RAISE EXCEPTION 'Money is still open' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER end_with_nothing_open AFTER UPDATE ON practice_agencies
  FOR EACH ROW EXECUTE FUNCTION end_with_nothing_open();

-- ---------------------------------------------------------------- access off

-- Beside the policies of each table: of a practice that has ended the work with it, an agency finds
-- no case, whatever it asks for.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['placements', 'cases', 'case_events', 'case_packages', 'case_updates',
                              'money_movements', 'payment_matches', 'payment_questions']
  LOOP
    EXECUTE format(
      'CREATE POLICY not_ended ON %I AS RESTRICTIVE TO amiable_app USING (
         app_practice() IS NOT NULL OR practice_id NOT IN (
           SELECT a.practice_id FROM practice_agencies a
            WHERE a.agency_id = app_agency() AND a.standing = ''ended''))', name);
  END LOOP;
END $$;
