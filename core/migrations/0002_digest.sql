-- The digest of everything that is stored (storage/digest.rs): one row, kept by triggers that
-- the code writes for every table after each migration.
CREATE TABLE digest (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    schema_version INTEGER NOT NULL,             -- again what user_version says in the file's header
    value          INTEGER NOT NULL
) STRICT;
