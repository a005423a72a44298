//! The ids, each its own type, so that they cannot be mixed up. In the database, in documents and
//! in links they are the plain number or text; in Kotlin, Swift and Python too, under the type's
//! name.

use std::fmt;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident(i64)) => {
        id!(@type $(#[$doc])* $name(i64));

        impl Copy for $name {}
    };
    ($(#[$doc:meta])* $name:ident(String)) => {
        id!(@type $(#[$doc])* $name(String));

        impl $name {
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    };
    (@type $(#[$doc:meta])* $name:ident($value:ty)) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $value);

        #[cfg(feature = "uniffi")]
        uniffi::custom_newtype!($(#[$doc])* $name, $value);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        // The field's name says which id it is.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                FromSql::column_result(value).map(Self)
            }
        }
    };
}

id!(
    /// An account's row on this phone. The same account has another id on another phone.
    AccountId(i64)
);
id!(
    /// A mark's row on this phone, in log order. An import may renumber it.
    MarkId(i64)
);
id!(
    /// A step of the guide: lower case with hyphens, never reused, because marks refer to it.
    StepId(String)
);
id!(
    /// A LinkedIn page in the guide: lower case with hyphens.
    PageId(String)
);
id!(
    /// A topic of the guide: lower case with hyphens.
    TopicId(String)
);
id!(
    /// A claim of the guide: lower case with hyphens.
    ClaimId(String)
);
id!(
    /// A source of the guide: lower case with hyphens.
    SourceId(String)
);
id!(
    /// A reminder. Derived from its kind and date, so the same in every plan and on every phone.
    ReminderId(String)
);
