-- A sheet's hourly timer tells that it still works, and who answers for reminders that go by themselves.
ALTER TABLE "sheets"
  ADD COLUMN "beat_at" timestamptz(3),
  ADD COLUMN "automatic_by" text CHECK (char_length("automatic_by") BETWEEN 1 AND 60),
  ADD CONSTRAINT "automatic_beats" CHECK ("automatic_by" IS NULL OR "beat_at" IS NOT NULL);
GRANT UPDATE (beat_at, automatic_by) ON sheets TO amiable_app;
