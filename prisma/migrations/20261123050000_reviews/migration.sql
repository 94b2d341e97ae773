-- What others say of an agency, as a practice heard or read it.

-- CreateEnum
CREATE TYPE "review_source" AS ENUM ('reference', 'found', 'public');

-- CreateEnum
CREATE TYPE "review_verdict" AS ENUM ('good', 'mixed', 'bad');

-- CreateTable
CREATE TABLE "agency_reviews" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "source" "review_source" NOT NULL,
    "reference_id" UUID,
    "who" TEXT NOT NULL,
    "address" TEXT,
    "verdict" "review_verdict" NOT NULL,
    "said_on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "added_by" UUID NOT NULL,
    "added_by_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_name" TEXT,

    CONSTRAINT "agency_reviews_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateIndex
CREATE INDEX "agency_reviews_practice_id_agency_id_idx" ON "agency_reviews"("practice_id", "agency_id");

-- AddForeignKey
ALTER TABLE "agency_reviews" ADD CONSTRAINT "agency_reviews_agency_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_reviews" ADD CONSTRAINT "agency_reviews_reference_fkey" FOREIGN KEY ("agency_id", "reference_id") REFERENCES "agency_references"("agency_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma has no words for

-- Whom the agency named is never taken for somebody whom the practice found by itself.
ALTER TABLE "agency_reviews" ADD CONSTRAINT "agency_reviews_sources" CHECK (
  ("source" = 'reference') = ("reference_id" IS NOT NULL)
  AND ("source" = 'public') = ("address" IS NOT NULL)
);
ALTER TABLE "agency_reviews" ADD CONSTRAINT "agency_reviews_whole_withdrawal" CHECK (
  num_nonnulls("withdrawn_at", "withdrawn_by_name") IN (0, 2)
);

-- ---------------------------------------------------------------- who may see and change it

ALTER TABLE agency_reviews ENABLE ROW LEVEL SECURITY;
ALTER TABLE agency_reviews FORCE ROW LEVEL SECURITY;
CREATE POLICY maintenance ON agency_reviews TO amiable_maintenance USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON agency_reviews TO amiable_maintenance;

-- The practice's alone: who spoke openly did so to it.
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by_name) ON agency_reviews TO amiable_app;
CREATE POLICY own ON agency_reviews TO amiable_app
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());
CREATE TRIGGER never_removed BEFORE DELETE ON agency_reviews
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON agency_reviews
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
