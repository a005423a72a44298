-- For when a switch was last on: of the many marks of a step, few say so.
CREATE INDEX mark_on ON mark (account_id, step_id, id) WHERE said IN ('still_on', 'reversed');
