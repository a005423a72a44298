-- What became of the reviews is kept by the civil time at which they fell due, and no longer by their
-- number in the pattern, which another pattern changes.
ALTER TABLE schedule RENAME TO schedule_by_number;

CREATE TABLE schedule (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    anchor          TEXT    NOT NULL,            -- YYYY-MM-DD
    minute_of_day   INTEGER NOT NULL,
    interval_months INTEGER NOT NULL,
    counts_from     TEXT    NOT NULL,            -- the pattern counts from here, YYYY-MM-DDTHH:MM
    paused          INTEGER NOT NULL CHECK (paused IN (0, 1)),
    settled_day     TEXT,                        -- the day of the last review that was dealt with, YYYY-MM-DD
    offered         TEXT,                        -- when the last one that was offered fell due
    carried         TEXT,                        -- when the one fell due that waited as the pattern changed
    snoozed_due     TEXT,                        -- when the one fell due that was put off ...
    snoozed_until   TEXT,                        -- ... until this civil time
    CHECK ((snoozed_due IS NULL) = (snoozed_until IS NULL))
) STRICT;

-- Occurrence k is the anchor moved by k intervals, and by less where the month lacks the day ('floor').
-- Beyond the calendar of SQLite it is the calendar's end.
WITH time AS (
    SELECT *, printf('T%02d:%02d', minute_of_day / 60, minute_of_day % 60) AS at FROM schedule_by_number
), occurred AS (
    SELECT *,
           coalesce(date(anchor, printf('+%d months', settled * interval_months), 'floor'), '9999-12-31') AS settled_on,
           coalesce(date(anchor, printf('+%d months', delivered * interval_months), 'floor'), '9999-12-31') AS delivered_on,
           coalesce(date(anchor, printf('+%d months', snoozed * interval_months), 'floor'), '9999-12-31') AS snoozed_on
    FROM time
)
INSERT INTO schedule
SELECT id, anchor, minute_of_day, interval_months, anchor || at, paused,
       iif(settled > 0, settled_on, NULL),
       iif(delivered > 0, delivered_on || at, NULL),
       NULL,
       iif(snoozed IS NULL, NULL, snoozed_on || at),
       snoozed_until
FROM occurred;

DROP TABLE schedule_by_number;

-- So there is one review for each such time. Where a clock that ran ahead made two, the later stays.
DELETE FROM review_answer WHERE review_id NOT IN (SELECT max(id) FROM review GROUP BY due);
DELETE FROM review WHERE id NOT IN (SELECT max(id) FROM review GROUP BY due);
CREATE UNIQUE INDEX review_due ON review (due);

-- Whether the person has seen how a review went: what was found on again or not at all, or that it is
-- finished. Reviews from before this were seen.
ALTER TABLE review ADD COLUMN unseen INTEGER NOT NULL DEFAULT 0 CHECK (unseen IN (0, 1));

-- When to come back to an AI switch that was not off at the last look; once, before the next review.
ALTER TABLE schedule ADD COLUMN follow_up TEXT;

-- The person wants no reminder, and is not asked again.
ALTER TABLE device ADD COLUMN reminders_declined INTEGER NOT NULL DEFAULT 0 CHECK (reminders_declined IN (0, 1));

-- By the person's word it was off already since this month, YYYY-MM.
ALTER TABLE mark ADD COLUMN since TEXT;
-- Whether it was answered together with others of its section, in one answer: those of the same moment.
ALTER TABLE mark ADD COLUMN together INTEGER NOT NULL DEFAULT 0 CHECK (together IN (0, 1));

-- Whether the right page opened follows from the answer; it is no question of its own any more.
ALTER TABLE pending DROP COLUMN page_asked;
