-- What agencies tell of themselves and prove, and what a practice thinks of it.

-- CreateEnum
CREATE TYPE "evidence_purpose" AS ENUM ('paper', 'capture');

-- CreateEnum
CREATE TYPE "evidence_file_kind" AS ENUM ('pdf', 'png', 'jpeg');

-- CreateEnum
CREATE TYPE "evidence_grade" AS ENUM ('document', 'verified');

-- CreateTable
CREATE TABLE "agency_profiles" (
    "agency_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "people" INTEGER,
    "since_year" INTEGER,
    "languages" TEXT[],
    "places" TEXT[],
    "channels" TEXT[],
    "website" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_name" TEXT NOT NULL,

    CONSTRAINT "agency_profiles_pkey" PRIMARY KEY ("agency_id")
);

-- CreateTable
CREATE TABLE "agency_references" (
    "agency_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organisation" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "since" INTEGER,
    "note" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "agency_references_pkey" PRIMARY KEY ("agency_id","id")
);

-- CreateTable
CREATE TABLE "evidence_items" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "practice_id" UUID,
    "kind" TEXT NOT NULL,
    "place" TEXT,
    "issuer" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "issued_on" DATE,
    "expires_on" DATE,
    "added_by_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "replaces" UUID,

    CONSTRAINT "evidence_items_pkey" PRIMARY KEY ("agency_id","id")
);

-- CreateTable
CREATE TABLE "evidence_files" (
    "agency_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "practice_id" UUID,
    "purpose" "evidence_purpose" NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "evidence_file_kind" NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_files_pkey" PRIMARY KEY ("agency_id","id")
);

-- CreateTable
CREATE TABLE "evidence_grants" (
    "agency_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_grants_pkey" PRIMARY KEY ("agency_id","item_id","practice_id")
);

-- CreateTable
CREATE TABLE "evidence_checks" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "is_accepted" BOOLEAN NOT NULL,
    "grade" "evidence_grade" NOT NULL,
    "source" TEXT,
    "note" TEXT,
    "checked_on" DATE NOT NULL,
    "checked_by" UUID NOT NULL,
    "checked_by_name" TEXT NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "capture_id" UUID,

    CONSTRAINT "evidence_checks_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateIndex
CREATE INDEX "evidence_items_practice_id_idx" ON "evidence_items"("practice_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_files_agency_id_item_id_practice_id_id_key" ON "evidence_files"("agency_id", "item_id", "practice_id", "id");

-- CreateIndex
CREATE INDEX "evidence_grants_practice_id_idx" ON "evidence_grants"("practice_id");

-- CreateIndex
CREATE INDEX "evidence_checks_practice_id_agency_id_item_id_idx" ON "evidence_checks"("practice_id", "agency_id", "item_id");

-- AddForeignKey
ALTER TABLE "agency_profiles" ADD CONSTRAINT "agency_profiles_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_references" ADD CONSTRAINT "agency_references_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
-- a backup does not keep the order in which items were added
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_replaces_fkey" FOREIGN KEY ("agency_id", "replaces") REFERENCES "evidence_items"("agency_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_item_fkey" FOREIGN KEY ("agency_id", "item_id") REFERENCES "evidence_items"("agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_grants" ADD CONSTRAINT "evidence_grants_item_fkey" FOREIGN KEY ("agency_id", "item_id") REFERENCES "evidence_items"("agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_grants" ADD CONSTRAINT "evidence_grants_between_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_checks" ADD CONSTRAINT "evidence_checks_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_checks" ADD CONSTRAINT "evidence_checks_item_fkey" FOREIGN KEY ("agency_id", "item_id") REFERENCES "evidence_items"("agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_checks" ADD CONSTRAINT "evidence_checks_capture_fkey" FOREIGN KEY ("agency_id", "item_id", "practice_id", "capture_id") REFERENCES "evidence_files"("agency_id", "item_id", "practice_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma has no words for

-- One paper an item: another one is another item.
CREATE UNIQUE INDEX "evidence_files_one_paper" ON "evidence_files" ("agency_id", "item_id")
  WHERE "purpose" = 'paper';
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_captures" CHECK (
  "purpose" = 'paper' OR "practice_id" IS NOT NULL
);
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_hashes" CHECK (length("sha256") = 32);
ALTER TABLE "evidence_items" ADD CONSTRAINT "evidence_items_days" CHECK ("issued_on" <= "expires_on");
ALTER TABLE "evidence_checks" ADD CONSTRAINT "evidence_checks_reasons" CHECK (
  "is_accepted" OR coalesce(trim("note"), '') <> ''
);
ALTER TABLE "evidence_checks" ADD CONSTRAINT "evidence_checks_sources" CHECK (
  ("grade" = 'verified') = ("source" IS NOT NULL) AND ("source" IS NOT NULL OR "capture_id" IS NULL)
);

-- ---------------------------------------------------------------- who may see and change it

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['agency_profiles', 'agency_references', 'evidence_items', 'evidence_files',
                              'evidence_grants', 'evidence_checks'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO amiable_maintenance USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO amiable_maintenance', name);
  END LOOP;
END $$;

-- Every practice finds every agency of this portal, and reads what it says of itself.
GRANT SELECT, INSERT, UPDATE (
    about, people, since_year, languages, places, channels, website, contact_name, contact_email,
    contact_phone, changed_at, changed_by_name)
  ON agency_profiles TO amiable_app;
CREATE POLICY read ON agency_profiles FOR SELECT TO amiable_app USING (
  agency_id = app_agency() OR app_practice() IS NOT NULL
);
CREATE POLICY write ON agency_profiles FOR INSERT TO amiable_app WITH CHECK (agency_id = app_agency());
CREATE POLICY change ON agency_profiles FOR UPDATE TO amiable_app USING (agency_id = app_agency());

-- Who can be asked about it, only those that it has to do with.
GRANT SELECT, INSERT, UPDATE (organisation, contact, since, note, changed_at, withdrawn_at)
  ON agency_references TO amiable_app;
CREATE POLICY read ON agency_references FOR SELECT TO amiable_app USING (
  agency_id = app_agency()
  OR EXISTS (SELECT FROM practice_agencies a
              WHERE a.agency_id = agency_references.agency_id AND a.practice_id = app_practice())
);
CREATE POLICY write ON agency_references FOR INSERT TO amiable_app
  WITH CHECK (agency_id = app_agency());
CREATE POLICY change ON agency_references FOR UPDATE TO amiable_app USING (agency_id = app_agency());

-- The agency says which practice sees an item; a consent that was taken back shows nothing.
GRANT SELECT, INSERT, UPDATE (granted_at, ended_at) ON evidence_grants TO amiable_app;
CREATE POLICY read ON evidence_grants FOR SELECT TO amiable_app USING (
  agency_id = app_agency() OR (practice_id = app_practice() AND ended_at IS NULL)
);
CREATE POLICY consent ON evidence_grants FOR INSERT TO amiable_app
  WITH CHECK (agency_id = app_agency());
CREATE POLICY change ON evidence_grants FOR UPDATE TO amiable_app USING (agency_id = app_agency());

-- What a practice found by itself it alone sees.
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON evidence_items TO amiable_app;
CREATE POLICY read ON evidence_items FOR SELECT TO amiable_app USING (
  practice_id = app_practice()
  OR (practice_id IS NULL AND (
       agency_id = app_agency()
       OR EXISTS (SELECT FROM evidence_grants g
                   WHERE g.agency_id = evidence_items.agency_id AND g.item_id = evidence_items.id
                     AND g.practice_id = app_practice() AND g.ended_at IS NULL)))
);
CREATE POLICY add ON evidence_items FOR INSERT TO amiable_app WITH CHECK (
  practice_id = app_practice() OR (practice_id IS NULL AND agency_id = app_agency())
);
-- whose it is cannot be changed: no such column is granted
CREATE POLICY withdraw ON evidence_items FOR UPDATE TO amiable_app USING (
  withdrawn_at IS NULL
  AND (practice_id = app_practice() OR (practice_id IS NULL AND agency_id = app_agency()))
) WITH CHECK (true);

-- A file is seen with its item. It comes with the item, or with what a practice found at the source: an
-- item that somebody has looked at gets no other paper.
GRANT SELECT, INSERT ON evidence_files TO amiable_app;
CREATE POLICY read ON evidence_files FOR SELECT TO amiable_app USING (
  practice_id = app_practice()
  OR (practice_id IS NULL AND EXISTS (
       SELECT FROM evidence_items i
        WHERE i.agency_id = evidence_files.agency_id AND i.id = evidence_files.item_id))
);
CREATE POLICY add ON evidence_files FOR INSERT TO amiable_app WITH CHECK (
  EXISTS (
    SELECT FROM evidence_items i
     WHERE i.agency_id = evidence_files.agency_id AND i.id = evidence_files.item_id
       AND CASE evidence_files.purpose
             WHEN 'capture' THEN evidence_files.practice_id = app_practice()
             ELSE i.practice_id IS NOT DISTINCT FROM evidence_files.practice_id
                  AND i.added_at = evidence_files.added_at
                  AND (evidence_files.practice_id = app_practice()
                       OR (evidence_files.practice_id IS NULL AND i.agency_id = app_agency()))
           END)
);

-- A practice thinks about what it sees, and for itself.
GRANT SELECT, INSERT ON evidence_checks TO amiable_app;
CREATE POLICY read ON evidence_checks FOR SELECT TO amiable_app USING (practice_id = app_practice());
CREATE POLICY judge ON evidence_checks FOR INSERT TO amiable_app WITH CHECK (
  practice_id = app_practice()
  AND EXISTS (SELECT FROM evidence_items i WHERE i.agency_id = evidence_checks.agency_id AND i.id = item_id)
);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['evidence_files', 'evidence_checks'] LOOP
    EXECUTE format('CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['agency_references', 'evidence_items', 'evidence_grants'] LOOP
    EXECUTE format('CREATE TRIGGER never_removed BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['agency_references', 'evidence_items', 'evidence_files', 'evidence_grants',
                              'evidence_checks'] LOOP
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
