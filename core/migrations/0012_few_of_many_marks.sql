-- For how often a switch was found on again: of the many marks of a step, few say so.
CREATE INDEX mark_reverted ON mark (account_id, step_id, id) WHERE said = 'reversed';

-- For how many marks one answer made: they are of the same moment.
CREATE INDEX mark_together ON mark (account_id, utc_ms) WHERE together;
