-- How a practice chooses an agency: it asks, reviewers mark the answers without seeing each other's
-- marks, a manager decides, and a trial has limits. Until now an agency was approved or suspended.

-- A value that is added to a type cannot be used in the same transaction: a new type takes its place.
ALTER TYPE "agency_standing" RENAME TO "agency_standing_before";
CREATE TYPE "agency_standing" AS ENUM ('considered', 'trial', 'approved', 'suspended', 'rejected', 'ended');
ALTER TABLE "practice_agencies"
  ALTER COLUMN "standing" TYPE "agency_standing" USING "standing"::text::"agency_standing";
DROP TYPE "agency_standing_before";

-- AlterTable
ALTER TABLE "practice_agencies" ADD COLUMN "trial_cases" INTEGER,
ADD COLUMN "trial_amount" BIGINT,
ADD COLUMN "trial_currency" TEXT;
ALTER TABLE "practice_agencies" ADD CONSTRAINT "practice_agencies_trial" CHECK (
  num_nonnulls("trial_cases", "trial_amount", "trial_currency")
    = CASE WHEN "standing" = 'trial' THEN 3 ELSE 0 END
);

-- CreateTable
CREATE TABLE "standing_steps" (
    "from_standing" "agency_standing" NOT NULL,
    "to_standing" "agency_standing" NOT NULL,

    CONSTRAINT "standing_steps_pkey" PRIMARY KEY ("from_standing","to_standing")
);

-- The steps of shared/vetting/standing.ts; a test compares the two.
INSERT INTO "standing_steps" VALUES
  ('considered', 'trial'), ('considered', 'approved'), ('considered', 'rejected'),
  ('trial', 'trial'), ('trial', 'approved'), ('trial', 'suspended'), ('trial', 'ended'),
  ('approved', 'trial'), ('approved', 'suspended'), ('approved', 'ended'),
  ('suspended', 'trial'), ('suspended', 'approved'), ('suspended', 'ended'),
  ('rejected', 'considered'), ('ended', 'considered');

-- CreateTable
CREATE TABLE "agency_decisions" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "standing" "agency_standing" NOT NULL,
    "way" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "trial_cases" INTEGER,
    "trial_amount" BIGINT,
    "trial_currency" TEXT,
    "decided_by" UUID NOT NULL,
    "decided_by_name" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agency_decisions_pkey" PRIMARY KEY ("practice_id","agency_id","seq")
);

-- CreateTable
CREATE TABLE "decision_letters" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "decision_letters_pkey" PRIMARY KEY ("practice_id","agency_id","seq")
);

-- CreateTable
CREATE TABLE "decision_intents" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by" UUID NOT NULL,
    "standing" "agency_standing" NOT NULL,
    "reason" TEXT NOT NULL,
    "trial_cases" INTEGER,
    "trial_amount" BIGINT,
    "trial_currency" TEXT,

    CONSTRAINT "decision_intents_pkey" PRIMARY KEY ("practice_id","agency_id","written_at")
);

-- CreateTable
CREATE TABLE "question_requests" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "question_set" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_requests_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "agency_answers" (
    "agency_id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agency_answers_pkey" PRIMARY KEY ("agency_id","jurisdiction")
);

-- CreateTable
CREATE TABLE "answer_versions" (
    "agency_id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "submitted_by" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_versions_pkey" PRIMARY KEY ("agency_id","jurisdiction","version")
);

-- CreateTable
CREATE TABLE "sent_answers" (
    "practice_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "agency_id" UUID NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "sent_by_name" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sent_answers_pkey" PRIMARY KEY ("practice_id","request_id","version")
);

-- CreateTable
CREATE TABLE "vetting_scores" (
    "practice_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "reviewer" UUID NOT NULL,
    "marks" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vetting_scores_pkey" PRIMARY KEY ("practice_id","request_id","version","reviewer")
);

-- CreateTable
CREATE TABLE "sent_scores" (
    "practice_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "reviewer" UUID NOT NULL,
    "reviewer_name" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sent_scores_pkey" PRIMARY KEY ("practice_id","request_id","version","reviewer")
);

-- CreateIndex
CREATE INDEX "question_requests_agency_id_idx" ON "question_requests"("agency_id");
CREATE INDEX "sent_answers_agency_id_idx" ON "sent_answers"("agency_id", "jurisdiction", "version");
CREATE UNIQUE INDEX "question_requests_of_key" ON "question_requests"("practice_id", "id", "agency_id", "jurisdiction");

-- AddForeignKey
ALTER TABLE "agency_decisions" ADD CONSTRAINT "agency_decisions_between_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision_letters" ADD CONSTRAINT "decision_letters_decision_fkey" FOREIGN KEY ("practice_id", "agency_id", "seq") REFERENCES "agency_decisions"("practice_id", "agency_id", "seq") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision_intents" ADD CONSTRAINT "decision_intents_between_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "question_requests" ADD CONSTRAINT "question_requests_between_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "agency_answers" ADD CONSTRAINT "agency_answers_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "answer_versions" ADD CONSTRAINT "answer_versions_of_fkey" FOREIGN KEY ("agency_id", "jurisdiction") REFERENCES "agency_answers"("agency_id", "jurisdiction") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "sent_answers" ADD CONSTRAINT "sent_answers_request_fkey" FOREIGN KEY ("practice_id", "request_id", "agency_id", "jurisdiction") REFERENCES "question_requests"("practice_id", "id", "agency_id", "jurisdiction") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "sent_answers" ADD CONSTRAINT "sent_answers_version_fkey" FOREIGN KEY ("agency_id", "jurisdiction", "version") REFERENCES "answer_versions"("agency_id", "jurisdiction", "version") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "vetting_scores" ADD CONSTRAINT "vetting_scores_answers_fkey" FOREIGN KEY ("practice_id", "request_id", "version") REFERENCES "sent_answers"("practice_id", "request_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "sent_scores" ADD CONSTRAINT "sent_scores_score_fkey" FOREIGN KEY ("practice_id", "request_id", "version", "reviewer") REFERENCES "vetting_scores"("practice_id", "request_id", "version", "reviewer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma has no words for

ALTER TABLE "agency_decisions" ADD CONSTRAINT "agency_decisions_trial" CHECK (
  num_nonnulls("trial_cases", "trial_amount", "trial_currency")
    = CASE WHEN "standing" = 'trial' THEN 3 ELSE 0 END
  AND "standing" <> 'considered' AND "seq" > 0
  AND "way" IN ('two-reviewers', 'alone', 'without-scores')
);
ALTER TABLE "question_requests" ADD CONSTRAINT "question_requests_set" CHECK (
  "question_set" IN ('knock-outs', 'full')
);
ALTER TABLE "decision_intents" ADD CONSTRAINT "decision_intents_trial" CHECK (
  num_nonnulls("trial_cases", "trial_amount", "trial_currency")
    = CASE WHEN "standing" = 'trial' THEN 3 ELSE 0 END
  AND "standing" IN ('trial', 'approved')
);
ALTER TABLE "agency_answers" ADD CONSTRAINT "agency_answers_object" CHECK (jsonb_typeof("answers") = 'object');
ALTER TABLE "vetting_scores" ADD CONSTRAINT "vetting_scores_object" CHECK (jsonb_typeof("marks") = 'object');

-- ---------------------------------------------------------------- who may see and change it

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

-- Who sits in the practice: set by its door alone, and read by the policy of marks alone.
CREATE FUNCTION app_reviewer() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT app_setting('reviewer')::uuid $$;

GRANT UPDATE (trial_cases, trial_amount, trial_currency) ON practice_agencies TO amiable_app;

GRANT SELECT ON standing_steps TO amiable_app;
CREATE POLICY everybody ON standing_steps FOR SELECT TO amiable_app USING (true);

-- Why it was decided so is the practice's own; the agency reads the letter, once it was sent.
GRANT SELECT, INSERT ON agency_decisions TO amiable_app;
CREATE POLICY own ON agency_decisions TO amiable_app
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());

GRANT SELECT, INSERT, UPDATE (sent_at) ON decision_letters TO amiable_app;
CREATE POLICY read ON decision_letters FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR (agency_id = app_agency() AND sent_at IS NOT NULL)
);
CREATE POLICY keep ON decision_letters FOR INSERT TO amiable_app
  WITH CHECK (practice_id = app_practice());
-- whose it is cannot be changed: no such column is granted
CREATE POLICY send ON decision_letters FOR UPDATE TO amiable_app
  USING (practice_id = app_practice() AND sent_at IS NULL) WITH CHECK (true);

GRANT SELECT, INSERT ON decision_intents TO amiable_app;
CREATE POLICY own ON decision_intents TO amiable_app
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());

GRANT SELECT, INSERT ON question_requests TO amiable_app;
CREATE POLICY read ON question_requests FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);
CREATE POLICY ask ON question_requests FOR INSERT TO amiable_app
  WITH CHECK (practice_id = app_practice());

-- The draft is the agency's own; a version is for those alone to whom it was sent.
GRANT SELECT, INSERT, UPDATE (answers, saved_at) ON agency_answers TO amiable_app;
CREATE POLICY own ON agency_answers TO amiable_app
  USING (agency_id = app_agency()) WITH CHECK (agency_id = app_agency());

GRANT SELECT, INSERT ON sent_answers TO amiable_app;
CREATE POLICY read ON sent_answers FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR agency_id = app_agency()
);
CREATE POLICY send ON sent_answers FOR INSERT TO amiable_app
  WITH CHECK (agency_id = app_agency());

GRANT SELECT, INSERT ON answer_versions TO amiable_app;
CREATE POLICY read ON answer_versions FOR SELECT TO amiable_app USING (
  agency_id = app_agency() OR EXISTS (
    SELECT FROM sent_answers s
     WHERE s.practice_id = app_practice() AND s.agency_id = answer_versions.agency_id
       AND s.jurisdiction = answer_versions.jurisdiction AND s.version = answer_versions.version)
);
CREATE POLICY submit ON answer_versions FOR INSERT TO amiable_app
  WITH CHECK (agency_id = app_agency());

-- Who has sent marks is no secret; which ones is, until the reader has sent their own or two have.
GRANT SELECT, INSERT ON sent_scores TO amiable_app;
CREATE POLICY own ON sent_scores FOR SELECT TO amiable_app USING (practice_id = app_practice());
CREATE POLICY send ON sent_scores FOR INSERT TO amiable_app
  WITH CHECK (practice_id = app_practice() AND reviewer = app_reviewer());

GRANT SELECT, INSERT, UPDATE (marks, note, saved_at) ON vetting_scores TO amiable_app;
CREATE POLICY read ON vetting_scores FOR SELECT TO amiable_app USING (
  practice_id = app_practice() AND (
    reviewer = app_reviewer()
    OR (EXISTS (
          SELECT FROM sent_scores s
           WHERE s.practice_id = vetting_scores.practice_id AND s.request_id = vetting_scores.request_id
             AND s.version = vetting_scores.version AND s.reviewer = vetting_scores.reviewer)
        AND (EXISTS (
          SELECT FROM sent_scores s
           WHERE s.practice_id = vetting_scores.practice_id AND s.request_id = vetting_scores.request_id
             AND s.version = vetting_scores.version AND s.reviewer = app_reviewer())
          OR 2 <= (
          SELECT count(*) FROM sent_scores s
           WHERE s.practice_id = vetting_scores.practice_id AND s.request_id = vetting_scores.request_id
             AND s.version = vetting_scores.version)))
  )
);
CREATE POLICY begin ON vetting_scores FOR INSERT TO amiable_app
  WITH CHECK (practice_id = app_practice() AND reviewer = app_reviewer());
CREATE POLICY change ON vetting_scores FOR UPDATE TO amiable_app
  USING (practice_id = app_practice() AND reviewer = app_reviewer());

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['agency_decisions', 'decision_intents', 'question_requests',
                              'answer_versions', 'sent_answers', 'sent_scores']
  LOOP
    EXECUTE format('CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- ---------------------------------------------------------------- what the database refuses

-- A standing changes by the table of steps, and is the one of the last decision. Maintenance arranges
-- and restores.
CREATE FUNCTION keep_standing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE decided agency_decisions%ROWTYPE;
BEGIN
  IF current_user = 'amiable_maintenance' THEN RETURN NULL; END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.standing <> 'considered' THEN
      RAISE EXCEPTION 'An agency is considered first' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END IF;
  IF ROW(NEW.standing, NEW.reason, NEW.decided_at, NEW.trial_cases, NEW.trial_amount, NEW.trial_currency)
     IS NOT DISTINCT FROM ROW(OLD.standing, OLD.reason, OLD.decided_at, OLD.trial_cases,
                              OLD.trial_amount, OLD.trial_currency) THEN
    RETURN NULL;
  END IF;
  IF NOT EXISTS (SELECT FROM standing_steps
                  WHERE from_standing = OLD.standing AND to_standing = NEW.standing) THEN
    RAISE EXCEPTION 'An agency does not go from % to %', OLD.standing, NEW.standing
      USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.standing = 'considered' THEN RETURN NULL; END IF;
  SELECT * INTO decided FROM agency_decisions d
   WHERE d.practice_id = NEW.practice_id AND d.agency_id = NEW.agency_id ORDER BY d.seq DESC LIMIT 1;
  IF ROW(decided.standing, decided.reason, decided.decided_at, decided.trial_cases,
         decided.trial_amount, decided.trial_currency)
     IS DISTINCT FROM ROW(NEW.standing, NEW.reason, NEW.decided_at, NEW.trial_cases,
                          NEW.trial_amount, NEW.trial_currency) THEN
    RAISE EXCEPTION 'A standing is what was decided last' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_standing AFTER INSERT OR UPDATE ON practice_agencies
  FOR EACH ROW EXECUTE FUNCTION keep_standing();

-- To open the door to somebody who was only looked at takes the marks of two people, or somebody alone
-- who has waited a day over a written reason.
CREATE FUNCTION look_twice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE before practice_agencies%ROWTYPE;
BEGIN
  IF current_user = 'amiable_maintenance' THEN RETURN NULL; END IF;
  SELECT * INTO before FROM practice_agencies a
   WHERE a.practice_id = NEW.practice_id AND a.agency_id = NEW.agency_id;
  IF NEW.way = 'alone' AND 1 < (
    SELECT count(*) FROM practice_members m
     WHERE m.practice_id = NEW.practice_id AND m.ended_at IS NULL AND m.role IN ('manager', 'reviewer')) THEN
    RAISE EXCEPTION 'Somebody else could look, too' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.way = 'alone' AND NOT EXISTS (
    SELECT FROM decision_intents i
     WHERE i.practice_id = NEW.practice_id AND i.agency_id = NEW.agency_id
       AND i.standing = NEW.standing AND i.reason = NEW.reason
       AND ROW(i.trial_cases, i.trial_amount, i.trial_currency)
         IS NOT DISTINCT FROM ROW(NEW.trial_cases, NEW.trial_amount, NEW.trial_currency)
       AND i.written_at BETWEEN before.decided_at AND NEW.decided_at - interval '24 hours') THEN
    RAISE EXCEPTION 'Whoever is alone waits a day' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.way = 'two-reviewers' AND NOT EXISTS (
    SELECT FROM sent_scores s
      JOIN question_requests q ON q.practice_id = s.practice_id AND q.id = s.request_id
     WHERE q.practice_id = NEW.practice_id AND q.agency_id = NEW.agency_id
       AND q.asked_at >= before.decided_at
     GROUP BY s.request_id, s.version HAVING count(*) >= 2) THEN
    RAISE EXCEPTION 'Two people have not sent their marks' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.way = 'without-scores' AND before.standing = 'considered' AND NEW.standing <> 'rejected' THEN
    RAISE EXCEPTION 'Two people look at an agency first' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER look_twice AFTER INSERT ON agency_decisions
  FOR EACH ROW EXECUTE FUNCTION look_twice();

-- Nobody who has seen another's marks sends their own: after two it is closed. Marks that were sent stay.
CREATE FUNCTION keep_marks_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('scores:' || NEW.request_id || ':' || NEW.version, 0));
  IF TG_TABLE_NAME = 'sent_scores' THEN
    IF 2 < (SELECT count(*) FROM sent_scores s
             WHERE s.practice_id = NEW.practice_id AND s.request_id = NEW.request_id
               AND s.version = NEW.version) THEN
      RAISE EXCEPTION 'Two people have sent their marks already' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF ROW(NEW.marks, NEW.note) IS DISTINCT FROM ROW(OLD.marks, OLD.note)
    AND EXISTS (SELECT FROM sent_scores s
                 WHERE s.practice_id = NEW.practice_id AND s.request_id = NEW.request_id
                   AND s.version = NEW.version AND s.reviewer = NEW.reviewer) THEN
    RAISE EXCEPTION 'Marks that were sent do not change' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_marks_sealed AFTER INSERT ON sent_scores
  FOR EACH ROW EXECUTE FUNCTION keep_marks_sealed();
CREATE TRIGGER keep_marks_sealed AFTER UPDATE ON vetting_scores
  FOR EACH ROW EXECUTE FUNCTION keep_marks_sealed();

-- Accounts go to whom the practice has chosen, and on a trial no more than its limits hold. Whoever
-- places at the same time waits for the lock, and counts what came in meanwhile.
CREATE FUNCTION place_with_chosen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  pair record;
  chosen practice_agencies%ROWTYPE;
  held record;
BEGIN
  IF current_user = 'amiable_maintenance' THEN RETURN NULL; END IF;
  FOR pair IN SELECT DISTINCT practice_id, agency_id FROM placed ORDER BY 1, 2 LOOP
    SELECT * INTO chosen FROM practice_agencies a
     WHERE a.practice_id = pair.practice_id AND a.agency_id = pair.agency_id FOR UPDATE;
    IF chosen.standing NOT IN ('trial', 'approved') THEN
      RAISE EXCEPTION 'Accounts go to an agency that was chosen' USING ERRCODE = 'check_violation';
    END IF;
    IF chosen.standing = 'trial' THEN
      SELECT count(*) AS cases,
             coalesce(sum(greatest(c.balance, 0)) FILTER (WHERE c.currency = chosen.trial_currency), 0)
               AS amount
        INTO held FROM cases c
       WHERE c.practice_id = pair.practice_id AND c.agency_id = pair.agency_id
         AND c.status NOT IN ('paid', 'recalled', 'returned', 'closed');
      IF held.cases > chosen.trial_cases OR held.amount > chosen.trial_amount
         OR EXISTS (SELECT FROM placed p
                     WHERE p.practice_id = pair.practice_id AND p.agency_id = pair.agency_id
                       AND p.currency <> chosen.trial_currency) THEN
        RAISE EXCEPTION 'A trial has limits' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER place_with_chosen AFTER INSERT ON cases
  REFERENCING NEW TABLE AS placed FOR EACH STATEMENT EXECUTE FUNCTION place_with_chosen();

-- ---------------------------------------------------------------- what held until now

-- What was decided before is decision number one; nobody had sent marks. The owner of the tables sees no
-- rows; maintenance does.
SET LOCAL ROLE amiable_maintenance;
INSERT INTO agency_decisions (practice_id, agency_id, seq, standing, way, reason, decided_by,
                              decided_by_name, decided_at)
SELECT a.practice_id, a.agency_id, 1, a.standing, 'without-scores', a.reason, a.decided_by,
       coalesce(u.name, ''), a.decided_at
  FROM practice_agencies a LEFT JOIN users u ON u.id = a.decided_by;
RESET ROLE;
