//! The tables of the reviews.

mod diagnostics;
mod reviews;
mod schedule;

use chrono::NaiveDateTime;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::civil::{civil_text, parse_civil};

pub use reviews::Unseen;

pub(crate) use diagnostics::{allow_sleep, load_diagnostics, save_diagnostics};
pub(crate) use reviews::{
    answer, answer_count, answered_in, answers, close_all_but_the_latest, deferred, end,
    finished_count, given_answers, has_ended, merge, records, retract, set_seen, set_unseen,
    unseen,
};
pub(crate) use schedule::{calendar_files, load, save, save_calendar_file};

/// A civil time as stored. Its text sorts in time order.
#[derive(Debug, Clone, Copy)]
struct Civil(NaiveDateTime);

impl ToSql for Civil {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(civil_text(self.0).into())
    }
}

impl FromSql for Civil {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        parse_civil(value.as_str()?)
            .map(Self)
            .ok_or(FromSqlError::InvalidType)
    }
}
