-- Where patients live, and what an agency has to prove for them before it is given a case.

-- AlterTable
ALTER TABLE "practices" ADD COLUMN "place" TEXT;

-- AlterTable
ALTER TABLE "cases" ADD COLUMN "place" TEXT;

-- CreateTable
CREATE TABLE "evidence_requirements" (
    "jurisdiction" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "is_local" BOOLEAN NOT NULL,
    "expires" BOOLEAN NOT NULL,

    CONSTRAINT "evidence_requirements_pkey" PRIMARY KEY ("jurisdiction","kind")
);

-- What Prisma has no words for

ALTER TABLE "practices" ADD CONSTRAINT "practices_place" CHECK (
  "place" ~ '^(US-[A-Z]{2}|[A-Z]{2}|other)$'
);
ALTER TABLE "cases" ADD CONSTRAINT "cases_place" CHECK (
  "place" ~ '^(US-[A-Z]{2}|[A-Z]{2}|other)$'
);

ALTER TABLE "evidence_requirements" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "evidence_requirements" FORCE ROW LEVEL SECURITY;
CREATE POLICY maintenance ON evidence_requirements TO amiable_maintenance USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON evidence_requirements TO amiable_maintenance;
GRANT SELECT ON evidence_requirements TO amiable_app;
CREATE POLICY everybody ON evidence_requirements FOR SELECT TO amiable_app USING (true);

GRANT UPDATE (place) ON practices TO amiable_app;

-- The worker writes to managers about papers that lapse: it sees what a paper is and when it ends, and no
-- issuer, number or file.
GRANT SELECT (id, agency_id, practice_id, kind, place, expires_on, withdrawn_at) ON evidence_items TO amiable_worker;
CREATE POLICY worker ON evidence_items FOR SELECT TO amiable_worker USING (true);
GRANT SELECT ON evidence_grants TO amiable_worker;
CREATE POLICY worker ON evidence_grants FOR SELECT TO amiable_worker USING (true);

-- As shared/vetting/evidence.ts has it; a test compares the two.
SET LOCAL ROLE amiable_maintenance;
INSERT INTO "evidence_requirements" ("jurisdiction", "kind", "is_local", "expires") VALUES
  ('US', 'licence', true, true),
  ('US', 'eo-insurance', false, true),
  ('US', 'baa', false, false),
  ('US', 'exclusion-check', false, true),
  ('US', 'trust-account', false, false),
  ('FR', 'liability-insurance', false, true),
  ('FR', 'dedicated-account', false, false),
  ('FR', 'prosecutor-declaration', false, false),
  ('FR', 'written-mandate', false, false),
  ('ES', 'written-mandate', false, false),
  ('ES', 'liability-insurance', false, true),
  ('ES', 'dedicated-account', false, false),
  ('ES', 'data-processing-agreement', false, false),
  ('PE', 'written-mandate', false, false),
  ('PE', 'liability-insurance', false, true),
  ('PE', 'dedicated-account', false, false),
  ('PE', 'data-processing-agreement', false, false),
  ('CL', 'written-mandate', false, false),
  ('CL', 'liability-insurance', false, true),
  ('CL', 'dedicated-account', false, false),
  ('CO', 'written-mandate', false, false),
  ('CO', 'liability-insurance', false, true),
  ('CO', 'dedicated-account', false, false),
  ('CO', 'data-processing-agreement', false, false),
  ('MX', 'written-mandate', false, false),
  ('MX', 'liability-insurance', false, true),
  ('MX', 'dedicated-account', false, false),
  ('other', 'written-mandate', false, false),
  ('other', 'liability-insurance', false, true),
  ('other', 'dedicated-account', false, false);
RESET ROLE;

-- The required papers that do not count for patients of a place on a day, as `evidenceGaps` of
-- shared/vetting/coverage.ts names them. A place that no rule is known for lacks everything.
CREATE FUNCTION evidence_gaps(practice uuid, agency uuid, home text, on_day date)
RETURNS SETOF text LANGUAGE sql STABLE AS $$
  WITH required AS (
    SELECT * FROM evidence_requirements r
     WHERE r.jurisdiction = CASE WHEN home LIKE 'US-%' THEN 'US' ELSE home END
  )
  SELECT 'unknown-place' WHERE NOT EXISTS (SELECT FROM required)
  UNION ALL
  SELECT r.kind FROM required r
   WHERE NOT (
     -- the mandate that both have signed here proves itself
     r.kind = 'written-mandate' AND EXISTS (
       SELECT FROM mandates m
        WHERE m.practice_id = practice AND m.agency_id = agency AND m.agency_signed_at IS NOT NULL)
   ) AND NOT EXISTS (
     SELECT FROM evidence_items i
      CROSS JOIN LATERAL (
        SELECT c.is_accepted, c.grade FROM evidence_checks c
         WHERE c.practice_id = practice AND c.agency_id = i.agency_id AND c.item_id = i.id
         ORDER BY c.id DESC LIMIT 1) AS newest
      WHERE i.agency_id = agency AND i.kind = r.kind AND i.withdrawn_at IS NULL
        AND (i.practice_id = practice OR EXISTS (
              SELECT FROM evidence_grants g
               WHERE g.agency_id = i.agency_id AND g.item_id = i.id AND g.practice_id = practice
                 AND g.ended_at IS NULL))
        AND CASE WHEN r.is_local THEN i.place = home ELSE coalesce(i.place, home) = home END
        AND newest.is_accepted
        AND (newest.grade = 'verified' OR EXISTS (
              SELECT FROM evidence_files f
               WHERE f.agency_id = i.agency_id AND f.item_id = i.id AND f.purpose = 'paper'))
        AND coalesce(i.issued_on <= on_day, i.issued_on IS NULL)
        AND CASE WHEN i.expires_on IS NULL THEN NOT r.expires ELSE i.expires_on >= on_day END)
$$;

-- No case begins where its agency lacks a paper on the day of the placement, in the practice's zone.
CREATE FUNCTION place_where_covered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- a backup is restored with its cases as they were
  IF current_user = 'amiable_maintenance' THEN RETURN NULL; END IF;
  IF EXISTS (
    SELECT FROM (
      SELECT DISTINCT c.practice_id, c.agency_id, c.place,
             (p.made_at AT TIME ZONE t.time_zone)::date AS on_day
        FROM added c
        LEFT JOIN placements p ON p.practice_id = c.practice_id AND p.id = c.placement_id
        LEFT JOIN practices t ON t.id = c.practice_id) AS wanted
     WHERE wanted.place IS NULL OR wanted.on_day IS NULL
        OR EXISTS (SELECT FROM evidence_gaps(wanted.practice_id, wanted.agency_id, wanted.place,
                                             wanted.on_day))
  ) THEN
    RAISE EXCEPTION 'The agency lacks a paper where the patient lives'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER place_where_covered AFTER INSERT ON cases
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION place_where_covered();
