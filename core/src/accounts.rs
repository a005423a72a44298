//! Accounts: the AI switch is set per LinkedIn account, so progress is kept per account. An
//! account here is a label and a region, never a credential.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::civil::Timestamp;
use crate::error::{Error, Result};
use crate::guide::Region;
use crate::storage::timestamp;

/// The longest label, in characters.
pub const MAX_LABEL: usize = 40;
/// The most accounts that are kept.
pub const MAX_ACCOUNTS: usize = 50;

/// An account that the person keeps track of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its row.
    pub id: i64,
    /// The person's name for it; empty for the default name.
    pub label: String,
    /// Where its owner lives, once said.
    pub region: Option<Region>,
}

/// What goes when an account is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemovalSummary {
    /// How many marks, those that take back another included.
    pub marks: u64,
    /// The first and the last of them.
    pub span: Option<(Timestamp, Timestamp)>,
    /// How many answers in reviews.
    pub review_answers: u64,
}

/// Why a label was refused. It does not hold the label: errors travel, names stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LabelError {
    /// Nothing is left of it without the spaces.
    #[error("the label is empty")]
    Empty,
    /// It has more characters than [`MAX_LABEL`].
    #[error("the label has {0} characters")]
    TooLong(usize),
    /// It holds characters that cannot be seen, or that turn the text around.
    #[error("the label holds control characters")]
    Control,
    /// Another account is called the same.
    #[error("the label is taken")]
    Taken,
}

/// A label as it is stored: trimmed, on one line, of a length that a screen can show.
pub fn label(given: &str) -> std::result::Result<String, LabelError> {
    let label = given.trim();
    // Bytes first: whatever arrives, only a short text is counted.
    let length = if label.len() > MAX_LABEL * 16 {
        label.len()
    } else {
        label.chars().count()
    };
    match length {
        0 => Err(LabelError::Empty),
        length if length > MAX_LABEL => Err(LabelError::TooLong(length)),
        _ if label.chars().any(is_control) => Err(LabelError::Control),
        _ => Ok(label.to_owned()),
    }
}

/// Control characters, and the marks that turn the direction of all that follows.
fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// Whether a person would take both for the same name.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    let folded = |name: &str| {
        name.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase()
    };
    folded(one) == folded(other)
}

/// Whether there is an account: false in a new database only.
pub(crate) fn exist(db: &Connection) -> Result<bool> {
    Ok(
        db.query_row("SELECT EXISTS (SELECT 1 FROM account)", [], |row| {
            row.get(0)
        })?,
    )
}

/// Makes the first account and shows it, unless another process was faster.
pub(crate) fn make_first(db: &Transaction<'_>, now_ms: i64) -> Result<()> {
    if !exist(db)? {
        let account_id = add(db, "", now_ms)?;
        db.execute(
            "INSERT INTO device (id, account_id) VALUES (1, ?1)",
            [account_id],
        )?;
    }
    Ok(())
}

/// Adds an account and gives its row.
pub(crate) fn add(db: &Transaction<'_>, label: &str, now_ms: i64) -> Result<i64> {
    db.execute(
        "INSERT INTO account (label, region, created_utc_ms) VALUES (?1, NULL, ?2)",
        params![label, now_ms],
    )?;
    Ok(db.last_insert_rowid())
}

/// Gives an account another label.
pub(crate) fn rename(db: &Transaction<'_>, account_id: i64, label: &str) -> Result<()> {
    db.execute(
        "UPDATE account SET label = ?2 WHERE id = ?1",
        params![account_id, label],
    )?;
    Ok(())
}

/// Says where the account's owner lives; none takes it back.
pub(crate) fn set_region(
    db: &Transaction<'_>,
    account_id: i64,
    region: Option<Region>,
) -> Result<()> {
    db.execute(
        "UPDATE account SET region = ?2 WHERE id = ?1",
        params![account_id, region.map(Region::code)],
    )?;
    Ok(())
}

/// Shows this account from here on.
pub(crate) fn choose(db: &Transaction<'_>, account_id: i64) -> Result<()> {
    db.execute("UPDATE device SET account_id = ?1", [account_id])?;
    Ok(())
}

/// Removes an account with all that belongs to it. Where it is the last, a new one takes its
/// place: whoever wants the record of their only account gone is not made to invent another.
pub(crate) fn remove(db: &Transaction<'_>, account_id: i64, now_ms: i64) -> Result<()> {
    let next = all(db)?.into_iter().find(|other| other.id != account_id);
    let next = match next {
        Some(other) => other.id,
        None => add(db, "", now_ms)?,
    };
    db.execute(
        "UPDATE device SET account_id = ?2 WHERE account_id = ?1",
        params![account_id, next],
    )?;
    db.execute("DELETE FROM account WHERE id = ?1", [account_id])?;
    Ok(())
}

/// What goes when the account is removed.
pub(crate) fn removal_summary(db: &Connection, account_id: i64) -> Result<RemovalSummary> {
    let count = |query: &str| -> Result<u64> {
        let count: i64 = db.query_row(query, [account_id], |row| row.get(0))?;
        Ok(count.cast_unsigned())
    };
    let end = |order: &str| -> Result<Option<Timestamp>> {
        let query = format!(
            "SELECT utc_ms, offset_s FROM mark WHERE account_id = ?1 ORDER BY id {order} LIMIT 1"
        );
        let moment = db
            .query_row(&query, [account_id], |row| timestamp(row, 0))
            .optional()?;
        Ok(moment)
    };
    Ok(RemovalSummary {
        marks: count("SELECT count(*) FROM mark WHERE account_id = ?1")?,
        span: end("ASC")?.zip(end("DESC")?),
        review_answers: count("SELECT count(*) FROM review_answer WHERE account_id = ?1")?,
    })
}

/// The account that is shown.
pub(crate) fn chosen(db: &Connection) -> Result<Account> {
    Ok(db.query_row(
        "SELECT account.id, label, region FROM account JOIN device ON account.id = account_id",
        [],
        from_row,
    )?)
}

/// Whether it has to be asked which account a person was signed in to, before what they say is
/// put down to this one: there are others, and it is not the one they last named.
pub(crate) fn is_in_doubt(db: &Connection, account_id: i64) -> Result<bool> {
    Ok(db
        .prepare_cached(
            "SELECT (SELECT count(*) FROM account) > 1 AND signed_in_to IS NOT ?1 FROM device",
        )?
        .query_row([account_id], |row| row.get(0))?)
}

/// Remembers which account the person said they were signed in to.
pub(crate) fn confirm_signed_in(db: &Transaction<'_>, account_id: i64) -> Result<()> {
    db.execute("UPDATE device SET signed_in_to = ?1", [account_id])?;
    Ok(())
}

/// Every account, the oldest first.
pub(crate) fn all(db: &Connection) -> Result<Vec<Account>> {
    let mut query = db.prepare_cached("SELECT id, label, region FROM account ORDER BY id")?;
    let rows = query.query_map([], from_row)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The account with this id.
pub(crate) fn find(db: &Connection, account_id: i64) -> Result<Account> {
    db.query_row(
        "SELECT id, label, region FROM account WHERE id = ?1",
        params![account_id],
        from_row,
    )
    .optional()?
    .ok_or(Error::UnknownAccount { account_id })
}

fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Account> {
    let region: Option<String> = row.get(2)?;
    Ok(Account {
        id: row.get(0)?,
        label: row.get(1)?,
        region: region.as_deref().and_then(Region::from_code),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_short_visible_and_trimmed() {
        let long = "é".repeat(MAX_LABEL);
        let table = [
            ("  Work\n", Ok("Work")),
            ("عمل", Ok("عمل")),
            (long.as_str(), Ok(long.as_str())),
            ("", Err(LabelError::Empty)),
            (" \t\u{a0}\n", Err(LabelError::Empty)),
            ("two\nlines", Err(LabelError::Control)),
            ("a\u{202e}b", Err(LabelError::Control)),
            ("nul\0", Err(LabelError::Control)),
        ];
        for (given, expected) in table {
            assert_eq!(label(given), expected.map(str::to_owned), "{given:?}");
        }
        assert_eq!(
            label(&format!("{long}x")),
            Err(LabelError::TooLong(MAX_LABEL + 1))
        );
        assert!(matches!(
            label(&"x".repeat(1 << 20)),
            Err(LabelError::TooLong(_))
        ));
    }

    #[test]
    fn names_are_the_same_whatever_their_case_and_spaces() {
        for (one, other, same) in [
            ("Work", "WORK", true),
            ("My  work", "my work", true),
            ("Ärzte", "ärzte", true),
            ("Work", "Work 2", false),
        ] {
            assert_eq!(same_name(one, other), same, "{one:?} {other:?}");
        }
    }
}
