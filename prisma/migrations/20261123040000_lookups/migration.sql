-- What a practice found about an agency in public files: complaints, exclusions.

-- CreateEnum
CREATE TYPE "lookup_list" AS ENUM ('cfpb', 'leie', 'sam');

-- CreateEnum
CREATE TYPE "lookup_answer" AS ENUM ('same', 'other');

-- CreateTable
CREATE TABLE "agency_lookups" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "list" "lookup_list" NOT NULL,
    "file_hash" BYTEA NOT NULL,
    "rows" INTEGER NOT NULL,
    "unread" INTEGER NOT NULL,
    "companies" TEXT[],
    "people" TEXT[],
    "more" INTEGER NOT NULL,
    "looked_by" UUID NOT NULL,
    "looked_by_name" TEXT NOT NULL,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agency_lookups_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "lookup_finds" (
    "practice_id" UUID NOT NULL,
    "lookup_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "wanted" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_exact" BOOLEAN NOT NULL,
    "facts" JSONB NOT NULL,
    "answer" "lookup_answer",
    "answered_by_name" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "lookup_finds_pkey" PRIMARY KEY ("practice_id","lookup_id","no")
);

-- CreateIndex
CREATE INDEX "agency_lookups_practice_id_agency_id_idx" ON "agency_lookups"("practice_id", "agency_id");

-- AddForeignKey
ALTER TABLE "agency_lookups" ADD CONSTRAINT "agency_lookups_agency_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lookup_finds" ADD CONSTRAINT "lookup_finds_lookup_fkey" FOREIGN KEY ("practice_id", "lookup_id") REFERENCES "agency_lookups"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma has no words for

ALTER TABLE "lookup_finds" ADD CONSTRAINT "lookup_finds_whole_answer" CHECK (
  num_nonnulls("answer", "answered_by_name", "answered_at") IN (0, 3)
);

-- ---------------------------------------------------------------- who may see and change it

ALTER TABLE agency_lookups ENABLE ROW LEVEL SECURITY;
ALTER TABLE agency_lookups FORCE ROW LEVEL SECURITY;
ALTER TABLE lookup_finds ENABLE ROW LEVEL SECURITY;
ALTER TABLE lookup_finds FORCE ROW LEVEL SECURITY;
CREATE POLICY maintenance ON agency_lookups TO amiable_maintenance USING (true) WITH CHECK (true);
CREATE POLICY maintenance ON lookup_finds TO amiable_maintenance USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON agency_lookups, lookup_finds TO amiable_maintenance;

-- The practice's alone: the agency does not know that it was looked up. What was found stays; who it is
-- may be said anew.
GRANT SELECT, INSERT ON agency_lookups TO amiable_app;
GRANT SELECT, INSERT, UPDATE (answer, answered_by_name, answered_at) ON lookup_finds TO amiable_app;
CREATE POLICY own ON agency_lookups TO amiable_app
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());
CREATE POLICY own ON lookup_finds TO amiable_app
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON agency_lookups
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON agency_lookups
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_removed BEFORE DELETE ON lookup_finds
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON lookup_finds
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
