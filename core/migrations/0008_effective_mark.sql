-- The marks that count: those that take nothing back and were not taken back. The unary plus stops
-- SQLite from using the index on `undoes`: nearly all its rows are NULL.
CREATE VIEW effective_mark AS
SELECT id, account_id, step_id, said, utc_ms, offset_s, revision, since, together
FROM mark
WHERE +undoes IS NULL AND NOT EXISTS (SELECT 1 FROM mark AS undo WHERE undo.undoes = mark.id);
