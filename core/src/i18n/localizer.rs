//! The localizer: every message as a method, and dates and times in the phone's style.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{Datelike, Month, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use fluent::FluentValue;
use fluent::types::FluentNumber;

use super::catalogue::{Catalogue, LANGUAGES, Language};
use crate::civil::{self, Timestamp};

/// The value of a placeable.
type Value<'a> = FluentValue<'a>;
/// A value that selects a plural form.
type Number = FluentNumber;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Year, month, and the day unless the whole month is meant.
type DayOrMonth = (i32, u32, Option<u32>);

/// The texts of one language, with the phone's clock style.
pub struct Localizer {
    language: Language,
    uses_24_hour_clock: bool,
    catalogue: Catalogue,
    /// The days and months that were written before: a history has many marks of one day, and the
    /// same months are offered again.
    dates: Mutex<HashMap<DayOrMonth, String>>,
}

/// How many days and months are kept; about as many as the screens of a long record show.
const DATES_KEPT: usize = 500;

impl Localizer {
    /// The texts of `language`, with times as 21:00, or as 9:00 PM without a 24-hour clock.
    #[must_use]
    pub fn new(language: Language, uses_24_hour_clock: bool) -> Self {
        Self {
            language,
            uses_24_hour_clock,
            catalogue: Catalogue::new(language),
            dates: Mutex::default(),
        }
    }

    /// The texts of the first language in `wanted` (locale identifiers, most preferred first) that
    /// the app has; otherwise English.
    #[must_use]
    pub fn for_languages(wanted: &[String]) -> Self {
        Self::new(Language::negotiate(&LANGUAGES, wanted), true)
    }

    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether times are written as 21:00 rather than 9:00 PM.
    #[must_use]
    pub const fn uses_24_hour_clock(&self) -> bool {
        self.uses_24_hour_clock
    }

    /// A guide text by id, such as `step-research` or `step-research.why`. A missing text shows as
    /// its id, but a guide that lacks one does not open.
    #[must_use]
    pub fn guide_text(&self, id: &str) -> String {
        let (message, attribute) = split(id);
        self.catalogue
            .format(message, attribute, [])
            .unwrap_or_else(|| id.to_owned())
    }

    /// Whether this language or English has the text.
    #[must_use]
    pub fn has_text(&self, id: &str) -> bool {
        let (message, attribute) = split(id);
        self.catalogue.has(message, attribute)
    }

    /// A message that the build script has found in English.
    fn message<const N: usize>(
        &self,
        id: &'static str,
        attribute: Option<&'static str>,
        values: [(&'static str, Value<'_>); N],
    ) -> String {
        self.catalogue
            .format(id, attribute, values)
            .unwrap_or_else(|| id.to_owned())
    }

    /// A note on the translation; none once a native speaker has reviewed it.
    #[must_use]
    pub fn translation_note(&self) -> Option<String> {
        (!self.language.reviewed).then(|| self.translation_not_reviewed())
    }

    /// A day, such as "24 November 2026".
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        self.written((date.year(), date.month(), Some(date.day())), || {
            self.date_pattern(date.day(), month_key(date.month()), date.year())
        })
    }

    /// A month, such as "March 2026".
    #[must_use]
    pub fn month(&self, month: civil::Month) -> String {
        self.written((month.year(), month.month(), None), || {
            self.month_pattern(month_key(month.month()), month.year())
        })
    }

    fn written(&self, key: DayOrMonth, write: impl FnOnce() -> String) -> String {
        let mut dates = self.dates.lock().unwrap_or_else(PoisonError::into_inner);
        if dates.len() >= DATES_KEPT {
            dates.clear();
        }
        dates.entry(key).or_insert_with(write).clone()
    }

    /// A time of day, such as "21:00" or "9:00 PM".
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        if self.uses_24_hour_clock {
            return format!("{:02}:{:02}", time.hour(), time.minute());
        }
        let (is_pm, hour) = time.hour12();
        let time = format!("{hour}:{:02}", time.minute());
        if is_pm {
            self.time_pm(time)
        } else {
            self.time_am(time)
        }
    }

    /// A day and a time, such as "24 November 2026, 09:00".
    #[must_use]
    pub fn date_time(&self, at: NaiveDateTime) -> String {
        self.date_time_pattern(self.date(at.date()), self.time(at.time()))
    }

    /// A moment in the local time of its recording, such as "24 November 2026, 09:00 (UTC+1)".
    #[must_use]
    pub fn timestamp(&self, at: Timestamp) -> String {
        let minutes = at.offset().abs() / 60;
        let sign = if at.offset() < 0 { '\u{2212}' } else { '+' };
        let offset = match (minutes / 60, minutes % 60) {
            (hours, 0) => format!("{sign}{hours}"),
            (hours, minutes) => format!("{sign}{hours}:{minutes:02}"),
        };
        self.timestamp_pattern(offset, self.date_time(at.civil()))
    }
}

/// Months are keyed by their English names, because Fluent is slow at selecting by number.
fn month_key(month: u32) -> &'static str {
    let month = u8::try_from(month)
        .ok()
        .and_then(|month| Month::try_from(month).ok());
    month.map_or("", |month| month.name())
}

fn split(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    }
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Localizer")
            .field("language", &self.language.tag)
            .field("uses_24_hour_clock", &self.uses_24_hour_clock)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speaking(tag: &str) -> Localizer {
        Localizer::for_languages(&[tag.to_owned()])
    }

    #[test]
    fn a_time_is_written_as_the_phone_writes_it() {
        let table = [
            ((0, 5), "00:05", "12:05 AM"),
            ((9, 0), "09:00", "9:00 AM"),
            ((12, 0), "12:00", "12:00 PM"),
            ((21, 0), "21:00", "9:00 PM"),
            ((23, 59), "23:59", "11:59 PM"),
        ];
        let [with_12_hours, with_24_hours] =
            [false, true].map(|uses_24| Localizer::new(LANGUAGES[0], uses_24));
        for ((hour, minute), of_24, of_12) in table {
            let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
            assert_eq!(with_24_hours.time(time), of_24);
            assert_eq!(with_12_hours.time(time), of_12);
        }
    }

    #[test]
    fn half_of_the_day_is_named_by_each_language() {
        let table = [
            ("en", "9:00 AM", "9:00 PM"),
            ("de", "9:00 AM", "9:00 PM"),
            ("fr", "9:00 AM", "9:00 PM"),
            ("es", "9:00 a.\u{a0}m.", "9:00 p.\u{a0}m."),
            ("ar", "9:00 ص", "9:00 م"),
        ];
        for (tag, am, pm) in table {
            let words = Localizer::new(speaking(tag).language(), false);
            let time = |hour| words.time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default());
            assert_eq!([time(9), time(21)], [am, pm], "{tag}");
        }
    }

    fn at(hour: u32) -> NaiveDateTime {
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default();
        day.and_hms_opt(hour, 5, 0).unwrap_or_default()
    }

    /// One o'clock is singular in Spanish.
    #[test]
    fn the_schedule_reads_well_with_both_clocks() {
        let table = [
            (
                "en",
                "Every 3 months at 13:05, starting from 24 November 2026.",
                "Every 3 months at 1:05 PM, starting from 24 November 2026.",
            ),
            (
                "de",
                "Alle 3 Monate um 13:05, ab dem 24. November 2026.",
                "Alle 3 Monate um 1:05 PM, ab dem 24. November 2026.",
            ),
            (
                "fr",
                "Tous les 3 mois à 13:05, à partir du 24 novembre 2026.",
                "Tous les 3 mois à 1:05 PM, à partir du 24 novembre 2026.",
            ),
            (
                "es",
                "Cada 3 meses (13:05), a partir del 24 de noviembre de 2026.",
                "Cada 3 meses (1:05 p.\u{a0}m.), a partir del 24 de noviembre de 2026.",
            ),
            (
                "ar",
                "كل 3 أشهر في الساعة 13:05، ابتداءً من \u{200f}24 نوفمبر 2026.",
                "كل 3 أشهر في الساعة 1:05 م، ابتداءً من \u{200f}24 نوفمبر 2026.",
            ),
        ];
        for (tag, of_24, of_12) in table {
            for (uses_24, expected) in [(true, of_24), (false, of_12)] {
                let words = Localizer::new(speaking(tag).language(), uses_24);
                let (date, time) = (words.date(at(13).date()), words.time(at(13).time()));
                let every = words.settings_every(3);
                let paused = words.settings_schedule_paused(&date, &every, &time);
                assert_eq!(words.settings_schedule(&date, &every, &time), expected);
                assert!(paused.ends_with(expected), "{paused}");
            }
        }
    }

    #[test]
    fn a_day_and_a_time_read_well_with_both_clocks() {
        let table = [
            ("en", "24 November 2026, 21:05", "24 November 2026, 9:05 PM"),
            (
                "de",
                "24. November 2026 um 21:05",
                "24. November 2026 um 9:05 PM",
            ),
            (
                "fr",
                "24 novembre 2026 à 21:05",
                "24 novembre 2026 à 9:05 PM",
            ),
            (
                "es",
                "24 de noviembre de 2026, 21:05",
                "24 de noviembre de 2026, 9:05 p.\u{a0}m.",
            ),
            (
                "ar",
                "\u{200f}\u{200f}24 نوفمبر 2026، 21:05",
                "\u{200f}\u{200f}24 نوفمبر 2026، 9:05 م",
            ),
        ];
        for (tag, of_24, of_12) in table {
            for (uses_24, expected) in [(true, of_24), (false, of_12)] {
                let words = Localizer::new(speaking(tag).language(), uses_24);
                let written = words.date_time(at(21));
                assert_eq!(written, expected);
                let sentences = [
                    words.check_snoozed(&written),
                    words.import_applied(&written),
                    words.import_intro(&written),
                    words.import_nothing(&written),
                    words.receipt_time(&written),
                    words.settings_reminders_blocked(&written),
                    words.settings_reminders_lost(&written),
                    words.settings_reminders_offered(&written),
                    words.settings_reminders_planned(&written),
                    words.timestamp_pattern("+1", &written),
                ];
                for sentence in sentences {
                    assert!(sentence.contains(expected), "{tag}: {sentence}");
                    assert!(!sentence.contains(".."), "{tag}: {sentence}");
                }
            }
        }
    }

    #[test]
    fn numbers_are_counted_as_each_language_counts() {
        let table: [(&str, &[(u32, &str)]); 5] = [
            (
                "en",
                &[(1, "1 minute"), (2, "2 minutes"), (15, "15 minutes")],
            ),
            ("de", &[(1, "1 Minute"), (2, "2 Minuten")]),
            ("fr", &[(1, "1 minute"), (2, "2 minutes")]),
            ("es", &[(1, "1 minuto"), (2, "2 minutos")]),
            (
                "ar",
                &[
                    (1, "دقيقة واحدة"),
                    (2, "دقيقتان"),
                    (3, "3 دقائق"),
                    (10, "10 دقائق"),
                    (15, "15 دقيقة"),
                    (100, "100 دقيقة"),
                    (103, "103 دقائق"),
                ],
            ),
        ];
        for (tag, counts) in table {
            for (minutes, expected) in counts {
                assert_eq!(speaking(tag).duration(*minutes), *expected, "{tag}");
            }
        }
    }

    #[test]
    fn what_a_check_saw_and_left_is_counted() {
        let table = [
            (
                "en",
                [
                    "No settings seen, 2 left for next time.",
                    "One setting seen.",
                    "3 settings seen, 1 left for next time.",
                ],
            ),
            (
                "de",
                [
                    "Keine Einstellung angesehen, 2 für das nächste Mal.",
                    "Eine Einstellung angesehen.",
                    "3 Einstellungen angesehen, 1 für das nächste Mal.",
                ],
            ),
            (
                "fr",
                [
                    "Aucun réglage vu, 2 pour la prochaine fois.",
                    "Un réglage vu.",
                    "3 réglages vus, 1 pour la prochaine fois.",
                ],
            ),
            (
                "es",
                [
                    "Ningún ajuste visto, 2 para la próxima vez.",
                    "Un ajuste visto.",
                    "3 ajustes vistos, 1 para la próxima vez.",
                ],
            ),
            (
                "ar",
                [
                    "\u{200f}لم تطّلع على أي إعداد، والباقي للمرة القادمة: 2.",
                    "\u{200f}اطّلعت على إعداد واحد.",
                    "\u{200f}اطّلعت على 3 إعدادات، والباقي للمرة القادمة: 1.",
                ],
            ),
        ];
        for (tag, expected) in table {
            let words = speaking(tag);
            let said = [(2, 0), (0, 1), (1, 3)]
                .map(|(left, seen)| words.check_finished_settings(left, seen));
            assert_eq!(said, expected, "{tag}");
        }
    }

    #[test]
    fn other_settings_are_counted_from_two_on() {
        let table = [
            (
                "en",
                "Your other setting can follow.",
                "Your 3 other settings can follow.",
            ),
            (
                "de",
                "Ihre andere Einstellung kann folgen.",
                "Ihre 3 anderen Einstellungen können folgen.",
            ),
            (
                "fr",
                "Votre autre réglage peut suivre.",
                "Vos 3 autres réglages peuvent suivre.",
            ),
            ("es", "su otro ajuste.", "sus otros 3 ajustes."),
            ("ar", "إعداد آخر.", "3 إعدادات أخرى."),
        ];
        for (tag, one, three) in table {
            for (count, expected) in [(1, one), (3, three)] {
                let said = speaking(tag).home_due_others_body(count);
                assert!(said.ends_with(expected), "{tag}: {said}");
            }
        }
    }

    #[test]
    fn a_name_cannot_upset_the_order_of_arabic() {
        let table = [
            ("en", "For: Work (old)"),
            ("ar", "الحساب: \u{2068}Work (old)\u{2069}"),
        ];
        for (tag, expected) in table {
            assert_eq!(speaking(tag).account_named("Work (old)"), expected);
        }
    }
}
