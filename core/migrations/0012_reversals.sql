-- For how often a switch was found on again: of the many marks of a step, few say so.
CREATE INDEX mark_reverted ON mark (account_id, step_id, id) WHERE said = 'reversed';
