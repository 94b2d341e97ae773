-- Complaints about an agency: told by staff or by the patient, answered by the agency, decided by the
-- practice. What was told is sealed; the agency reads nothing from before it was asked.

-- CreateEnum
CREATE TYPE "complaint_severity" AS ENUM ('minor', 'serious', 'severe');

-- CreateEnum
CREATE TYPE "complaint_status" AS ENUM ('received', 'asked', 'answered', 'decided');

-- CreateEnum
CREATE TYPE "complaint_event" AS ENUM ('receive', 'ask', 'answer', 'decide', 'reopen', 'release');

-- CreateEnum
CREATE TYPE "complaint_actor" AS ENUM ('practice', 'agency', 'patient');

-- CreateTable
CREATE TABLE "complaint_transitions" (
    "from_status" "complaint_status" NOT NULL,
    "event" "complaint_event" NOT NULL,
    "to_status" "complaint_status" NOT NULL,
    "by" "complaint_actor" NOT NULL,

    CONSTRAINT "complaint_transitions_pkey" PRIMARY KEY ("from_status","event","to_status","by")
);

-- CreateTable
CREATE TABLE "complaints" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "agency_id" UUID NOT NULL,
    "case_id" UUID,
    "link_id" UUID,
    "kind" TEXT NOT NULL,
    "severity" "complaint_severity" NOT NULL,
    "status" "complaint_status" NOT NULL,
    "outcome" TEXT,
    "received_on" DATE NOT NULL,
    "asked_seq" INTEGER,
    "due_on" DATE,
    "released_at" TIMESTAMPTZ(3),
    "key_wrapped" BYTEA,
    "last_event" "complaint_event" NOT NULL,
    "seq" INTEGER NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "complaints_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "complaint_events" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "complaint_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" "complaint_actor" NOT NULL,
    "actor_id" UUID,
    "actor" TEXT NOT NULL,
    "event" "complaint_event" NOT NULL,
    "from_status" "complaint_status",
    "to_status" "complaint_status" NOT NULL,
    "facts" JSONB NOT NULL,
    "note_sealed" BYTEA NOT NULL,

    CONSTRAINT "complaint_events_pkey" PRIMARY KEY ("practice_id","complaint_id","seq")
);

-- CreateTable
CREATE TABLE "complaint_links" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "language" "language" NOT NULL,
    "made_by" UUID NOT NULL,
    "made_by_name" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "complaint_links_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateIndex
CREATE INDEX "complaints_agency_id_status_idx" ON "complaints"("agency_id", "status");

-- CreateIndex
CREATE INDEX "complaints_practice_id_case_id_idx" ON "complaints"("practice_id", "case_id");

-- CreateIndex
CREATE INDEX "complaints_id_idx" ON "complaints"("id");

-- CreateIndex
CREATE UNIQUE INDEX "complaints_practice_id_number_key" ON "complaints"("practice_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "complaints_practice_id_agency_id_id_key" ON "complaints"("practice_id", "agency_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "complaint_links_token_hash_key" ON "complaint_links"("token_hash");

-- CreateIndex
CREATE INDEX "complaint_links_practice_id_case_id_idx" ON "complaint_links"("practice_id", "case_id");

-- AddForeignKey
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_terms_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_case_fkey" FOREIGN KEY ("practice_id", "agency_id", "case_id") REFERENCES "cases"("practice_id", "agency_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_link_fkey" FOREIGN KEY ("practice_id", "link_id") REFERENCES "complaint_links"("practice_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "complaint_events" ADD CONSTRAINT "complaint_events_complaint_fkey" FOREIGN KEY ("practice_id", "agency_id", "complaint_id") REFERENCES "complaints"("practice_id", "agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint_links" ADD CONSTRAINT "complaint_links_case_fkey" FOREIGN KEY ("practice_id", "agency_id", "case_id") REFERENCES "cases"("practice_id", "agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma has no words for

ALTER TABLE "complaints" ADD CONSTRAINT "complaints_codes" CHECK (
  "kind" IN ('harassment', 'false-threat', 'wrong-person', 'contact-at-work', 'disclosure',
             'wrong-amount', 'other')
  AND "outcome" IN ('upheld', 'partly', 'not-upheld', 'withdrawn')
);
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_decided" CHECK (
  ("status" = 'decided') = ("outcome" IS NOT NULL)
);
-- Only who was asked has a deadline; who was asked has not merely been complained of.
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_asked" CHECK (
  ("due_on" IS NULL OR "asked_seq" IS NOT NULL)
  AND ("status" NOT IN ('asked', 'answered') OR "asked_seq" IS NOT NULL)
  AND ("status" <> 'received' OR "asked_seq" IS NULL)
);
-- Only what stops an agency lets it go on.
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_released" CHECK (
  "released_at" IS NULL
  OR ("status" = 'decided' AND "severity" = 'severe' AND "outcome" IN ('upheld', 'partly'))
);
-- Words of a case are sealed under the case's key, so that erasing its person erases them, too.
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_key" CHECK (
  ("case_id" IS NULL) = ("key_wrapped" IS NOT NULL) AND ("link_id" IS NULL OR "case_id" IS NOT NULL)
);
ALTER TABLE "complaint_events" ADD CONSTRAINT "complaint_events_told" CHECK (
  ("event" = 'receive') = ("from_status" IS NULL)
  AND ("by" <> 'patient' OR "event" = 'receive')
  AND ("actor_id" IS NULL) = ("by" = 'patient')
);

-- The steps of shared/complaints.ts; a test compares the two.
INSERT INTO "complaint_transitions" ("from_status", "event", "to_status", "by") VALUES
  ('received', 'ask', 'asked', 'practice'),
  ('answered', 'ask', 'asked', 'practice'),
  ('asked', 'answer', 'answered', 'agency'),
  ('answered', 'answer', 'answered', 'agency'),
  ('received', 'decide', 'decided', 'practice'),
  ('asked', 'decide', 'decided', 'practice'),
  ('answered', 'decide', 'decided', 'practice'),
  ('decided', 'reopen', 'asked', 'practice'),
  ('decided', 'release', 'decided', 'practice');

-- ---------------------------------------------------------------- who may see and change it

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY
    ARRAY['complaint_transitions', 'complaints', 'complaint_events', 'complaint_links'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO amiable_maintenance USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO amiable_maintenance', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['complaints', 'complaint_links'] LOOP
    EXECUTE format('CREATE TRIGGER never_removed BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON complaint_events
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON complaint_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT ON complaint_transitions TO amiable_app;
CREATE POLICY everybody ON complaint_transitions FOR SELECT TO amiable_app USING (true);

-- Whether an agency was asked about a complaint, and still has the case that it is about.
CREATE FUNCTION is_told(agency uuid, asked_seq integer, practice uuid, about uuid) RETURNS boolean
  LANGUAGE sql STABLE AS $$
  SELECT agency = app_agency() AND asked_seq IS NOT NULL AND (
    about IS NULL OR EXISTS (
      SELECT FROM cases c WHERE c.practice_id = practice AND c.id = about
         AND c.agency_id = app_agency() AND c.status NOT IN ('returned', 'closed')))
$$;

GRANT SELECT, INSERT,
  UPDATE (status, severity, outcome, asked_seq, due_on, released_at, last_event, seq, changed_at)
  ON complaints TO amiable_app;
CREATE POLICY read ON complaints FOR SELECT TO amiable_app USING (
  practice_id = app_practice() OR is_told(agency_id, asked_seq, practice_id, case_id)
);
CREATE POLICY record ON complaints FOR INSERT TO amiable_app WITH CHECK (practice_id = app_practice());
-- which side may change what, the trigger says
CREATE POLICY change ON complaints FOR UPDATE TO amiable_app USING (
  practice_id = app_practice() OR is_told(agency_id, asked_seq, practice_id, case_id)
);

-- Each side tells what it did itself. Why it may go on again is the practice's own.
GRANT SELECT, INSERT ON complaint_events TO amiable_app;
CREATE POLICY read ON complaint_events FOR SELECT TO amiable_app USING (
  practice_id = app_practice()
  OR (agency_id = app_agency() AND event <> 'release' AND EXISTS (
       SELECT FROM complaints c WHERE c.practice_id = complaint_events.practice_id
          AND c.id = complaint_id AND c.agency_id = app_agency() AND complaint_events.seq >= c.asked_seq))
);
CREATE POLICY tell ON complaint_events FOR INSERT TO amiable_app WITH CHECK (
  (practice_id = app_practice() AND by <> 'agency')
  OR (agency_id = app_agency() AND by = 'agency' AND EXISTS (
       SELECT FROM complaints c WHERE c.practice_id = complaint_events.practice_id
          AND c.id = complaint_id AND c.agency_id = app_agency()))
);

-- Found by who holds the link; written by the practice alone.
GRANT SELECT, INSERT, UPDATE (ended_at) ON complaint_links TO amiable_app;
CREATE POLICY own ON complaint_links TO amiable_app USING (
  practice_id = app_practice() OR token_hash = app_token()
) WITH CHECK (practice_id = app_practice());

-- ---------------------------------------------------------------- which steps there are

CREATE FUNCTION keep_to_complaint_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- a backup is restored with its complaints as they were
    IF current_user <> 'amiable_maintenance' AND (NEW.status <> 'received'
         OR NEW.last_event <> 'receive' OR NEW.seq <> 1) THEN
      RAISE EXCEPTION 'A complaint begins as received' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END IF;
  IF NEW.seq <> OLD.seq + 1 THEN
    RAISE EXCEPTION 'A complaint changes by one event at a time' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM complaint_transitions t
     WHERE t.from_status = OLD.status AND t.event = NEW.last_event AND t.to_status = NEW.status
       AND CASE WHEN t.by = 'agency' THEN app_agency() IS NOT NULL OR app_practice() IS NULL
                ELSE app_practice() IS NOT NULL OR app_agency() IS NULL END
  ) THEN
    RAISE EXCEPTION 'No step of a complaint leads from % by % to %', OLD.status, NEW.last_event, NEW.status
      USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.severity <> OLD.severity AND NEW.last_event <> 'decide')
     OR (NEW.outcome <> OLD.outcome AND NEW.last_event <> 'decide')
     OR (NEW.due_on IS DISTINCT FROM OLD.due_on AND NEW.last_event NOT IN ('ask', 'reopen'))
     OR NEW.asked_seq IS DISTINCT FROM
          (CASE WHEN NEW.last_event IN ('ask', 'reopen') THEN coalesce(OLD.asked_seq, NEW.seq)
                ELSE OLD.asked_seq END)
     OR (NEW.released_at IS NOT NULL) <> (NEW.last_event = 'release')
     OR (NEW.last_event = 'release' AND OLD.released_at IS NOT NULL) THEN
    RAISE EXCEPTION 'The event % of a complaint does not change this', NEW.last_event
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
-- after the policies: what is not one's own is told so, whatever stands in it
CREATE TRIGGER keep_to_complaint_steps AFTER INSERT OR UPDATE ON complaints
  FOR EACH ROW EXECUTE FUNCTION keep_to_complaint_steps();

-- Nothing is placed with an agency about which a severe complaint was upheld, until a person decides.
CREATE FUNCTION place_without_severe_complaint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user <> 'amiable_maintenance' AND EXISTS (
    SELECT FROM complaints c
     WHERE c.practice_id = NEW.practice_id AND c.agency_id = NEW.agency_id AND c.status = 'decided'
       AND c.severity = 'severe' AND c.outcome IN ('upheld', 'partly') AND c.released_at IS NULL
  ) THEN
    RAISE EXCEPTION 'A severe complaint about this agency was upheld' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER place_without_severe_complaint AFTER INSERT ON placements
  FOR EACH ROW EXECUTE FUNCTION place_without_severe_complaint();
