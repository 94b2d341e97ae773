-- What the mandate says of fees, to the end: a suit and the practice's yes to it are facts of a case, and
-- the day of a recall is where its trailing days begin.

-- A value that is added to a type cannot be used in the same transaction: a new type takes its place.
ALTER TYPE "case_event" RENAME TO "case_event_before";
CREATE TYPE "case_event" AS ENUM ('place', 'accept', 'refuse', 'contact', 'promise', 'plan', 'payment', 'full_payment', 'reversal', 'desk_payment', 'full_desk_payment', 'charge', 'correction', 'dispute', 'settle', 'hold', 'release', 'return', 'recall', 'confirm', 'take_back', 'close', 'note', 'lawsuit', 'lawsuit_undone', 'allow_lawsuit', 'disallow_lawsuit');
ALTER TABLE "cases" ALTER COLUMN "last_event" TYPE "case_event" USING "last_event"::text::"case_event";
ALTER TABLE "case_events" ALTER COLUMN "event" TYPE "case_event" USING "event"::text::"case_event";
ALTER TABLE "case_transitions" ALTER COLUMN "event" TYPE "case_event" USING "event"::text::"case_event";
DROP TYPE "case_event_before";

-- AlterTable
ALTER TABLE "cases" ADD COLUMN "legal_since" DATE,
ADD COLUMN "lawsuit_allowed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "recalled_on" DATE;

GRANT UPDATE (legal_since, lawsuit_allowed, recalled_on) ON cases TO amiable_app;

-- Of a movement what the agency collected by it: by this, and not by its effect on the balance, lists of
-- payments are sorted, since of a payment at the practice's desk it is nothing.
ALTER TABLE "money_movements" ADD COLUMN "collected" BIGINT NOT NULL DEFAULT 0;

-- The owner of the tables sees no rows; maintenance does. What was recalled before keeps the day of it.
ALTER TABLE "cases" DISABLE TRIGGER keep_to_transitions;
ALTER TABLE "money_movements" DISABLE TRIGGER only_grows;
SET LOCAL ROLE amiable_maintenance;
UPDATE money_movements SET collected = -amount WHERE kind IN ('reported', 'reversal');
UPDATE cases c
   SET recalled_on = (e.at AT TIME ZONE p.time_zone)::date
  FROM case_events e
  JOIN practices p ON p.id = e.practice_id
 WHERE e.practice_id = c.practice_id AND e.case_id = c.id AND e.event = 'recall';

-- Further steps of shared/cases.ts; a test compares the two.
INSERT INTO case_transitions (from_status, event, to_status, by) VALUES
  ('closed', 'desk_payment', 'closed', 'sheet'),
  ('closed', 'full_desk_payment', 'closed', 'sheet'),
  ('closed', 'charge', 'closed', 'sheet'),
  ('closed', 'correction', 'closed', 'sheet'),
  ('closed', 'correction', 'closed', 'agency'),
  ('accepted', 'lawsuit', 'accepted', 'agency'),
  ('contacted', 'lawsuit', 'contacted', 'agency'),
  ('promise', 'lawsuit', 'promise', 'agency'),
  ('plan', 'lawsuit', 'plan', 'agency'),
  ('part_paid', 'lawsuit', 'part_paid', 'agency'),
  ('accepted', 'lawsuit_undone', 'accepted', 'agency'),
  ('contacted', 'lawsuit_undone', 'contacted', 'agency'),
  ('promise', 'lawsuit_undone', 'promise', 'agency'),
  ('plan', 'lawsuit_undone', 'plan', 'agency'),
  ('part_paid', 'lawsuit_undone', 'part_paid', 'agency'),
  ('disputed', 'lawsuit_undone', 'disputed', 'agency'),
  ('hold', 'lawsuit_undone', 'hold', 'agency'),
  ('recalled', 'lawsuit_undone', 'recalled', 'agency'),
  ('placed', 'allow_lawsuit', 'placed', 'practice'),
  ('accepted', 'allow_lawsuit', 'accepted', 'practice'),
  ('contacted', 'allow_lawsuit', 'contacted', 'practice'),
  ('promise', 'allow_lawsuit', 'promise', 'practice'),
  ('plan', 'allow_lawsuit', 'plan', 'practice'),
  ('part_paid', 'allow_lawsuit', 'part_paid', 'practice'),
  ('placed', 'disallow_lawsuit', 'placed', 'practice'),
  ('accepted', 'disallow_lawsuit', 'accepted', 'practice'),
  ('contacted', 'disallow_lawsuit', 'contacted', 'practice'),
  ('promise', 'disallow_lawsuit', 'promise', 'practice'),
  ('plan', 'disallow_lawsuit', 'plan', 'practice'),
  ('part_paid', 'disallow_lawsuit', 'part_paid', 'practice'),
  ('disputed', 'disallow_lawsuit', 'disputed', 'practice'),
  ('hold', 'disallow_lawsuit', 'hold', 'practice');
RESET ROLE;
ALTER TABLE "cases" ENABLE TRIGGER keep_to_transitions;
ALTER TABLE "money_movements" ENABLE TRIGGER only_grows;

-- Not a generated column: rows of a backup name all that there are.
CREATE FUNCTION count_collected() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.collected := CASE WHEN NEW.kind IN ('reported', 'reversal') THEN -NEW.amount ELSE 0 END;
  RETURN NEW;
END $$;
CREATE TRIGGER count_collected BEFORE INSERT ON "money_movements"
  FOR EACH ROW EXECUTE FUNCTION count_collected();

-- ---------------------------------------------------------------- what the database refuses

-- By shared/mandate/lawsuits.ts: each fact of a case changes by its own event alone, and nobody goes to
-- court without the practice's yes where the mandate of the placement wants one.
CREATE FUNCTION keep_to_lawsuits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- a backup is restored with its cases as they were
  IF current_user = 'amiable_maintenance' THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.legal_since IS NOT NULL OR NEW.lawsuit_allowed OR NEW.recalled_on IS NOT NULL THEN
      RAISE EXCEPTION 'A case begins without a suit' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.legal_since IS DISTINCT FROM OLD.legal_since
      AND NEW.last_event NOT IN ('lawsuit', 'lawsuit_undone'))
     OR (NEW.lawsuit_allowed <> OLD.lawsuit_allowed
         AND NEW.last_event NOT IN ('allow_lawsuit', 'disallow_lawsuit'))
     OR (NEW.recalled_on IS DISTINCT FROM OLD.recalled_on AND NEW.last_event <> 'recall') THEN
    RAISE EXCEPTION 'The event % of a case does not change this', NEW.last_event
      USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.last_event = 'recall' AND NEW.recalled_on IS NULL THEN
    RAISE EXCEPTION 'A recall has a day' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.last_event IN ('desk_payment', 'full_desk_payment', 'charge') AND OLD.status = 'closed'
     AND OLD.recalled_on IS NULL THEN
    RAISE EXCEPTION 'What is closed without a recall takes no money'
      USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.last_event = 'allow_lawsuit' AND NOT (NEW.lawsuit_allowed AND NEW.legal_since IS NULL) THEN
    RAISE EXCEPTION 'A yes comes before its suit' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.last_event = 'disallow_lawsuit' AND (NEW.lawsuit_allowed OR NEW.legal_since IS NOT NULL) THEN
    RAISE EXCEPTION 'A yes is taken back before its suit' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.last_event = 'lawsuit' THEN
    -- a day of difference between the two sides' clocks is none of the database's business
    IF OLD.legal_since IS NOT NULL OR NEW.legal_since IS NULL
       OR NEW.legal_since < NEW.placed_on - 1
       OR NEW.legal_since > (NEW.changed_at AT TIME ZONE 'UTC')::date + 1 THEN
      RAISE EXCEPTION 'A suit has one day, on which the agency had the case'
        USING ERRCODE = 'check_violation';
    END IF;
    IF NOT NEW.lawsuit_allowed AND EXISTS (
      SELECT FROM placements p
        JOIN mandates m ON m.practice_id = p.practice_id AND m.agency_id = p.agency_id
         AND m.version = p.mandate_version
       WHERE p.practice_id = NEW.practice_id AND p.id = NEW.placement_id
         AND m.terms -> 'prohibited' ? 'lawsuit') THEN
      RAISE EXCEPTION 'The mandate wants the written yes of the practice for a suit'
        USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  IF NEW.last_event = 'lawsuit_undone' AND (NEW.legal_since IS NOT NULL OR EXISTS (
    SELECT FROM money_movements m
     WHERE m.practice_id = NEW.practice_id AND m.case_id = NEW.id AND m.kind = 'reported'
       AND m.fee_lines @> '[{"step": "legal-rate"}]'
       AND NOT EXISTS (
         SELECT FROM money_movements r WHERE r.practice_id = m.practice_id AND r.reverses = m.id))) THEN
    RAISE EXCEPTION 'A suit that bears a fee is not taken back' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_to_lawsuits BEFORE INSERT OR UPDATE ON "cases"
  FOR EACH ROW EXECUTE FUNCTION keep_to_lawsuits();
