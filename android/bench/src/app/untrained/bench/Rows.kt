package app.untrained.bench

import java.time.LocalDate
import java.time.LocalDateTime
import java.time.ZoneOffset

/** When something was recorded, by the phone's clock. */
class Moment(private val utcMs: Long, private val offsetS: Int) {
    val local: LocalDateTime get() =
        LocalDateTime.ofEpochSecond(utcMs.floorDiv(1000L) + offsetS, 0, ZoneOffset.UTC)
    val date: LocalDate get() = local.toLocalDate()
    val offsetMinutes: Int get() = offsetS / 60
}

class AccountRow(val id: Long, val label: String)

class MarkRow(
    val id: Long,
    val stepId: String,
    val said: String,
    val at: Moment,
    val revision: Int,
    val together: Boolean,
)

class EntryRow(val mark: MarkRow, val accountId: Long, val isUndo: Boolean, val isUndone: Boolean)

class ScheduleRow(val anchor: String, val minuteOfDay: Int, val months: Int, val paused: Boolean)

/** What Home is drawn from. */
class HomeRows(
    val accounts: List<AccountRow>,
    val chosen: Long,
    val isPending: Boolean,
    val schedule: ScheduleRow?,
    /** The marks in force of the chosen account. */
    val marks: List<MarkRow>,
    /** The mark of the AI switch in each account. */
    val switches: Map<Long, MarkRow>,
    val wrongPage: Boolean,
    /** When the objection was sent, and when it was last asked about. */
    val objectionSent: Moment?,
    val objectionSaid: String?,
    val remindersDeclined: Boolean,
    val sleepAllowed: Boolean,
)

/** What the step of the AI switch is drawn from. */
class StepRows(
    val accounts: List<AccountRow>,
    val chosen: Long,
    val isPending: Boolean,
    val mark: MarkRow?,
    val reversals: List<Moment>,
    val schedule: ScheduleRow?,
    val wrongPage: Boolean,
    val remindersDeclined: Boolean,
    val sleepAllowed: Boolean,
)

/** What a page of the history is drawn from. */
class HistoryRows(val accounts: List<AccountRow>, val entries: List<EntryRow>)
