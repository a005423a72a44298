//! Screens: pure functions from state to view model. A view model contains final text in the
//! person's language; a shell only draws it.

mod accounts;
mod card;
mod check;
mod check_card;
mod claims;
mod components;
mod data;
mod guide;
mod history;
mod home;
mod home_card;
mod import;
mod not_found_help;
mod objection;
mod off_card;
mod page;
mod question;
mod region;
mod reminder;
mod reminder_obstacle;
mod reminder_offer;
mod search;
mod section;
mod settings;
mod step;
mod switch;
mod tell;
mod timeline;
mod topic;
mod widget;
mod wording;

pub use crate::review::NotificationState;
pub use accounts::{AccountRow, AccountScreen, AccountsScreen, AddAccount, account, accounts};
pub use card::{
    Action, Card, Choice, Emphasis, Knob, LinkedInLabel, Pick, PickPurpose, Picks, QuestionKind,
    SwitchMark, SwitchRow, Tone,
};
pub use check::{CheckScreen, CheckState, check};
pub use claims::{ClaimRow, PositionText};
pub use components::{Confirmation, FileToSave, MenuIcon, MenuRow, Notice};
pub use data::{DataScreen, FolderSetting, data, exported_file};
pub use guide::{GuideScreen, TopicRow, guide};
pub use history::{
    HistoryCheck, HistoryFilter, HistoryGroup, HistoryRow, HistoryScreen, HistoryState, Receipt,
    history, receipt,
};
pub use home::{HomeScreen, HomeState, home};
pub use import::{ImportPart, ImportScreen, import};
pub use not_found_help::NotFoundHelp;
pub use objection::{FollowUpCard, ObjectionScreen, ObjectionState, UseChoice, objection};
pub use region::{EventRow, RegionBlock, RegionChoice, RegionPicker};
pub use reminder::{
    Reminder, ReminderAction, ReminderActionKind, ReminderChannel, reminder, reminder_channel,
};
pub use search::{NoRows, SearchRow, SearchScreen, search};
pub use section::{SectionScreen, SectionState, section};
pub use settings::{
    CalendarOffer, IntervalChoice, LanguageSetting, PauseButton, ReminderStatus, ReviewSettings,
    ScheduleSettings, SettingRow, SettingsScreen, SettingsState, calendar_file, settings,
};
pub use step::{Path, Section, SinceMonth, SincePicker, StepScreen, StepState, StepTask, step};
pub use switch::{AccountSwitch, SwitchKnowledge};
pub use timeline::{KnownTimeline, TimelineBar, TimelineScreen, TimelineStretch, Today, timeline};
pub use topic::{TopicBlock, TopicScreen, TopicState, TopicStep, UseRow, UseTable, topic};
pub use widget::{WidgetLater, WidgetScreen, WidgetState, widget};

pub(crate) use page::{copy_note, section_note};
pub(crate) use search::MAX_ROWS;
