-- Accounts: a label and a region, never a credential.
CREATE TABLE account (
    id             INTEGER PRIMARY KEY,
    label          TEXT    NOT NULL,             -- empty: the default name, in the language of the screen
    region         TEXT,                         -- NULL: not said yet
    created_utc_ms INTEGER NOT NULL
) STRICT;

-- What is true of this device: one row.
CREATE TABLE device (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    account_id INTEGER NOT NULL REFERENCES account (id)  -- the account that is shown
) STRICT;

-- The log: what a person said of a step, and when. Rows are only ever added.
CREATE TABLE mark (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    step_id    TEXT    NOT NULL,
    said       TEXT    NOT NULL,
    utc_ms     INTEGER NOT NULL,
    offset_s   INTEGER NOT NULL,
    revision   INTEGER NOT NULL,                 -- of the step, when it was said
    undoes     INTEGER UNIQUE REFERENCES mark (id) ON DELETE CASCADE  -- set on a mark that takes back another
) STRICT;
CREATE INDEX mark_by_step ON mark (account_id, step_id, id);

-- The fold of the log: for each step the last mark that was not taken back.
CREATE TABLE step_state (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    step_id    TEXT    NOT NULL,
    mark_id    INTEGER NOT NULL REFERENCES mark (id) ON DELETE CASCADE,
    PRIMARY KEY (account_id, step_id)
) STRICT, WITHOUT ROWID;

-- The step a person left for, to be asked about on return: at most one.
CREATE TABLE pending (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    step_id    TEXT    NOT NULL,
    rung       TEXT,                             -- the attempt that the platform accepted
    page_asked INTEGER NOT NULL CHECK (page_asked IN (0, 1)),  -- whether the page question is settled
    utc_ms     INTEGER NOT NULL,
    offset_s   INTEGER NOT NULL
) STRICT;

-- How a page last opened on this device, by the person's word.
CREATE TABLE page_experience (
    page_id TEXT    PRIMARY KEY,
    rung    TEXT    NOT NULL,
    right   INTEGER NOT NULL CHECK (right IN (0, 1))
) STRICT, WITHOUT ROWID;

-- The review schedule: one row, from the first step done.
CREATE TABLE schedule (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    anchor          TEXT    NOT NULL,            -- YYYY-MM-DD
    minute_of_day   INTEGER NOT NULL,
    interval_months INTEGER NOT NULL,
    paused          INTEGER NOT NULL CHECK (paused IN (0, 1)),
    settled         INTEGER NOT NULL,            -- the last occurrence that was dealt with
    delivered       INTEGER NOT NULL,            -- the last occurrence that was notified
    snoozed         INTEGER,                     -- the occurrence that was put off ...
    snoozed_until   TEXT,                        -- ... until this civil time, YYYY-MM-DDTHH:MM
    CHECK ((snoozed IS NULL) = (snoozed_until IS NULL))
) STRICT;

-- Reviews that were begun. The last one may be under way; the others ended.
CREATE TABLE review (
    id           INTEGER PRIMARY KEY,
    due          TEXT    NOT NULL,               -- the occurrence's civil time, YYYY-MM-DDTHH:MM
    begun_utc_ms INTEGER NOT NULL,
    ending       TEXT CHECK (ending IN ('finished', 'put_aside')),  -- NULL: under way
    ended_utc_ms INTEGER,
    CHECK ((ending IS NULL) = (ended_utc_ms IS NULL))
) STRICT;

-- The answers of a review: at most one for each account and step.
CREATE TABLE review_answer (
    review_id  INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    step_id    TEXT    NOT NULL,
    answer     TEXT    NOT NULL,
    utc_ms     INTEGER NOT NULL,
    offset_s   INTEGER NOT NULL,
    PRIMARY KEY (review_id, account_id, step_id)
) STRICT, WITHOUT ROWID;
