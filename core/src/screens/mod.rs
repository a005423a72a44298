//! Screens: one pure function each, from what is known to what is drawn. A view model holds
//! final text in the person's language; a shell only draws it.

mod accounts;
mod claims;
mod components;
mod confirm_account;
mod data;
mod guide;
mod history;
mod home;
mod home_menu;
mod import;
mod not_found_help;
mod objection;
mod page;
mod protection;
mod region;
mod reminder;
mod review;
mod search;
mod settings;
mod step;
mod topic;
mod words;

pub use crate::review::NotificationState;
pub use accounts::{AccountRow, AccountScreen, AccountsScreen, AddAccount, account, accounts};
pub use claims::{ClaimRow, PositionText};
pub use components::{Confirmation, Notice, NoticeAction, SavedFile};
pub use confirm_account::{AccountChoice, AccountQuestion};
pub use data::{DataScreen, data, exported_file};
pub use guide::{GuideScreen, TopicRow, guide};
pub use history::{
    HistoryFilter, HistoryRow, HistoryScreen, HistoryState, Receipt, history, receipt,
};
pub use home::{HomeScreen, HomeState, NextAction, Ring, StepGroup, StepRow, home};
pub use home_menu::{HomeMenuIcon, HomeMenuItem};
pub use import::{ImportPart, ImportScreen, import};
pub use not_found_help::{FallbackButton, NotFoundHelp};
pub use objection::{
    FollowUpCard, FollowUpChoice, ObjectionScreen, ObjectionState, UseChoice, objection,
};
pub use page::OpenButton;
pub use protection::{
    LegendEntry, ProtectionBar, ProtectionScreen, ProtectionStretch, Today, protection,
};
pub use region::{EventRow, RegionBlock, RegionChoice, RegionPicker};
pub use reminder::{
    Reminder, ReminderAction, ReminderActionKind, ReminderChannel, reminder, reminder_channel,
};
pub use review::{
    AskedAccount, Due, ReopenedStep, ReviewAccount, ReviewChoice, ReviewItem, ReviewPhase,
    ReviewScreen, SnoozeChoice, review,
};
pub use search::{NoRows, SearchRow, SearchScreen, search};
pub use settings::{
    CalendarOffer, IntervalChoice, LanguageSetting, PauseButton, ReminderHealth, ReviewSettings,
    ScheduleSettings, SettingRow, SettingsScreen, SettingsState, calendar_file, settings,
};
pub use step::{
    AnswerChoice, PageQuestion, Question, Section, SkipChoice, StepScreen, StepState, SwitchLabel,
    step,
};
pub use topic::{TopicBlock, TopicScreen, TopicState, TopicStep, UseRow, UseTable, topic};
pub use words::Localizer;

pub(crate) use page::{copy_note, hub_note};
pub(crate) use search::MAX_ROWS;
