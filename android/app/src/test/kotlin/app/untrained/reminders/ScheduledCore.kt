package app.untrained.reminders

import app.untrained.core.CivilTime
import app.untrained.core.Clock
import app.untrained.core.Command
import app.untrained.core.NotificationState
import app.untrained.core.Options
import app.untrained.core.PhoneReminders
import app.untrained.core.StepAnswer
import app.untrained.core.Timestamp
import app.untrained.ffi.Untrained
import java.io.File
import java.time.LocalDateTime
import java.time.ZoneOffset

/** A clock that is set by hand. */
internal class SetClock(var local: LocalDateTime) : Clock {
    override fun now() = Timestamp(utcMs = local.toInstant(ZoneOffset.UTC).toEpochMilli(), offsetS = 0)
}

/** A core with the AI switch marked off at the time of [clock], so that checks have begun. */
internal fun begun(folder: File, clock: Clock, language: String = "en"): Untrained {
    val core = Untrained.open(Options(folder.path, listOf(language), true), clock)
    val progress = core.progress()
    val account = progress.home(NotificationState.ALLOWED).accountId
    progress.homeAfter(Command.Ask(account, "ai-training"), NotificationState.ALLOWED)
    progress.homeAfter(Command.Answer(account, "ai-training", StepAnswer.DONE), NotificationState.ALLOWED)
    return core
}

/** When the next [limit] reminders come. */
internal fun Untrained.planned(limit: Int): List<LocalDateTime> {
    val phone = PhoneReminders(NotificationState.ALLOWED, emptyList(), null, appInFront = false, planLimit = limit.toUInt())
    return reminders().sync(phone).plan.map { it.at.toLocal() }
}

internal fun LocalDateTime.toCivil() =
    CivilTime(year, monthValue.toUInt(), dayOfMonth.toUInt(), hour.toUInt(), minute.toUInt())

internal fun CivilTime.toLocal(): LocalDateTime =
    LocalDateTime.of(year, month.toInt(), day.toInt(), hour.toInt(), minute.toInt())
