-- What an agency had before the work with it ended stays out of its sight, also where the practice looks at
-- it anew: beside `not_ended`, which holds while the work is at its end.

-- By when a placement was made; a case goes with its placement, and the rest with its case. Of a practice
-- that never ended the work, that is, nearly always, nothing but the first list is read, once a query.
CREATE POLICY since_the_end ON placements AS RESTRICTIVE TO amiable_app USING (
  app_practice() IS NOT NULL
  OR practice_id NOT IN (SELECT e.practice_id FROM agency_exits e
                          WHERE e.agency_id = app_agency() AND e.ended_at IS NOT NULL)
  OR made_at > (SELECT max(e.ended_at) FROM agency_exits e
                 WHERE e.practice_id = placements.practice_id AND e.agency_id = app_agency()));

CREATE POLICY since_the_end ON cases AS RESTRICTIVE TO amiable_app USING (
  app_practice() IS NOT NULL
  OR practice_id NOT IN (SELECT e.practice_id FROM agency_exits e
                          WHERE e.agency_id = app_agency() AND e.ended_at IS NOT NULL)
  OR placement_id IN (SELECT p.id FROM placements p WHERE p.agency_id = app_agency()));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['case_events', 'case_packages', 'case_updates', 'money_movements',
                              'payment_matches', 'payment_questions']
  LOOP
    EXECUTE format(
      'CREATE POLICY since_the_end ON %I AS RESTRICTIVE TO amiable_app USING (
         app_practice() IS NOT NULL
         OR practice_id NOT IN (SELECT e.practice_id FROM agency_exits e
                                 WHERE e.agency_id = app_agency() AND e.ended_at IS NOT NULL)
         OR case_id IN (SELECT c.id FROM cases c
                         WHERE c.agency_id = app_agency()
                           AND c.practice_id IN (SELECT e.practice_id FROM agency_exits e
                                                  WHERE e.agency_id = app_agency()
                                                    AND e.ended_at IS NOT NULL)))', name);
  END LOOP;
END $$;
