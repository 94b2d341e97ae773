-- Marks count by when they were sent, not by when the questions were asked: an agency that is considered
-- anew may still owe an answer, and is not asked twice.
CREATE OR REPLACE FUNCTION look_twice() RETURNS trigger LANGUAGE plpgsql AS $$
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
       AND s.sent_at >= before.decided_at
     GROUP BY s.request_id, s.version HAVING count(*) >= 2) THEN
    RAISE EXCEPTION 'Two people have not sent their marks' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.way = 'without-scores' AND before.standing = 'considered' AND NEW.standing <> 'rejected' THEN
    RAISE EXCEPTION 'Two people look at an agency first' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
