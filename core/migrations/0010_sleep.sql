-- What is known of a phone that puts the app to sleep.
ALTER TABLE reminder_health ADD COLUMN lost TEXT;    -- the civil time of a reminder that did not come
ALTER TABLE reminder_health ADD COLUMN sleep_allowed INTEGER NOT NULL DEFAULT 0 CHECK (sleep_allowed IN (0, 1));
