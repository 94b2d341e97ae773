-- What practice and agency agree on, in versions that both sides sign. Until now one rate, a minimum and
-- a currency stood beside the decision about the agency.

-- CreateTable
CREATE TABLE "mandates" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "terms" JSONB NOT NULL,
    "created_by" UUID NOT NULL,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "practice_signed_by" UUID,
    "practice_signed_name" TEXT,
    "practice_signed_at" TIMESTAMPTZ(3),
    "agency_signed_by" UUID,
    "agency_signed_name" TEXT,
    "agency_signed_at" TIMESTAMPTZ(3),
    "declined_by_name" TEXT,
    "declined_at" TIMESTAMPTZ(3),
    "declined_reason" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "mandates_pkey" PRIMARY KEY ("practice_id","agency_id","version")
);

-- CreateIndex
CREATE INDEX "mandates_agency_id_idx" ON "mandates"("agency_id");

-- AddForeignKey
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_between_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma has no words for

-- One draft or open offer at a time.
CREATE UNIQUE INDEX "mandates_one_open" ON "mandates" ("practice_id", "agency_id")
  WHERE "agency_signed_at" IS NULL AND "declined_at" IS NULL AND "withdrawn_at" IS NULL;
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_versions" CHECK ("version" > 0);
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_terms" CHECK (jsonb_typeof("terms") = 'object');
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_whole_signatures" CHECK (
  num_nonnulls("practice_signed_by", "practice_signed_name", "practice_signed_at") IN (0, 3)
  -- nobody signed for the agency what held before there were signatures
  AND ("agency_signed_name" IS NULL) = ("agency_signed_at" IS NULL)
  AND ("agency_signed_by" IS NULL) = (coalesce("agency_signed_name", '') = '')
  AND num_nonnulls("declined_by_name", "declined_at", "declined_reason") IN (0, 3)
);
-- Only an offer is answered or taken back, and only once.
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_one_end" CHECK (
  num_nonnulls("agency_signed_at", "declined_at", "withdrawn_at")
    <= CASE WHEN "practice_signed_at" IS NULL THEN 0 ELSE 1 END
);

-- ---------------------------------------------------------------- who may see and change it

ALTER TABLE "mandates" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "mandates" FORCE ROW LEVEL SECURITY;
CREATE POLICY maintenance ON mandates TO amiable_maintenance USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON mandates TO amiable_maintenance;

GRANT SELECT, INSERT, UPDATE (
    terms, created_by, created_by_name, created_at, practice_signed_by, practice_signed_name,
    practice_signed_at, agency_signed_by, agency_signed_name, agency_signed_at, declined_by_name,
    declined_at, declined_reason, withdrawn_at)
  ON mandates TO amiable_app;
-- A draft is the practice's own.
CREATE POLICY read ON mandates FOR SELECT TO amiable_app USING (
  practice_id = app_practice()
  OR (agency_id = app_agency() AND practice_signed_at IS NOT NULL)
);
CREATE POLICY draft ON mandates FOR INSERT TO amiable_app WITH CHECK (practice_id = app_practice());
-- which side may change which column, the trigger says
CREATE POLICY change ON mandates FOR UPDATE TO amiable_app USING (
  practice_id = app_practice()
  OR (agency_id = app_agency() AND practice_signed_at IS NOT NULL)
);

-- A version begins as a draft; each side signs for itself, and signed terms never change.
CREATE FUNCTION keep_signed_terms() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_practice boolean := app_practice() IS NOT NULL OR app_agency() IS NULL;
  is_agency boolean := app_agency() IS NOT NULL OR app_practice() IS NULL;
  is_drafted boolean;
  is_signed boolean;
  is_answered boolean;
  is_withdrawn boolean;
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- a backup is restored with its mandates as they were
    IF current_user <> 'amiable_maintenance' AND num_nonnulls(NEW.practice_signed_at,
         NEW.agency_signed_at, NEW.declined_at, NEW.withdrawn_at) > 0 THEN
      RAISE EXCEPTION 'A mandate begins as a draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END IF;
  is_drafted := ROW(NEW.practice_id, NEW.agency_id, NEW.version, NEW.terms, NEW.created_by,
                    NEW.created_by_name, NEW.created_at)
    IS DISTINCT FROM ROW(OLD.practice_id, OLD.agency_id, OLD.version, OLD.terms, OLD.created_by,
                         OLD.created_by_name, OLD.created_at);
  is_signed := ROW(NEW.practice_signed_by, NEW.practice_signed_name, NEW.practice_signed_at)
    IS DISTINCT FROM ROW(OLD.practice_signed_by, OLD.practice_signed_name, OLD.practice_signed_at);
  is_answered := ROW(NEW.agency_signed_by, NEW.agency_signed_name, NEW.agency_signed_at,
                     NEW.declined_by_name, NEW.declined_at, NEW.declined_reason)
    IS DISTINCT FROM ROW(OLD.agency_signed_by, OLD.agency_signed_name, OLD.agency_signed_at,
                         OLD.declined_by_name, OLD.declined_at, OLD.declined_reason);
  is_withdrawn := NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at;
  IF (is_drafted OR is_signed OR is_answered OR is_withdrawn)
     AND num_nonnulls(OLD.agency_signed_at, OLD.declined_at, OLD.withdrawn_at) > 0 THEN
    RAISE EXCEPTION 'A mandate that was answered or taken back does not change'
      USING ERRCODE = 'check_violation';
  END IF;
  IF (is_drafted OR is_signed) AND OLD.practice_signed_at IS NOT NULL THEN
    RAISE EXCEPTION 'Signed terms do not change' USING ERRCODE = 'check_violation';
  END IF;
  -- what somebody signs stood there before
  IF is_drafted AND is_signed THEN
    RAISE EXCEPTION 'Terms are not changed and signed at once' USING ERRCODE = 'check_violation';
  END IF;
  IF (is_answered OR is_withdrawn) AND OLD.practice_signed_at IS NULL THEN
    RAISE EXCEPTION 'What was not offered is not answered' USING ERRCODE = 'check_violation';
  END IF;
  IF ((is_drafted OR is_signed OR is_withdrawn) AND NOT is_practice)
     OR (is_answered AND NOT is_agency)
     OR (NEW.agency_signed_at IS NOT NULL AND NEW.agency_signed_by IS NULL) THEN
    RAISE EXCEPTION 'Each side signs for itself' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
-- after the policies: what is not one's own is told so, whatever stands in it
CREATE TRIGGER keep_signed_terms AFTER INSERT OR UPDATE ON mandates
  FOR EACH ROW EXECUTE FUNCTION keep_signed_terms();
CREATE TRIGGER never_removed BEFORE DELETE ON mandates
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON mandates
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ---------------------------------------------------------------- what held until now

-- The terms of before are the first version, in force since they were decided. What they did not say is
-- left open. The owner of the tables sees no rows; maintenance does.
SET LOCAL ROLE amiable_maintenance;
INSERT INTO mandates (practice_id, agency_id, version, terms, created_by, created_by_name, created_at,
                      practice_signed_by, practice_signed_name, practice_signed_at,
                      agency_signed_name, agency_signed_at)
SELECT a.practice_id, a.agency_id, 1,
       jsonb_build_object(
         'currency', a.currency,
         'fee', jsonb_build_object(
           'ages', '[0]'::jsonb, 'amounts', '[0]'::jsonb,
           'rates', jsonb_build_array(jsonb_build_array(a.fee_rate)),
           'legalRate', NULL, 'directRate', NULL, 'minimum', 0, 'paymentCap', NULL, 'caseCap', NULL),
         'minimumBalance', a.minimum,
         'remittance', '{"days": 10, "way": "gross"}'::jsonb,
         'clocks', '{"acknowledge": 2, "first-contact": 5, "freshness": 20, "dispute-answer": 10,
                     "recall": 1, "complaint": 5}'::jsonb,
         'channels', '["letter", "phone", "email"]'::jsonb,
         'prohibited', '[]'::jsonb,
         'recall', '{"trailingDays": 0}'::jsonb,
         'termination', '{"noticeDays": 0}'::jsonb,
         'data', '{"returnDays": 0, "destroyDays": 0}'::jsonb,
         'jurisdictions', '[]'::jsonb,
         'clauses', '{}'::jsonb,
         'reviewOn', to_char((a.decided_at AT TIME ZONE p.time_zone) + interval '1 year', 'YYYY-MM-DD')),
       a.decided_by, coalesce(u.name, ''), a.decided_at,
       a.decided_by, coalesce(u.name, ''), a.decided_at,
       '', a.decided_at
  FROM practice_agencies a
  JOIN practices p ON p.id = a.practice_id
  LEFT JOIN users u ON u.id = a.decided_by;
RESET ROLE;

-- AlterTable
ALTER TABLE "placements" ADD COLUMN "mandate_version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "placements" ALTER COLUMN "mandate_version" DROP DEFAULT;

-- AddForeignKey
ALTER TABLE "placements" ADD CONSTRAINT "placements_mandate_fkey" FOREIGN KEY ("practice_id", "agency_id", "mandate_version") REFERENCES "mandates"("practice_id", "agency_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "practice_agencies" DROP CONSTRAINT "practice_agencies_terms";
ALTER TABLE "practice_agencies" DROP COLUMN "currency",
DROP COLUMN "fee_rate",
DROP COLUMN "minimum";

-- AlterTable
ALTER TABLE "money_movements" ADD COLUMN "fee_lines" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "money_movements" ADD CONSTRAINT "money_movements_fee_lines" CHECK (
  jsonb_typeof("fee_lines") = 'array'
);

-- Nothing is placed under what both sides have not signed.
CREATE FUNCTION place_under_mandate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM mandates m
     WHERE m.practice_id = NEW.practice_id AND m.agency_id = NEW.agency_id
       AND m.version = NEW.mandate_version AND m.agency_signed_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'A placement needs a mandate in force' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER place_under_mandate AFTER INSERT ON placements
  FOR EACH ROW EXECUTE FUNCTION place_under_mandate();
