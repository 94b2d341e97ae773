-- How a practice wants its patients to be treated, in versions, and the agencies' word that they hold to it.

-- CreateTable
CREATE TABLE "policy_versions" (
    "practice_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "what_changed" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "review_on" DATE NOT NULL,
    "answer_days" INTEGER NOT NULL,
    "saved_by_name" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "discarded_at" TIMESTAMPTZ(3),
    "published_by" UUID,
    "published_by_name" TEXT,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_versions_pkey" PRIMARY KEY ("practice_id","number")
);

-- CreateTable
CREATE TABLE "policy_attestations" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "attested_by" UUID NOT NULL,
    "attested_by_name" TEXT NOT NULL,
    "attested_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_attestations_pkey" PRIMARY KEY ("practice_id","agency_id","number")
);

-- CreateIndex
CREATE INDEX "policy_attestations_agency_id_idx" ON "policy_attestations"("agency_id");

-- AddForeignKey
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_attestations" ADD CONSTRAINT "policy_attestations_between_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_attestations" ADD CONSTRAINT "policy_attestations_version_fkey" FOREIGN KEY ("practice_id", "number") REFERENCES "policy_versions"("practice_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma has no words for

-- One draft at a time; the next one takes the place of one that was discarded.
CREATE UNIQUE INDEX "policy_versions_one_draft" ON "policy_versions" ("practice_id")
  WHERE "published_at" IS NULL;
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_limits" CHECK (
  "number" > 0 AND "title" <> '' AND length("title") <= 120
  AND "text" <> '' AND length("text") <= 20000 AND length("what_changed") <= 2000
  AND "answer_days" BETWEEN 1 AND 90 AND "review_on" > "effective_on"
);
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_publication" CHECK (
  num_nonnulls("published_by", "published_by_name", "published_at") IN (0, 3)
  AND num_nonnulls("published_at", "discarded_at") <= 1
  AND ("number" = 1 OR "what_changed" <> '')
);

-- ---------------------------------------------------------------- who may see and change it

ALTER TABLE policy_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE policy_versions FORCE ROW LEVEL SECURITY;
CREATE POLICY maintenance ON policy_versions TO amiable_maintenance USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON policy_versions TO amiable_maintenance;
ALTER TABLE policy_attestations ENABLE ROW LEVEL SECURITY;
ALTER TABLE policy_attestations FORCE ROW LEVEL SECURITY;
CREATE POLICY maintenance ON policy_attestations TO amiable_maintenance USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON policy_attestations TO amiable_maintenance;

GRANT SELECT, INSERT, UPDATE (
    title, text, what_changed, effective_on, review_on, answer_days, saved_by_name, saved_at,
    discarded_at, published_by, published_by_name, published_at)
  ON policy_versions TO amiable_app;
-- An agency reads what is published for as long as there is work between the two.
CREATE POLICY read ON policy_versions FOR SELECT TO amiable_app USING (
  practice_id = app_practice()
  OR (published_at IS NOT NULL AND practice_id IN (
    SELECT a.practice_id FROM practice_agencies a
     WHERE a.agency_id = app_agency() AND a.standing IN ('trial', 'approved', 'suspended')))
);
CREATE POLICY draft ON policy_versions FOR INSERT TO amiable_app
  WITH CHECK (practice_id = app_practice());
CREATE POLICY change ON policy_versions FOR UPDATE TO amiable_app
  USING (practice_id = app_practice() AND published_at IS NULL)
  WITH CHECK (practice_id = app_practice());

GRANT SELECT, INSERT ON policy_attestations TO amiable_app;
CREATE POLICY read ON policy_attestations FOR SELECT TO amiable_app USING (
  practice_id = app_practice()
  OR (agency_id = app_agency() AND practice_id IN (
    SELECT a.practice_id FROM practice_agencies a
     WHERE a.agency_id = app_agency() AND a.standing IN ('trial', 'approved', 'suspended')))
);
CREATE POLICY attest ON policy_attestations FOR INSERT TO amiable_app WITH CHECK (
  agency_id = app_agency() AND practice_id IN (
    SELECT a.practice_id FROM practice_agencies a
     WHERE a.agency_id = app_agency() AND a.standing IN ('trial', 'approved', 'suspended'))
);

-- For the mails: who is asked and has not answered, and nothing of what is written.
GRANT SELECT (practice_id, number, answer_days, published_at) ON policy_versions TO amiable_worker;
CREATE POLICY worker ON policy_versions FOR SELECT TO amiable_worker USING (true);
GRANT SELECT (practice_id, agency_id, number) ON policy_attestations TO amiable_worker;
CREATE POLICY worker ON policy_attestations FOR SELECT TO amiable_worker USING (true);
GRANT SELECT (practice_id, agency_id, standing, decided_at) ON practice_agencies TO amiable_worker;
CREATE POLICY worker ON practice_agencies FOR SELECT TO amiable_worker USING (true);

-- ---------------------------------------------------------------- what the database refuses

-- A version begins as a draft, is published as it was read, and never changes from then on.
CREATE FUNCTION keep_published_policy() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_written boolean;
  is_published boolean;
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- a backup is restored with its versions as they were
    IF current_user = 'amiable_maintenance' THEN RETURN NULL; END IF;
    IF NEW.published_at IS NOT NULL THEN
      RAISE EXCEPTION 'A policy begins as a draft' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.number <> (SELECT count(*) FROM policy_versions v WHERE v.practice_id = NEW.practice_id) THEN
      RAISE EXCEPTION 'Versions follow each other' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END IF;
  is_written := ROW(NEW.practice_id, NEW.number, NEW.title, NEW.text, NEW.what_changed,
                    NEW.effective_on, NEW.review_on, NEW.answer_days, NEW.saved_by_name, NEW.saved_at,
                    NEW.discarded_at)
    IS DISTINCT FROM ROW(OLD.practice_id, OLD.number, OLD.title, OLD.text, OLD.what_changed,
                         OLD.effective_on, OLD.review_on, OLD.answer_days, OLD.saved_by_name,
                         OLD.saved_at, OLD.discarded_at);
  is_published := ROW(NEW.published_by, NEW.published_by_name, NEW.published_at)
    IS DISTINCT FROM ROW(OLD.published_by, OLD.published_by_name, OLD.published_at);
  IF (is_written OR is_published) AND OLD.published_at IS NOT NULL THEN
    RAISE EXCEPTION 'What is published does not change' USING ERRCODE = 'check_violation';
  END IF;
  IF is_written AND is_published THEN
    RAISE EXCEPTION 'A policy is not changed and published at once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_published_policy AFTER INSERT OR UPDATE ON policy_versions
  FOR EACH ROW EXECUTE FUNCTION keep_published_policy();
CREATE TRIGGER never_removed BEFORE DELETE ON policy_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON policy_versions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Nobody gives their word on what was replaced.
CREATE FUNCTION attest_to_the_newest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> 'amiable_maintenance' AND NEW.number IS DISTINCT FROM (
    SELECT max(v.number) FROM policy_versions v
     WHERE v.practice_id = NEW.practice_id AND v.published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'Only the newest version is attested to' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER attest_to_the_newest AFTER INSERT ON policy_attestations
  FOR EACH ROW EXECUTE FUNCTION attest_to_the_newest();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON policy_attestations
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON policy_attestations
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
