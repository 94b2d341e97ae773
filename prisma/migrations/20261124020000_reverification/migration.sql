-- That an agency with work is looked at again: its points, and when it is due the next time.

-- CreateTable
CREATE TABLE "reverifications" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "done_on" DATE NOT NULL,
    "done_by" UUID NOT NULL,
    "done_by_name" TEXT NOT NULL,
    "points" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "next_on" DATE NOT NULL,

    CONSTRAINT "reverifications_pkey" PRIMARY KEY ("practice_id","agency_id","seq")
);

-- AddForeignKey
ALTER TABLE "reverifications" ADD CONSTRAINT "reverifications_between_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma has no words for

-- The next look is never put off for longer than a year and a leap day.
ALTER TABLE "reverifications" ADD CONSTRAINT "reverifications_next" CHECK (
  "seq" > 0 AND jsonb_typeof("points") = 'object'
  AND "next_on" > "done_on" AND "next_on" <= "done_on" + 366
);

-- ---------------------------------------------------------------- who may see and change it

ALTER TABLE reverifications ENABLE ROW LEVEL SECURITY;
ALTER TABLE reverifications FORCE ROW LEVEL SECURITY;
CREATE POLICY maintenance ON reverifications TO amiable_maintenance USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON reverifications TO amiable_maintenance;

-- The practice's alone: the agency is told what is decided, by a letter.
GRANT SELECT, INSERT ON reverifications TO amiable_app;
CREATE POLICY own ON reverifications TO amiable_app
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON reverifications
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reverifications
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who writes to managers sees when it is due, and neither what was found nor why it was decided so.
GRANT SELECT (practice_id, agency_id, seq, standing, decided_at) ON agency_decisions TO amiable_worker;
CREATE POLICY worker ON agency_decisions FOR SELECT TO amiable_worker USING (true);
GRANT SELECT (practice_id, agency_id, seq, done_on, next_on) ON reverifications TO amiable_worker;
CREATE POLICY worker ON reverifications FOR SELECT TO amiable_worker USING (true);
