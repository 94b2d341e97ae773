-- What the agency of a case owes next by its mandate, and until when; and the mandate's smallest balance.

-- AlterTable
ALTER TABLE "cases" ADD COLUMN "clock" TEXT,
ADD COLUMN "clock_due_on" DATE,
ADD COLUMN "clock_since" DATE;

-- CreateIndex
CREATE INDEX "cases_practice_id_clock_due_on_idx" ON "cases"("practice_id", "clock_due_on");

-- CreateIndex
CREATE INDEX "cases_agency_id_clock_due_on_idx" ON "cases"("agency_id", "clock_due_on");

-- What Prisma has no words for

GRANT UPDATE (clock, clock_since, clock_due_on) ON cases TO amiable_app;

-- Each status has its own duties; what is over or on hold has none.
ALTER TABLE "cases" ADD CONSTRAINT "cases_clock" CHECK (
  CASE WHEN "clock" IS NULL THEN "clock_since" IS NULL AND "clock_due_on" IS NULL
       ELSE "clock_since" IS NOT NULL AND "clock_due_on" IS NOT NULL
            AND "clock_due_on" >= "clock_since"
            AND CASE "status"
                  WHEN 'placed' THEN "clock" = 'acknowledge'
                  WHEN 'disputed' THEN "clock" = 'dispute-answer'
                  WHEN 'recalled' THEN "clock" = 'recall'
                  WHEN 'accepted' THEN "clock" IN ('first-contact', 'freshness')
                  WHEN 'contacted' THEN "clock" IN ('first-contact', 'freshness')
                  WHEN 'promise' THEN "clock" IN ('first-contact', 'freshness')
                  WHEN 'plan' THEN "clock" IN ('first-contact', 'freshness')
                  WHEN 'part_paid' THEN "clock" IN ('first-contact', 'freshness')
                  ELSE false
                END
  END
);

-- No case begins below the smallest balance that its mandate names, or in another currency.
CREATE FUNCTION place_over_minimum() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- a backup is restored with its cases as they were
  IF current_user = 'amiable_maintenance' THEN RETURN NULL; END IF;
  IF EXISTS (
    SELECT FROM added c
      LEFT JOIN placements p ON p.practice_id = c.practice_id AND p.id = c.placement_id
      LEFT JOIN mandates m ON m.practice_id = p.practice_id AND m.agency_id = p.agency_id
                          AND m.version = p.mandate_version
     WHERE (c.currency = m.terms ->> 'currency'
            AND c.placed_amount >= (m.terms ->> 'minimumBalance')::bigint) IS NOT TRUE
  ) THEN
    RAISE EXCEPTION 'The mandate wants more to be open' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
-- by its name after the others: who may not receive at all is told that first
CREATE TRIGGER placed_over_minimum AFTER INSERT ON cases
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION place_over_minimum();

-- ---------------------------------------------------------------- what is open already

-- As `runningClock` of shared/case-clocks.ts has it; a test compares the two. No event happens to the
-- cases here. The owner of the tables sees no rows; maintenance does.
ALTER TABLE "cases" DISABLE TRIGGER "keep_to_transitions";
SET LOCAL ROLE amiable_maintenance;

CREATE FUNCTION pg_temp.phase(status case_status) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN status IN ('placed', 'disputed', 'hold', 'recalled') THEN status::text
              WHEN status IN ('paid', 'returned', 'closed') THEN 'over' ELSE 'working' END
$$;

-- `addBusinessDays` of shared/calendar.ts, without holidays.
CREATE FUNCTION pg_temp.business_days_after(day date, count int) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT at + count / 5 * 7 + count % 5
         + CASE WHEN extract(isodow FROM at) + count % 5 > 5 THEN 2 ELSE 0 END
    FROM (SELECT day + CASE extract(isodow FROM day) WHEN 6 THEN 2 WHEN 7 THEN 1 ELSE 0 END) AS first (at)
$$;

WITH told AS (
  SELECT e.*, (e.at AT TIME ZONE t.time_zone)::date AS day
    FROM case_events e JOIN practices t ON t.id = e.practice_id
), begun AS (
  SELECT DISTINCT ON (practice_id, case_id) practice_id, case_id, seq, day FROM told
   WHERE from_status IS NULL OR pg_temp.phase(from_status) <> pg_temp.phase(to_status)
   ORDER BY practice_id, case_id, seq DESC
), said AS (
  SELECT b.practice_id, b.case_id, b.day,
         bool_or(e.event IN ('contact', 'promise', 'plan', 'payment', 'full_payment')) AS is_spoken,
         bool_or(e.event IN ('contact', 'note') AND e.seq > b.seq) AS is_answered,
         max(e.day) AS last_day,
         (array_agg(e.facts ->> 'on' ORDER BY e.seq DESC)
           FILTER (WHERE e.event IN ('promise', 'plan')))[1]::date AS awaited
    FROM begun b
    LEFT JOIN told e ON e.practice_id = b.practice_id AND e.case_id = b.case_id AND e.by = 'agency'
   GROUP BY b.practice_id, b.case_id, b.day
), duties AS (
  SELECT c.practice_id, c.id, m.terms,
         CASE pg_temp.phase(c.status)
           WHEN 'placed' THEN 'acknowledge'
           WHEN 'recalled' THEN 'recall'
           WHEN 'disputed' THEN CASE WHEN s.is_answered THEN NULL ELSE 'dispute-answer' END
           WHEN 'working' THEN CASE WHEN s.is_spoken THEN 'freshness' ELSE 'first-contact' END
         END AS clock,
         CASE WHEN pg_temp.phase(c.status) = 'working' AND s.is_spoken
              THEN greatest(s.day, s.last_day, s.awaited) ELSE s.day END AS since
    FROM cases c
    JOIN said s ON s.practice_id = c.practice_id AND s.case_id = c.id
    JOIN placements p ON p.practice_id = c.practice_id AND p.id = c.placement_id
    JOIN mandates m ON m.practice_id = p.practice_id AND m.agency_id = p.agency_id
                   AND m.version = p.mandate_version
), clocks AS (
  SELECT practice_id, id, clock, since, (terms -> 'clocks' ->> clock)::int AS days FROM duties
)
UPDATE cases c
   SET clock = k.clock, clock_since = k.since,
       clock_due_on = pg_temp.business_days_after(k.since, k.days)
  FROM clocks k
 WHERE k.practice_id = c.practice_id AND k.id = c.id AND k.days > 0;

DROP FUNCTION pg_temp.phase(case_status);
DROP FUNCTION pg_temp.business_days_after(date, int);
RESET ROLE;
ALTER TABLE "cases" ENABLE TRIGGER "keep_to_transitions";
