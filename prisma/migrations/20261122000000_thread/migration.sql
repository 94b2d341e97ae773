-- CreateEnum
CREATE TYPE "receivable_state" AS ENUM ('opaque', 'linked', 'placed');

-- CreateEnum
CREATE TYPE "agency_standing" AS ENUM ('approved', 'suspended');

-- CreateEnum
CREATE TYPE "case_status" AS ENUM ('placed', 'accepted', 'contacted', 'promise', 'plan', 'part_paid', 'disputed', 'hold', 'paid', 'recalled', 'returned', 'closed');

-- CreateEnum
CREATE TYPE "case_event" AS ENUM ('place', 'accept', 'refuse', 'contact', 'promise', 'plan', 'payment', 'full_payment', 'reversal', 'desk_payment', 'full_desk_payment', 'charge', 'correction', 'dispute', 'settle', 'hold', 'release', 'return', 'recall', 'confirm', 'take_back', 'close', 'note');

-- CreateEnum
CREATE TYPE "case_actor" AS ENUM ('agency', 'practice', 'sheet');

-- CreateEnum
CREATE TYPE "movement_kind" AS ENUM ('placed', 'charge', 'reported', 'reversal', 'desk');

-- CreateEnum
CREATE TYPE "payment_answer" AS ENUM ('same', 'other', 'withdrawn');

-- AlterTable
ALTER TABLE "api_tokens" ADD COLUMN     "sheet_id" UUID,
ADD COLUMN     "user_id" UUID;

-- AlterTable
ALTER TABLE "guarantors" ADD COLUMN     "ref" UUID;

-- CreateTable
CREATE TABLE "sheets" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_hash" BYTEA NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "key_check" BYTEA NOT NULL,
    "sync_no" INTEGER NOT NULL DEFAULT 0,
    "connected_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "synced_at" TIMESTAMPTZ(3),

    CONSTRAINT "sheets_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "connect_codes" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "made_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "connect_codes_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "api_calls" (
    "practice_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "call" TEXT NOT NULL,
    "body_hash" BYTEA NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "api_calls_pkey" PRIMARY KEY ("practice_id","key")
);

-- CreateTable
CREATE TABLE "receivables" (
    "practice_id" UUID NOT NULL,
    "ref" UUID NOT NULL,
    "sheet_id" UUID NOT NULL,
    "guarantor_ref" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "amount" BIGINT,
    "paid" BIGINT,
    "balance" BIGINT,
    "settled" BOOLEAN NOT NULL,
    "open" BIGINT NOT NULL,
    "service_date" DATE,
    "invoice_date" DATE,
    "due_date" DATE,
    "paid_date" DATE,
    "flags" TEXT[],
    "content_hash" BYTEA NOT NULL,
    "state" "receivable_state" NOT NULL DEFAULT 'opaque',
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "missing_since" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "receivables_pkey" PRIMARY KEY ("practice_id","ref")
);

-- CreateTable
CREATE TABLE "practice_agencies" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "standing" "agency_standing" NOT NULL,
    "fee_rate" INTEGER NOT NULL,
    "minimum" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "practice_agencies_pkey" PRIMARY KEY ("practice_id","agency_id")
);

-- CreateTable
CREATE TABLE "placements" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "made_by" UUID NOT NULL,
    "made_by_name" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "placed_on" DATE NOT NULL,

    CONSTRAINT "placements_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "case_transitions" (
    "from_status" "case_status" NOT NULL,
    "event" "case_event" NOT NULL,
    "to_status" "case_status" NOT NULL,
    "by" "case_actor" NOT NULL,

    CONSTRAINT "case_transitions_pkey" PRIMARY KEY ("from_status","event","to_status","by")
);

-- CreateTable
CREATE TABLE "cases" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "ref" UUID NOT NULL,
    "guarantor_ref" UUID NOT NULL,
    "status" "case_status" NOT NULL,
    "paused_from" "case_status",
    "last_event" "case_event" NOT NULL,
    "seq" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "placed_amount" BIGINT NOT NULL,
    "balance" BIGINT NOT NULL,
    "placed_on" DATE NOT NULL,
    "due_date" DATE,
    "promise_on" DATE,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "case_events" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" "case_actor" NOT NULL,
    "actor_id" UUID,
    "actor" TEXT NOT NULL,
    "event" "case_event" NOT NULL,
    "from_status" "case_status",
    "to_status" "case_status" NOT NULL,
    "facts" JSONB NOT NULL,
    "note_sealed" BYTEA,

    CONSTRAINT "case_events_pkey" PRIMARY KEY ("practice_id","case_id","seq")
);

-- CreateTable
CREATE TABLE "money_movements" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" "movement_kind" NOT NULL,
    "amount" BIGINT NOT NULL,
    "fee" BIGINT NOT NULL DEFAULT 0,
    "on_day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reverses" UUID,

    CONSTRAINT "money_movements_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "payment_matches" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_matches_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "payment_questions" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "seen_on" DATE NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" "payment_answer",
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" TEXT,

    CONSTRAINT "payment_questions_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "case_packages" (
    "practice_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "guarantor_id" UUID NOT NULL,
    "key_wrapped" BYTEA,
    "sealed" BYTEA NOT NULL,
    "words" BYTEA[],
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_packages_pkey" PRIMARY KEY ("practice_id","case_id")
);

-- CreateTable
CREATE TABLE "case_updates" (
    "agency_id" UUID NOT NULL,
    "key" BYTEA NOT NULL,
    "practice_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_updates_pkey" PRIMARY KEY ("agency_id","key")
);

-- CreateTable
CREATE TABLE "placed_sums" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "cases" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "placed_sums_pkey" PRIMARY KEY ("practice_id","agency_id","currency","month")
);

-- CreateTable
CREATE TABLE "recovered_sums" (
    "practice_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "placed_month" DATE NOT NULL,
    "received_month" DATE NOT NULL,
    "collected" BIGINT NOT NULL,
    "fee" BIGINT NOT NULL,

    CONSTRAINT "recovered_sums_pkey" PRIMARY KEY ("practice_id","agency_id","currency","placed_month","received_month")
);

-- CreateIndex
CREATE UNIQUE INDEX "sheets_practice_id_document_hash_key" ON "sheets"("practice_id", "document_hash");

-- CreateIndex
CREATE UNIQUE INDEX "sheets_practice_id_key_check_key" ON "sheets"("practice_id", "key_check");

-- CreateIndex
CREATE UNIQUE INDEX "connect_codes_code_hash_key" ON "connect_codes"("code_hash");

-- CreateIndex
CREATE INDEX "practice_agencies_agency_id_idx" ON "practice_agencies"("agency_id");

-- CreateIndex
CREATE INDEX "placements_agency_id_idx" ON "placements"("agency_id");

-- CreateIndex
CREATE UNIQUE INDEX "placements_practice_id_number_key" ON "placements"("practice_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "placements_practice_id_agency_id_id_key" ON "placements"("practice_id", "agency_id", "id");

-- CreateIndex
CREATE INDEX "cases_practice_id_ref_idx" ON "cases"("practice_id", "ref");

-- CreateIndex
CREATE INDEX "cases_practice_id_status_idx" ON "cases"("practice_id", "status");

-- CreateIndex
CREATE INDEX "cases_agency_id_status_idx" ON "cases"("agency_id", "status");

-- CreateIndex
CREATE INDEX "cases_id_idx" ON "cases"("id");

-- CreateIndex
CREATE UNIQUE INDEX "cases_practice_id_number_key" ON "cases"("practice_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "cases_practice_id_agency_id_id_key" ON "cases"("practice_id", "agency_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "money_movements_practice_id_agency_id_case_id_id_key" ON "money_movements"("practice_id", "agency_id", "case_id", "id");

-- CreateIndex
CREATE INDEX "money_movements_case_id_idx" ON "money_movements"("case_id");

-- CreateIndex
CREATE INDEX "payment_matches_practice_id_case_id_idx" ON "payment_matches"("practice_id", "case_id");

-- CreateIndex
CREATE INDEX "payment_questions_practice_id_case_id_idx" ON "payment_questions"("practice_id", "case_id");

-- CreateIndex
CREATE INDEX "case_packages_words_idx" ON "case_packages" USING GIN ("words");

-- CreateIndex
CREATE UNIQUE INDEX "case_packages_practice_id_agency_id_case_id_key" ON "case_packages"("practice_id", "agency_id", "case_id");

-- CreateIndex
CREATE INDEX "case_packages_case_id_idx" ON "case_packages"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "guarantors_practice_id_ref_key" ON "guarantors"("practice_id", "ref");

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_sheet_fkey" FOREIGN KEY ("practice_id", "sheet_id") REFERENCES "sheets"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sheets" ADD CONSTRAINT "sheets_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receivables" ADD CONSTRAINT "receivables_sheet_fkey" FOREIGN KEY ("practice_id", "sheet_id") REFERENCES "sheets"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_agencies" ADD CONSTRAINT "practice_agencies_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_agencies" ADD CONSTRAINT "practice_agencies_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placements" ADD CONSTRAINT "placements_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placements" ADD CONSTRAINT "placements_terms_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_placement_fkey" FOREIGN KEY ("practice_id", "agency_id", "placement_id") REFERENCES "placements"("practice_id", "agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_receivable_fkey" FOREIGN KEY ("practice_id", "ref") REFERENCES "receivables"("practice_id", "ref") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_case_fkey" FOREIGN KEY ("practice_id", "agency_id", "case_id") REFERENCES "cases"("practice_id", "agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "money_movements" ADD CONSTRAINT "money_movements_reverses_fkey" FOREIGN KEY ("practice_id", "agency_id", "case_id", "reverses") REFERENCES "money_movements"("practice_id", "agency_id", "case_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "money_movements" ADD CONSTRAINT "money_movements_case_fkey" FOREIGN KEY ("practice_id", "agency_id", "case_id") REFERENCES "cases"("practice_id", "agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_matches" ADD CONSTRAINT "payment_matches_payment_fkey" FOREIGN KEY ("practice_id", "agency_id", "case_id", "payment_id") REFERENCES "money_movements"("practice_id", "agency_id", "case_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_questions" ADD CONSTRAINT "payment_questions_case_fkey" FOREIGN KEY ("practice_id", "agency_id", "case_id") REFERENCES "cases"("practice_id", "agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_packages" ADD CONSTRAINT "case_packages_case_fkey" FOREIGN KEY ("practice_id", "agency_id", "case_id") REFERENCES "cases"("practice_id", "agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_packages" ADD CONSTRAINT "case_packages_guarantor_fkey" FOREIGN KEY ("practice_id", "guarantor_id") REFERENCES "guarantors"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_updates" ADD CONSTRAINT "case_updates_case_fkey" FOREIGN KEY ("practice_id", "agency_id", "case_id") REFERENCES "cases"("practice_id", "agency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placed_sums" ADD CONSTRAINT "placed_sums_terms_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovered_sums" ADD CONSTRAINT "recovered_sums_terms_fkey" FOREIGN KEY ("practice_id", "agency_id") REFERENCES "practice_agencies"("practice_id", "agency_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma has no words for

-- An account is at one agency at a time.
CREATE UNIQUE INDEX "cases_one_at_a_time" ON "cases" ("practice_id", "ref") WHERE "status" <> 'closed';
ALTER TABLE "cases" ADD CONSTRAINT "cases_pause_has_a_before" CHECK (
  ("paused_from" IS NOT NULL) = ("status" IN ('disputed', 'hold'))
);
ALTER TABLE "money_movements" ADD CONSTRAINT "money_movements_signs" CHECK (
  CASE WHEN "kind" IN ('placed', 'charge', 'reversal') THEN "amount" > 0 ELSE "amount" < 0 END
  AND ("reverses" IS NOT NULL) = ("kind" = 'reversal')
);
-- A payment is taken back once.
CREATE UNIQUE INDEX "money_movements_reversed_once" ON "money_movements" ("practice_id", "reverses");
ALTER TABLE "payment_matches" ADD CONSTRAINT "payment_matches_positive" CHECK ("amount" > 0);
ALTER TABLE "payment_questions" ADD CONSTRAINT "payment_questions_positive" CHECK ("amount" > 0);
ALTER TABLE "practice_agencies" ADD CONSTRAINT "practice_agencies_terms" CHECK (
  "fee_rate" BETWEEN 0 AND 10000 AND "minimum" >= 0
);
-- Whoever has been erased has no key and is found by nothing.
ALTER TABLE "case_packages" ADD CONSTRAINT "case_packages_erased_without_key" CHECK (
  ("erased_at" IS NULL AND "key_wrapped" IS NOT NULL)
  OR ("erased_at" IS NOT NULL AND "key_wrapped" IS NULL AND cardinality("words") = 0)
);

-- The steps of shared/cases.ts; a test compares the two.
INSERT INTO "case_transitions" ("from_status", "event", "to_status", "by") VALUES
  ('placed', 'accept', 'accepted', 'agency'),
  ('placed', 'refuse', 'returned', 'agency'),
  ('accepted', 'contact', 'contacted', 'agency'),
  ('contacted', 'contact', 'contacted', 'agency'),
  ('promise', 'contact', 'promise', 'agency'),
  ('plan', 'contact', 'plan', 'agency'),
  ('part_paid', 'contact', 'part_paid', 'agency'),
  ('disputed', 'contact', 'disputed', 'agency'),
  ('accepted', 'promise', 'promise', 'agency'),
  ('contacted', 'promise', 'promise', 'agency'),
  ('promise', 'promise', 'promise', 'agency'),
  ('plan', 'promise', 'promise', 'agency'),
  ('part_paid', 'promise', 'promise', 'agency'),
  ('accepted', 'plan', 'plan', 'agency'),
  ('contacted', 'plan', 'plan', 'agency'),
  ('promise', 'plan', 'plan', 'agency'),
  ('plan', 'plan', 'plan', 'agency'),
  ('part_paid', 'plan', 'plan', 'agency'),
  ('accepted', 'payment', 'part_paid', 'agency'),
  ('contacted', 'payment', 'part_paid', 'agency'),
  ('promise', 'payment', 'part_paid', 'agency'),
  ('plan', 'payment', 'plan', 'agency'),
  ('part_paid', 'payment', 'part_paid', 'agency'),
  ('disputed', 'payment', 'disputed', 'agency'),
  ('hold', 'payment', 'hold', 'agency'),
  ('recalled', 'payment', 'recalled', 'agency'),
  ('accepted', 'full_payment', 'paid', 'agency'),
  ('contacted', 'full_payment', 'paid', 'agency'),
  ('promise', 'full_payment', 'paid', 'agency'),
  ('plan', 'full_payment', 'paid', 'agency'),
  ('part_paid', 'full_payment', 'paid', 'agency'),
  ('disputed', 'full_payment', 'paid', 'agency'),
  ('hold', 'full_payment', 'paid', 'agency'),
  ('recalled', 'full_payment', 'recalled', 'agency'),
  ('placed', 'reversal', 'placed', 'agency'),
  ('accepted', 'reversal', 'accepted', 'agency'),
  ('contacted', 'reversal', 'contacted', 'agency'),
  ('promise', 'reversal', 'promise', 'agency'),
  ('plan', 'reversal', 'plan', 'agency'),
  ('part_paid', 'reversal', 'part_paid', 'agency'),
  ('disputed', 'reversal', 'disputed', 'agency'),
  ('hold', 'reversal', 'hold', 'agency'),
  ('paid', 'reversal', 'accepted', 'agency'),
  ('recalled', 'reversal', 'recalled', 'agency'),
  ('returned', 'reversal', 'returned', 'agency'),
  ('closed', 'reversal', 'closed', 'agency'),
  ('placed', 'desk_payment', 'placed', 'sheet'),
  ('accepted', 'desk_payment', 'part_paid', 'sheet'),
  ('contacted', 'desk_payment', 'part_paid', 'sheet'),
  ('promise', 'desk_payment', 'part_paid', 'sheet'),
  ('plan', 'desk_payment', 'plan', 'sheet'),
  ('part_paid', 'desk_payment', 'part_paid', 'sheet'),
  ('disputed', 'desk_payment', 'disputed', 'sheet'),
  ('hold', 'desk_payment', 'hold', 'sheet'),
  ('recalled', 'desk_payment', 'recalled', 'sheet'),
  ('placed', 'full_desk_payment', 'paid', 'sheet'),
  ('accepted', 'full_desk_payment', 'paid', 'sheet'),
  ('contacted', 'full_desk_payment', 'paid', 'sheet'),
  ('promise', 'full_desk_payment', 'paid', 'sheet'),
  ('plan', 'full_desk_payment', 'paid', 'sheet'),
  ('part_paid', 'full_desk_payment', 'paid', 'sheet'),
  ('disputed', 'full_desk_payment', 'paid', 'sheet'),
  ('hold', 'full_desk_payment', 'paid', 'sheet'),
  ('paid', 'full_desk_payment', 'paid', 'sheet'),
  ('recalled', 'full_desk_payment', 'recalled', 'sheet'),
  ('placed', 'charge', 'placed', 'sheet'),
  ('accepted', 'charge', 'accepted', 'sheet'),
  ('contacted', 'charge', 'contacted', 'sheet'),
  ('promise', 'charge', 'promise', 'sheet'),
  ('plan', 'charge', 'plan', 'sheet'),
  ('part_paid', 'charge', 'part_paid', 'sheet'),
  ('disputed', 'charge', 'disputed', 'sheet'),
  ('hold', 'charge', 'hold', 'sheet'),
  ('paid', 'charge', 'accepted', 'sheet'),
  ('recalled', 'charge', 'recalled', 'sheet'),
  ('placed', 'correction', 'placed', 'sheet'),
  ('placed', 'correction', 'placed', 'agency'),
  ('accepted', 'correction', 'accepted', 'sheet'),
  ('accepted', 'correction', 'accepted', 'agency'),
  ('contacted', 'correction', 'contacted', 'sheet'),
  ('contacted', 'correction', 'contacted', 'agency'),
  ('promise', 'correction', 'promise', 'sheet'),
  ('promise', 'correction', 'promise', 'agency'),
  ('plan', 'correction', 'plan', 'sheet'),
  ('plan', 'correction', 'plan', 'agency'),
  ('part_paid', 'correction', 'part_paid', 'sheet'),
  ('part_paid', 'correction', 'part_paid', 'agency'),
  ('disputed', 'correction', 'disputed', 'sheet'),
  ('disputed', 'correction', 'disputed', 'agency'),
  ('hold', 'correction', 'hold', 'sheet'),
  ('hold', 'correction', 'hold', 'agency'),
  ('paid', 'correction', 'paid', 'sheet'),
  ('paid', 'correction', 'paid', 'agency'),
  ('recalled', 'correction', 'recalled', 'sheet'),
  ('recalled', 'correction', 'recalled', 'agency'),
  ('placed', 'dispute', 'disputed', 'agency'),
  ('placed', 'dispute', 'disputed', 'practice'),
  ('accepted', 'dispute', 'disputed', 'agency'),
  ('accepted', 'dispute', 'disputed', 'practice'),
  ('contacted', 'dispute', 'disputed', 'agency'),
  ('contacted', 'dispute', 'disputed', 'practice'),
  ('promise', 'dispute', 'disputed', 'agency'),
  ('promise', 'dispute', 'disputed', 'practice'),
  ('plan', 'dispute', 'disputed', 'agency'),
  ('plan', 'dispute', 'disputed', 'practice'),
  ('part_paid', 'dispute', 'disputed', 'agency'),
  ('part_paid', 'dispute', 'disputed', 'practice'),
  ('hold', 'dispute', 'disputed', 'agency'),
  ('hold', 'dispute', 'disputed', 'practice'),
  ('disputed', 'settle', 'placed', 'practice'),
  ('disputed', 'settle', 'accepted', 'practice'),
  ('disputed', 'settle', 'contacted', 'practice'),
  ('disputed', 'settle', 'promise', 'practice'),
  ('disputed', 'settle', 'plan', 'practice'),
  ('disputed', 'settle', 'part_paid', 'practice'),
  ('placed', 'hold', 'hold', 'practice'),
  ('accepted', 'hold', 'hold', 'practice'),
  ('contacted', 'hold', 'hold', 'practice'),
  ('promise', 'hold', 'hold', 'practice'),
  ('plan', 'hold', 'hold', 'practice'),
  ('part_paid', 'hold', 'hold', 'practice'),
  ('hold', 'release', 'placed', 'practice'),
  ('hold', 'release', 'accepted', 'practice'),
  ('hold', 'release', 'contacted', 'practice'),
  ('hold', 'release', 'promise', 'practice'),
  ('hold', 'release', 'plan', 'practice'),
  ('hold', 'release', 'part_paid', 'practice'),
  ('accepted', 'return', 'returned', 'agency'),
  ('contacted', 'return', 'returned', 'agency'),
  ('promise', 'return', 'returned', 'agency'),
  ('plan', 'return', 'returned', 'agency'),
  ('part_paid', 'return', 'returned', 'agency'),
  ('disputed', 'return', 'returned', 'agency'),
  ('hold', 'return', 'returned', 'agency'),
  ('placed', 'recall', 'recalled', 'practice'),
  ('accepted', 'recall', 'recalled', 'practice'),
  ('contacted', 'recall', 'recalled', 'practice'),
  ('promise', 'recall', 'recalled', 'practice'),
  ('plan', 'recall', 'recalled', 'practice'),
  ('part_paid', 'recall', 'recalled', 'practice'),
  ('disputed', 'recall', 'recalled', 'practice'),
  ('hold', 'recall', 'recalled', 'practice'),
  ('recalled', 'confirm', 'closed', 'agency'),
  ('returned', 'take_back', 'closed', 'practice'),
  ('paid', 'close', 'closed', 'practice'),
  ('placed', 'note', 'placed', 'agency'),
  ('placed', 'note', 'placed', 'practice'),
  ('accepted', 'note', 'accepted', 'agency'),
  ('accepted', 'note', 'accepted', 'practice'),
  ('contacted', 'note', 'contacted', 'agency'),
  ('contacted', 'note', 'contacted', 'practice'),
  ('promise', 'note', 'promise', 'agency'),
  ('promise', 'note', 'promise', 'practice'),
  ('plan', 'note', 'plan', 'agency'),
  ('plan', 'note', 'plan', 'practice'),
  ('part_paid', 'note', 'part_paid', 'agency'),
  ('part_paid', 'note', 'part_paid', 'practice'),
  ('disputed', 'note', 'disputed', 'agency'),
  ('disputed', 'note', 'disputed', 'practice'),
  ('hold', 'note', 'hold', 'agency'),
  ('hold', 'note', 'hold', 'practice'),
  ('paid', 'note', 'paid', 'agency'),
  ('paid', 'note', 'paid', 'practice'),
  ('recalled', 'note', 'recalled', 'agency'),
  ('recalled', 'note', 'recalled', 'practice'),
  ('returned', 'note', 'returned', 'agency'),
  ('returned', 'note', 'returned', 'practice');

-- A case changes by an event only, step by step: the first one places it, each next one is in the table,
-- is made by the side that it belongs to, and comes from the status that the case has now.
CREATE FUNCTION keep_to_transitions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- a backup is restored with its cases as they were
    IF current_user = 'amiable_maintenance' THEN
      RETURN NEW;
    END IF;
    IF NEW.status <> 'placed' OR NEW.last_event <> 'place' OR NEW.seq <> 1 THEN
      RAISE EXCEPTION 'A case begins as placed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.seq <> OLD.seq + 1 THEN
    RAISE EXCEPTION 'A case changes by one event at a time' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM case_transitions t
     WHERE t.from_status = OLD.status AND t.event = NEW.last_event AND t.to_status = NEW.status
       AND CASE WHEN t.by = 'agency' THEN app_agency() IS NOT NULL OR app_practice() IS NULL
                ELSE app_practice() IS NOT NULL OR app_agency() IS NULL END
  ) THEN
    RAISE EXCEPTION 'No step of a case leads from % by % to %', OLD.status, NEW.last_event, NEW.status
      USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.last_event IN ('settle', 'release') AND NEW.status <> OLD.paused_from THEN
    RAISE EXCEPTION 'A pause ends where it began' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_to_transitions BEFORE INSERT OR UPDATE ON "cases"
  FOR EACH ROW EXECUTE FUNCTION keep_to_transitions();
