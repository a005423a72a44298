package app.untrained.reminders

import android.content.Context
import app.untrained.core.PhoneReminders
import app.untrained.core.ReminderActionKind
import app.untrained.core.ReminderSync
import app.untrained.ffi.Untrained
import app.untrained.shell.UntrainedApp
import app.untrained.widget.SwitchWidget

/** Makes the phone match what the core says about reminders, on every occasion. */
class Reminders(private val context: Context) {

    private val alarm = ReminderAlarm(context)
    private val notification = ReminderNotification(context)

    /** Idempotent. */
    fun sync(core: Untrained) = carryOut(core.reminders().sync(phone()), core)

    /** Carries out a button of the notification [reminderId]. */
    fun act(core: Untrained, reminderId: String, action: ReminderActionKind) =
        carryOut(core.reminders().action(reminderId, action, phone()), core)

    private fun phone() = PhoneReminders(
        notifications = NotificationAccess(context).state(),
        held = listOfNotNull(alarm.held),
        shown = notification.shown,
        appInFront = UntrainedApp.of(context).foreground.isInFront,
        planLimit = 1u,
    )

    private fun carryOut(sync: ReminderSync, core: Untrained) {
        ReminderChannels(context).declare(sync.channel)
        if (sync.clear) notification.clear()
        sync.refresh?.let { notification.post(it, sync.channel.id, silently = true) }
        sync.show?.let { notification.post(it, sync.channel.id) }
        alarm.hold(sync.plan.firstOrNull())
        // What moves a reminder changes what the widget says.
        SwitchWidget.draw(context, core)
        if (sync.exportDue) UntrainedApp.of(context).automaticExport.start(core)
    }
}
