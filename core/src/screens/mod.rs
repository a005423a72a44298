//! Screens: one pure function each, from what is known to what is drawn. A view model holds
//! final text in the person's language; a shell only draws it.

mod home;
mod parts;
mod places;
mod reminder;
mod review;
mod settings;
mod step;
mod words;

pub use crate::review::NotificationState;
pub use home::{HomeScreen, HomeState, NextAction, Ring, StepGroup, StepRow, home};
pub use parts::{Notice, NoticeAction};
pub use places::{Place, PlaceIcon};
pub use reminder::{
    Reminder, ReminderAction, ReminderActionKind, ReminderChannel, reminder, reminder_channel,
};
pub use review::{
    Due, ReviewAccount, ReviewChoice, ReviewItem, ReviewScreen, ReviewStanding, SnoozeChoice,
    review,
};
pub use settings::{
    CalendarFile, CalendarOffer, IntervalChoice, LanguageSetting, PauseButton, ReminderHealth,
    ReviewSettings, ScheduleSettings, SettingRow, SettingsScreen, SettingsState, calendar_file,
    settings,
};
pub use step::{
    AnswerChoice, OpenButton, PageQuestion, Question, Section, SkipChoice, StepScreen, StepState,
    SwitchLabel, step,
};
pub use words::Words;

pub(crate) use step::copy_note;
