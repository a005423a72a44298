package app.untrained.bench

import app.untrained.core.Action
import app.untrained.core.Card
import app.untrained.core.Choice
import app.untrained.core.Command
import app.untrained.core.Destination
import app.untrained.core.Emphasis
import app.untrained.core.Group
import app.untrained.core.HistoryGroup
import app.untrained.core.HistoryRow
import app.untrained.core.HistoryScreen
import app.untrained.core.HomeScreen
import app.untrained.core.Knob
import app.untrained.core.LinkedInLabel
import app.untrained.core.LinkedInPage
import app.untrained.core.MenuIcon
import app.untrained.core.MenuRow
import app.untrained.core.NotFoundHelp
import app.untrained.core.Path
import app.untrained.core.Section
import app.untrained.core.SinceMonth
import app.untrained.core.SincePicker
import app.untrained.core.StepScreen
import app.untrained.core.StepTask
import app.untrained.core.SwitchMark
import app.untrained.core.Tone
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.Month
import java.time.YearMonth
import java.time.format.TextStyle
import java.util.Locale

/**
 * The app's screens as a shell without a core might draw them: the same texts, from a map, in the
 * same objects. It knows the one case that is measured, a switch that is off, and none of the rules
 * for the others, so it is quicker than an app could be.
 */
class HandDrawn(private val texts: Texts, private val guide: Guide, private val now: LocalDateTime) {
    private val checkedOn = guide.switchPage.checkedOn
    private val months = Month.entries.map { it.getDisplayName(TextStyle.FULL, Locale.ENGLISH) }

    fun home(rows: HomeRows): HomeScreen {
        val mark = rows.switches.getValue(rows.chosen)
        val others = rows.accounts.any { rows.switches[it.id]?.said !in SETTLED }
        val asksAboutObjection = rows.objectionSent?.let { it.date.plusDays(30) <= now.toLocalDate() } ?: false
        check(!rows.isPending && !others && !asksAboutObjection) { "not the case that is measured" }
        val settled = rows.marks.filter { it.said in SETTLED && it.revision >= guide.byId.getValue(it.stepId).revision }
            .mapTo(HashSet()) { it.stepId }
        return HomeScreen(
            title = texts["app-name"],
            accountId = rows.chosen,
            account = if (rows.accounts.size > 1) name(rows) else null,
            notices = emptyList(),
            card = offCard(rows.chosen, mark, rows.schedule),
            rows = buildList {
                val sent = rows.objectionSent
                if (sent != null) {
                    val on = texts.with("step-status-done", "date", date(sent.date))
                    add(MenuRow(texts["menu-objection"], on, MenuIcon.OBJECTION, Destination.Objection))
                } else if (Guide.OBJECTION !in settled) {
                    val minutes = guide.byId.getValue(Guide.OBJECTION).minutes
                    val step = Destination.Step(Guide.OBJECTION)
                    add(MenuRow(texts["menu-objection"], "$minutes minutes", MenuIcon.OBJECTION, step))
                }
                for ((group, steps) in guide.sections) {
                    val done = steps.count { it.id in settled }.toString()
                    val detail = texts.with("menu-section-detail", "done", done, "total", steps.size.toString())
                    val section = Destination.Section(GROUPS.getValue(group))
                    add(MenuRow(texts["group-$group"], detail, MenuIcon.SECTION, section))
                }
                add(MenuRow(texts["menu-record"], null, MenuIcon.RECORD, Destination.History))
                add(MenuRow(texts["menu-guide"], null, MenuIcon.GUIDE, Destination.Guide))
            },
            settings = MenuRow(texts["menu-settings"], null, MenuIcon.SETTINGS, Destination.Settings),
            translation = null,
            footer = texts["home-footer"],
        )
    }

    fun step(rows: StepRows): StepScreen {
        val mark = rows.mark!!
        check(!rows.isPending && mark.said in SETTLED && rows.reversals.isEmpty()) { "not the case that is measured" }
        val step = guide.switch
        val day = date(mark.at.date)
        val message = "step-${step.id}"
        val path = path(step.path!!.phone)
        val onComputer = texts.with("step-path.computer", "path", step.path.computer.joinToString(" > "))
        val otherNames = step.otherLabels!!.joinToString(", ") { texts.with("step-other-name", "name", it) }
        return StepScreen(
            accountId = rows.chosen,
            account = if (rows.accounts.size > 1) rows.accounts.first { it.id == rows.chosen }.label else null,
            title = texts[message],
            mark = off(),
            statusLine = texts.with("step-status-done", "date", day),
            card = offCard(rows.chosen, mark, rows.schedule),
            task = StepTask(
                instruction = null,
                label = LinkedInLabel(step.label!!, "en", null, null),
                summary = texts["$message.effect"],
                main = null,
                help = NotFoundHelp(
                    heading = texts["not-found-help"],
                    isOpen = false,
                    paragraphs = listOf(
                        texts["$message.absent"],
                        onComputer,
                        texts.with("step-other-names", "names", otherNames),
                    ),
                    path = path,
                    ways = listOf(
                        open(rows.chosen, "open-data-privacy", Emphasis.ROW, LinkedInPage.SECTION),
                        open(rows.chosen, "open-form", Emphasis.ROW, LinkedInPage.FORM),
                    ),
                ),
                sections = listOf(
                    Section(texts["step-why"], listOf(texts["$message.why"], texts["$message.see"]), null),
                    Section(texts["step-path"], listOf(texts["step-path-note"], onComputer), path),
                    Section(texts["step-source"], listOf(evidence(), texts["step-on-the-way"]), null),
                ),
                since = SincePicker(texts["since-label"], texts["since-title"], since(rows.chosen)),
                more = listOf(
                    choice("step-undo", Emphasis.QUIET, Action.Send(Command.Undo(rows.chosen, step.id))),
                ),
            ),
        )
    }

    fun history(rows: HistoryRows): HistoryScreen {
        val shown = rows.entries.take(PAGE)
        check(rows.accounts.size == 1) { "not the case that is measured" }
        check(shown.none { it.mark.said in OF_A_CHECK }) { "not the case that is measured" }
        return HistoryScreen(
            title = texts["history"],
            intro = texts["history-intro"],
            filters = emptyList(),
            timeline = MenuRow(texts["menu-timeline"], null, MenuIcon.TIMELINE, Destination.Timeline),
            groups = shown.map { HistoryGroup(null, listOf(row(it))) },
            next = if (rows.entries.size > PAGE) shown.last().mark.id else null,
            more = texts["history-more"],
        )
    }

    private fun row(entry: EntryRow): HistoryRow {
        val mark = entry.mark
        val title = texts["step-${mark.stepId}"]
        val at = timestamp(mark.at)
        val said = said(mark)
        return HistoryRow(
            markId = mark.id,
            title = title,
            said = if (entry.isUndone) texts.with("mark-undone", "mark", said) else said,
            detail = at,
            undone = entry.isUndone,
            share = texts["history-share"],
            shareSpoken = texts.with("history-share.spoken", "step", title, "timestamp", at),
        )
    }

    private fun said(mark: MarkRow): String = when (mark.said) {
        "done" -> when (guide.byId.getValue(mark.stepId).wanted) {
            "off" -> "Off"
            "on" -> "On"
            else -> "Done"
        }
        else -> texts["mark-${mark.said.replace('_', '-')}"]
    }

    private fun offCard(account: Long, mark: MarkRow, schedule: ScheduleRow?): Card {
        check(mark.said in SETTLED && mark.revision >= guide.switch.revision) { "not the case that is measured" }
        val looked = texts.with("home-off.body", "date", date(mark.at.date))
        val next = schedule?.let { texts.with("check-next", "date", date(next(it))) }
        val receipt = Action.ShareReceipt(mark.id)
        val told = "${texts.with("tell.text", "label", guide.switch.label!!)}\n\n${guide.switchPage.url}"
        return Card(
            mark = off(),
            slides = false,
            title = texts["switch-off"],
            body = listOfNotNull(looked, next).joinToString(" "),
            switches = emptyList(),
            label = null,
            question = null,
            answers = emptyList(),
            picks = null,
            buttons = listOf(
                open(account, "look-now", Emphasis.SECONDARY, LinkedInPage.SETTING),
                choice("share-receipt", Emphasis.QUIET, receipt),
                choice("tell", Emphasis.QUIET, Action.ShareText(texts["tell.subject"], told)),
            ),
        )
    }

    private fun off() = SwitchMark(Knob.OFF, Tone.CALM, texts["switch-off"])

    private fun choice(text: String, emphasis: Emphasis, action: Action) =
        Choice(texts[text], emphasis, null, action)

    private fun open(account: Long, text: String, emphasis: Emphasis, page: LinkedInPage) =
        choice(text, emphasis, Action.Open(account, Guide.SWITCH, page))

    private fun path(phone: List<String>): Path {
        val entries = listOf(texts["path-start-phone"]) + phone
        val spoken = entries.mapIndexed { index, entry ->
            texts.with("step-path-entry-spoken", "number", "${index + 1}", "entry", entry)
        }
        return Path(entries, spoken.joinToString(". "))
    }

    private fun evidence(): String {
        val page = guide.switchPage
        check(checkedOn.plusDays(180) > now.toLocalDate()) { "not the case that is measured" }
        val grade = texts["grade-${page.grade.replace('_', '-')}"]
        return texts.with("step-evidence", "grade", grade, "date", date(checkedOn))
    }

    private fun since(account: Long): List<SinceMonth> {
        val first = YearMonth.of(2024, 9)
        return generateSequence(YearMonth.from(now)) { it.minusMonths(1) }.takeWhile { it >= first }.map {
            val command = Command.SetSince(account, Guide.SWITCH, it.year, it.monthValue.toUInt())
            SinceMonth("${months[it.monthValue - 1]} ${it.year}", command)
        }.toList()
    }

    private fun next(schedule: ScheduleRow): LocalDate {
        val anchor = LocalDate.parse(schedule.anchor)
        val time = schedule.minuteOfDay * 60L
        return generateSequence(1L) { it + 1 }.map { anchor.plusMonths(it * schedule.months) }
            .first { it.atStartOfDay().plusSeconds(time) > now }
    }

    private fun name(rows: HomeRows) = rows.accounts.first { it.id == rows.chosen }.label.ifEmpty { texts["account-default"] }

    private fun date(day: LocalDate) = "${day.dayOfMonth} ${months[day.monthValue - 1]} ${day.year}"

    private fun timestamp(at: Moment): String {
        val local = at.local
        val minute = local.minute.toString().padStart(2, '0')
        val hour = local.hour.toString().padStart(2, '0')
        val hours = at.offsetMinutes / 60
        return texts.with("timestamp-pattern", "time", "${date(local.toLocalDate())}, $hour:$minute", "offset", "+$hours")
    }

    private companion object {
        const val PAGE = 50
        val SETTLED = setOf("done", "confirmed", "keep_as_is", "does_not_apply")
        val OF_A_CHECK = setOf("confirmed", "reversed", "lost")
        val GROUPS = Group.entries.associateBy { it.name.lowercase() }
    }
}
