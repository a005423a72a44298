-- The page that the person left for; NULL: the step's own.
ALTER TABLE pending ADD COLUMN page_id TEXT;
