-- What a person last said when asked whether LinkedIn answered their objection. The mark that says
-- it was sent is named by its moment, which an import keeps, and not by its row, which it may not.
CREATE TABLE objection (
    account_id  INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    sent_utc_ms INTEGER NOT NULL,
    said        TEXT    NOT NULL CHECK (said IN ('answered', 'ask_again', 'dropped')),
    utc_ms      INTEGER NOT NULL,
    offset_s    INTEGER NOT NULL
) STRICT;
