-- Whether reminders arrive, as the phone last reported it: at most one row.
CREATE TABLE reminder_health (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    notifications TEXT NOT NULL,                 -- what the phone lets through
    blocked_since TEXT,                          -- civil time; NULL while it lets them through
    planned       TEXT,                          -- the civil time of the reminder that the phone holds
    offered       TEXT                           -- when a review was last offered, in civil time
) STRICT;
