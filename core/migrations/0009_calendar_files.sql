-- How often the pattern was changed: the events of the calendar file say so (SEQUENCE).
ALTER TABLE schedule ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;

-- The patterns by which calendar files were made: a file by another pattern takes their events back.
CREATE TABLE calendar_file (
    anchor          TEXT    NOT NULL,            -- YYYY-MM-DD
    minute_of_day   INTEGER NOT NULL,
    interval_months INTEGER NOT NULL,
    first           TEXT    NOT NULL,            -- the first event of the last file, YYYY-MM-DDTHH:MM
    PRIMARY KEY (anchor, minute_of_day, interval_months)
) STRICT;
