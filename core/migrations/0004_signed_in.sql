-- The account that a person last said they were signed in to.
ALTER TABLE device ADD COLUMN signed_in_to INTEGER REFERENCES account (id) ON DELETE SET NULL;

-- For the history of one account: its marks in the order of the log.
CREATE INDEX mark_by_account ON mark (account_id, id);
