-- The folder that the person chose for automatic exports: at most one row.
CREATE TABLE export_folder (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    address  TEXT    NOT NULL,                    -- as the platform writes it
    name     TEXT    NOT NULL,                    -- as the person knows it
    reviews  INTEGER,                             -- how many were finished at the last export; NULL: none yet
    failure  TEXT CHECK (failure IN ('gone', 'refused', 'failed')),  -- of the last attempt; NULL: it went well
    tried_on TEXT,                                -- the day of the attempt that failed, YYYY-MM-DD
    CHECK ((failure IS NULL) = (tried_on IS NULL))
) STRICT;

-- The exports that the app wrote there and has not given up, the oldest first.
CREATE TABLE export_file (
    id          INTEGER PRIMARY KEY,
    document    TEXT    NOT NULL UNIQUE,          -- as the platform names the file
    fingerprint INTEGER NOT NULL,                 -- of what was written: nothing else is ever deleted
    utc_ms      INTEGER NOT NULL,
    offset_s    INTEGER NOT NULL
) STRICT;
