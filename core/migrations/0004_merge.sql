-- What records from two phones need to become one.

-- Made once for each account, kept through renaming and transfer: the same account has it everywhere.
ALTER TABLE account ADD COLUMN uid TEXT NOT NULL DEFAULT '';
UPDATE account SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX account_by_uid ON account (uid);

-- The account that a person last said they were signed in to.
ALTER TABLE device ADD COLUMN signed_in_to INTEGER REFERENCES account (id) ON DELETE SET NULL;

-- The place of a mark in the log: its moment, or one more than the place before where the clock
-- stood still or had gone back. With it a mark keeps its place beside those of another phone.
ALTER TABLE mark ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
UPDATE mark SET position = placed.position
FROM (SELECT id, max(utc_ms - row) OVER (ORDER BY id) + row AS position
      FROM (SELECT id, utc_ms, row_number() OVER (ORDER BY id) AS row FROM mark)) AS placed
WHERE mark.id = placed.id;
DROP INDEX mark_by_step;
CREATE INDEX mark_by_step ON mark (account_id, step_id, position);
CREATE INDEX mark_by_account ON mark (account_id, position);
CREATE INDEX mark_by_position ON mark (position);
