#if DEBUG
import Untrained

/// One view model of each kind, for Xcode's previews.
enum Canned {
    static let account: AccountId = 1
    static let step: StepId = "ai-training"
    static let topic: TopicId = "work"

    static let off = SwitchMark(knob: .off, tone: .calm, word: "Off")
    static let on = SwitchMark(knob: .on, tone: .needsYou, word: "On")
    static let unknown = SwitchMark(knob: .unknown, tone: .quiet, word: "Not looked at")
    static let missing = SwitchMark(knob: .missing, tone: .needsYou, word: "Not found")
    static let looked = SwitchMark(knob: .looked, tone: .calm, word: "Looked at")

    static let openLinkedIn = Choice(
        label: "Open LinkedIn", emphasis: .primary, mark: nil,
        action: .open(accountId: account, stepId: step, page: .setting))
    static let label = LinkedInLabel(
        text: "Data for Generative AI Improvement", language: "en", english: nil, note: "LinkedIn’s name for the switch"
    )
    static let path = Path(
        entries: ["Settings & Privacy", "Data privacy", "Data for Generative AI Improvement"],
        spoken: "1: Settings & Privacy. 2: Data privacy. 3: Data for Generative AI Improvement")
    static let section = Section(
        heading: "What this does", paragraphs: ["LinkedIn no longer uses new data for training."], path: path)

    static func card(
        _ title: String, _ body: String? = nil, mark: SwitchMark? = nil, label: LinkedInLabel? = nil,
        answers: [Choice] = [], buttons: [Choice] = []
    ) -> Card {
        Card(
            mark: mark, slides: false, title: title, body: body, switches: [], label: label, question: nil,
            answers: answers, picks: nil, buttons: buttons)
    }

    static let question = card(
        "What does the switch show now?", label: label,
        answers: [("Off", StepAnswer.done, off), ("On", .notYet, on), ("I can’t find it", .notFound, missing)]
            .map { label, answer, mark in
                Choice(
                    label: label, emphasis: .row, mark: mark,
                    action: .send(command: .answer(accountId: account, stepId: step, answer: answer)))
            },
        buttons: [
            Choice(
                label: "Ask me later", emphasis: .quiet, mark: nil,
                action: .send(command: .answer(accountId: account, stepId: step, answer: .later)))
        ])

    static let rows = [
        MenuRow(label: "Guide", detail: nil, icon: .guide, destination: .guide),
        MenuRow(label: "Ads", detail: "2 of 5", icon: .section, destination: .section(group: .ads)),
        MenuRow(label: "History", detail: nil, icon: .record, destination: .history),
    ]

    static let home = HomeScreen(
        title: "Untrained", accountId: account, account: "Work", notices: [],
        card: card("Off", "As you saw on 15 January 2026. Next check: 15 April 2026.", mark: off), rows: rows,
        settings: MenuRow(label: "Settings", detail: nil, icon: .settings, destination: .settings), translation: nil,
        footer: "This app cannot connect to the internet.")
    static let homeAsking = HomeScreen(
        title: "Untrained", accountId: account, account: nil,
        notices: [
            Notice(text: "Reminders can’t reach you.", button: "Turn them on", action: .openNotificationSettings)
        ],
        card: question, rows: rows, settings: home.settings,
        translation: "No native speaker has checked this translation yet.", footer: home.footer)

    static let stepScreen = StepScreen(
        accountId: account, account: "Work", title: "Turn off AI training", mark: on, statusLine: "On, as you saw",
        card: nil,
        task: StepTask(
            instruction: "Turn the switch off.", label: label, summary: "One minute.", main: openLinkedIn,
            help: NotFoundHelp(
                heading: "Can’t find it?", isOpen: false, paragraphs: ["It may have another name."], path: path,
                ways: []),
            sections: [section],
            since: SincePicker(
                label: "It was off before", title: "Since when?",
                months: [
                    SinceMonth(
                        label: "December 2025",
                        command: .setSince(accountId: account, stepId: step, year: 2025, month: 12))
                ]),
            more: []))

    static let check = CheckScreen(title: "Check", progress: "Part 1 of 3", card: question)

    static let sectionScreen = SectionScreen(
        title: "Ads", account: "Work",
        rows: [
            SwitchRow(
                mark: off, label: "Ads on other sites", detail: "Off, as you saw",
                action: .go(destination: .step(stepId: "ads-off-linkedin"))),
            SwitchRow(
                mark: unknown, label: "Interests", detail: nil, action: .go(destination: .step(stepId: "ads-interests"))
            ),
        ],
        picks: Picks(
            heading: "I have these already", rows: [Pick(stepId: "ads-interests", label: "Interests")],
            save: "Note them",
            accountId: account, group: .ads, purpose: .haveAlready),
        undo: nil)

    static let history = HistoryScreen(
        title: "History", intro: "What you said, and when.",
        filters: [
            HistoryFilter(accountId: nil, label: "All accounts", chosen: true),
            HistoryFilter(accountId: account, label: "Work", chosen: false),
        ],
        timeline: MenuRow(label: "Day by day", detail: nil, icon: .timeline, destination: .timeline),
        groups: [
            HistoryGroup(
                heading: nil,
                rows: [
                    HistoryRow(
                        markId: 1, title: "Turn off AI training", said: "Off", detail: "15 January 2026, Work",
                        undone: false, share: "Share", shareSpoken: "Share: Turn off AI training")
                ])
        ],
        next: nil, more: "More")

    static let regions = [
        RegionChoice(region: nil, label: "Not said", chosen: false),
        RegionChoice(region: .eu, label: "European Union", chosen: true),
        RegionChoice(region: .us, label: "United States", chosen: false),
    ]
    static let region = RegionPicker(
        line: "European Union", proposal: nil, change: "Another region", choices: regions)

    static let stretches = [
        (TimelineState.noTraining, "No training there", 300), (.on, "On, as far as known", 80),
        (.off, "Off, as you saw", 60), (.notLookedSince, "Not looked since", 20), (.notKnown, "Not known", 10),
    ].map { state, label, days in
        TimelineStretch(
            state: state, label: label, days: days, span: "\(days) days", text: "Why.", spoken: "\(label), \(days) days"
        )
    }
    static let timeline = TimelineScreen(
        title: "Day by day", accountId: account, account: "Work", region: region,
        known: KnownTimeline(
            today: Today(state: .off, tone: .calm, title: "Off, as you saw", body: "On 15 January 2026."),
            bar: TimelineBar(
                days: 470, start: "September 2024", end: "Today", stretches: stretches, spoken: "Five stretches"),
            stretchesHeading: "Stretches", atTheStart: nil, sourcesHeading: "What this rests on",
            sources: [EventRow(date: "3 November 2025", text: "LinkedIn begins.", sources: ["LinkedIn Help"])],
            note: "It does not say what LinkedIn did."))

    static let widget = WidgetScreen(
        heading: "LinkedIn's AI switch", mark: off, word: "Off", next: nil, link: "untrained://home", later: [])

    static let objection = ObjectionScreen(
        title: "Objection", accountId: account, account: "Work", stepId: "objection",
        followUp: FollowUpCard(
            title: "Did LinkedIn answer?", body: "You sent it on 15 January 2026.",
            answers: [
                Choice(
                    label: "Yes", emphasis: .row, mark: nil,
                    action: .send(command: .answerFollowUp(accountId: account, answer: .answered)))
            ], isDue: true),
        intro: "The switch leaves some uses out.", region: region, usesHeading: "What you object to",
        uses: [UseChoice(kind: .olderContent, label: "Older content", detail: "What was used before", chosen: true)],
        letterHeading: "The text", letter: "I object to the processing of my personal data.",
        letterNote: "Copy it, then paste it into LinkedIn’s form.", copy: "Copy", copied: "Copied",
        open: Choice(
            label: "Open the form", emphasis: .primary, mark: nil,
            action: .open(accountId: account, stepId: "objection", page: .form)))

    static let accounts = AccountsScreen(
        title: "Accounts", intro: "The switch is per account.",
        rows: [
            AccountRow(
                accountId: account, label: "Work", mark: off, detail: "Off, as you saw", chosen: true,
                chosenNote: "Shown on Home", edit: "Edit", editSpoken: "Edit Work"),
            AccountRow(
                accountId: 2, label: "Mine", mark: unknown, detail: "Not looked at", chosen: false, chosenNote: nil,
                edit: "Edit", editSpoken: "Edit Mine"),
        ],
        add: AddAccount(heading: "Another account", hint: "Its name", button: "Add"))
    static let accountScreen = AccountScreen(
        accountId: account, title: "Work", labelHeading: "Name", label: "Work", labelHint: "Its name", rename: "Rename",
        regionHeading: "Region", regionNote: "It stays on this phone.", regions: regions, removal: confirmation)
    static let confirmation = Confirmation(
        button: "Remove", title: "Remove this?", body: "It can’t be undone.", confirm: "Remove", cancel: "Cancel")

    static let guide = GuideScreen(
        title: "Guide", intro: "What is known.", search: "Search",
        topics: [TopicRow(topicId: topic, title: "Your work", summary: "What it means for professionals.")],
        translation: nil)
    static let claim = ClaimRow(
        claimId: "opt-out", claim: "You can opt out.", status: .confirmed, statusLine: "Confirmed",
        positions: [PositionText(position: .linkedin, holder: "LinkedIn says", text: "There is a setting.")],
        sourcesHeading: "Sources", sources: ["LinkedIn Help, November 2025"], checked: "Checked in November 2026",
        item: nil)
    static let topicScreen = TopicScreen(
        topicId: topic, accountId: account, title: "Your work", summary: "What it means for professionals.",
        blocks: [
            .text(text: "What you write may be used."), .question(section: section),
            .uses(
                table: UseTable(
                    data: "Data", article: "The article", linkedin: "LinkedIn", agreement: "Do they agree?",
                    rows: [
                        UseRow(
                            data: "Posts", article: "Used", linkedin: "Used", agreement: .same, agreementLine: "Yes",
                            spoken: "Posts: both say used")
                    ])),
            .region(
                block: RegionBlock(
                    heading: "Where you live", text: "On by default.", events: [], eventsHeading: "Since then",
                    choose: "Your region", choices: regions, kept: "Kept for Work, on this phone.")),
            .claims(heading: "Claims", summary: "1 claim", rows: [claim], askedFor: nil),
            .sources(heading: "Sources", rows: ["LinkedIn Help, November 2025"]),
        ],
        stepsHeading: "What you can do", steps: [TopicStep(stepId: step, title: "Turn off AI training")],
        checked: "Checked in November 2026", translation: nil)

    static let search = SearchScreen(
        title: "Search", hint: "A setting or a topic", clear: "Clear",
        rows: [
            SearchRow(
                kind: "Step", title: [TextRun(text: "Turn off ", hit: false), TextRun(text: "AI", hit: true)],
                snippet: [TextRun(text: "The switch", hit: false)], destination: .step(stepId: step))
        ],
        count: "1 hit", empty: nil)

    static let settings = SettingsScreen(
        title: "Settings",
        reviews: ReviewSettings(
            heading: "Checks", summary: "Every three months.",
            schedule: ScheduleSettings(
                intervalHeading: "How often",
                intervals: [
                    IntervalChoice(months: 3, label: "Every three months", chosen: true),
                    IntervalChoice(months: 12, label: "Every year", chosen: false),
                ],
                intervalNote: nil, start: CivilTime(year: 2026, month: 1, day: 15, hour: 9, minute: 0),
                date: SettingRow(label: "From", value: "15 January 2026"), time: SettingRow(label: "At", value: "9:00"),
                nextHeading: "Next", next: ["15 April 2026", "15 July 2026"],
                pause: PauseButton(paused: false, label: "Pause", note: "Nothing is asked while paused."))),
        reminders: ReminderStatus(
            heading: "Reminders", atRisk: false,
            notice: Notice(text: "They reach you.", button: nil, action: nil), facts: ["Last: none yet"]),
        calendar: CalendarOffer(
            heading: "Calendar", text: "For those who want no reminders.", earlier: nil, button: "Save", saved: "Saved",
            notSaved: "Not saved"),
        language: LanguageSetting(heading: "Language", text: "As the phone has it.", button: "Change"),
        rows: [MenuRow(label: "Data", detail: nil, icon: .data, destination: .data)], about: section,
        licences: "Licences")

    static let preview = ImportScreen(
        title: "What it would change", intro: "One account.",
        parts: [ImportPart(heading: "New", lines: ["3 answers"])], apply: "Import", close: "Close")
    static let data = DataScreen(
        title: "Data", intro: "What you recorded stays on this phone.", amount: "12 answers",
        exportNote: "As one file.",
        export: "Export", exported: "Saved", notExported: "Not saved",
        folder: FolderSetting(
            note: "One after each check.", state: "Exports go to “Documents”.", atRisk: false, choose: "Choose",
            stop: "Stop"),
        importNote: "From another phone.",
        import: "Import", notRead: preview, longest: 8_388_608, eraseNote: "Nothing is left.", erase: confirmation)
}
#endif
