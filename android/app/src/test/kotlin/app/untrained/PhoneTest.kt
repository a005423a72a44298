package app.untrained

import android.Manifest.permission.POST_NOTIFICATIONS
import android.app.Activity
import android.app.AlarmManager
import android.app.Application
import android.app.Notification
import android.app.NotificationManager
import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import android.net.Uri
import android.os.Bundle
import android.os.Looper
import android.os.SystemClock
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import app.untrained.core.Action
import app.untrained.core.Card
import app.untrained.core.Command
import app.untrained.core.Destination
import app.untrained.core.HomeScreen
import app.untrained.core.NotificationState
import app.untrained.core.StepAnswer
import app.untrained.core.StepScreen
import app.untrained.ffi.Untrained
import app.untrained.screens.check.CheckActivity
import app.untrained.screens.home.HomeActivity
import app.untrained.screens.step.StepActivity
import app.untrained.shell.PhoneClock
import app.untrained.shell.UntrainedApp
import app.untrained.shell.intentFor
import java.io.File
import java.time.Duration
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId
import java.util.TimeZone
import org.junit.After
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowActivity
import org.robolectric.shadows.ShadowSystemClock

/** A phone in Berlin on the morning of 24 August 2026, with the app just installed. */
@RunWith(RobolectricTestRunner::class)
@Config(application = LateApp::class)
abstract class PhoneTest {

    private val zoneBefore = TimeZone.getDefault()

    /** The screens that were opened and not left. */
    private val opened = mutableListOf<ActivityController<*>>()

    val app: UntrainedApp get() = RuntimeEnvironment.getApplication() as UntrainedApp
    val core: Untrained get() = app.core()
    val notifications: NotificationManager get() = app.getSystemService(NotificationManager::class.java)

    @Before
    fun setTheClock() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"))
        SystemClock.setCurrentTimeMillis(Instant.parse("2026-08-24T07:30:00Z").toEpochMilli())
    }

    /** The person has switched off that an unused app is put to sleep. */
    @Before
    fun keepAwake() = maySleep(false)

    @After
    fun putTheZoneBack() = TimeZone.setDefault(zoneBefore)

    fun now(): Long = PhoneClock.now().utcMs

    fun pass(time: Duration) = ShadowSystemClock.advanceBy(time)

    /** Lets other threads work, and the main thread hear from them unless it [mustStayIdle]. */
    fun waitUntil(what: String, mustStayIdle: Boolean = false, isSo: () -> Boolean) {
        val end = System.nanoTime() + Duration.ofSeconds(10).toNanos()
        while (true) {
            if (!mustStayIdle) shadowOf(Looper.getMainLooper()).idle()
            if (isSo()) return
            assertTrue("$what, within ten seconds", System.nanoTime() < end)
            Thread.sleep(5)
        }
    }

    // Screens.

    fun openHome(link: String? = null): Activity {
        val intent = Intent(app, HomeActivity::class.java)
        if (link != null) intent.setAction(Intent.ACTION_VIEW).setData(Uri.parse(link))
        return Robolectric.buildActivity(HomeActivity::class.java, intent).setup().also(opened::add).get()
    }

    fun openStep(id: String): ActivityController<StepActivity> =
        Robolectric.buildActivity(StepActivity::class.java, app.intentFor(Destination.Step(id))).setup().also(opened::add)

    fun openCheck(): Activity = Robolectric.buildActivity(CheckActivity::class.java).setup().also(opened::add).get()

    /** The person goes elsewhere: no screen of the app is visible any more. */
    fun leaveApp() {
        opened.forEach { it.pause().stop() }
        opened.clear()
    }

    fun ActivityController<*>.leaveAndReturn() {
        pause().stop()
        restart().start().resume()
    }

    /** What the system keeps of a screen when it ends the app's process. */
    fun ActivityController<*>.endProcess(): Bundle {
        opened.remove(this)
        val state = Bundle()
        pause().stop().saveInstanceState(state).destroy()
        app.dropCore()
        return state
    }

    // What a person sees and does.

    fun Activity.words(): List<String> = window.decorView.seen()
        .filterIsInstance<TextView>()
        .map { it.text.toString() }
        .filter(String::isNotEmpty)
        .toList()

    fun Activity.tap(label: String) {
        val view = window.decorView.seen().filterIsInstance<TextView>()
            .firstOrNull { it.text.toString() == label }
            ?: throw AssertionError("\"$label\" is not among ${words()}")
        generateSequence<View>(view) { it.parent as? View }.first(View::isClickable).performClick()
    }

    fun Activity.sees(id: Int): Boolean = findViewById<View>(id).isShown

    fun Activity.textOf(id: Int): String = findViewById<TextView>(id).text.toString()

    /** The next intent that this screen sent, or null. */
    fun Activity.sent(): Intent? = shadowOf(this).nextStartedActivity

    /** What this screen asks another app for; a file to save is made first, off the main thread. */
    fun Activity.asked(): ShadowActivity.IntentForResult {
        waitUntil("another app is asked") { shadowOf(this).peekNextStartedActivityForResult() != null }
        return shadowOf(this).nextStartedActivityForResult
    }

    private fun View.seen(): Sequence<View> = when {
        visibility != View.VISIBLE -> emptySequence()
        this is ViewGroup -> sequenceOf(this) + (0 until childCount).asSequence().flatMap { getChildAt(it).seen() }
        else -> sequenceOf(this)
    }

    // What the core says, so that no test repeats its wording.

    fun home(): HomeScreen = core.progress().home(NotificationState.ALLOWED)

    fun step(id: String): StepScreen = core.progress().step(id, NotificationState.ALLOWED)

    /** What to tap to give this answer to the question on the card. */
    fun Card.labelOf(answer: StepAnswer): String = (answers + buttons).first { choice ->
        ((choice.action as? Action.Send)?.command as? Command.Answer)?.answer == answer
    }.label

    fun labelOf(id: String, answer: StepAnswer): String = step(id).card!!.labelOf(answer)

    /** Sends a command as a step's screen does. */
    fun send(command: Command, step: String = AI_TRAINING): StepScreen =
        core.progress().stepAfter(step, command, NotificationState.ALLOWED)

    /** Asks how a step went, as after a return from LinkedIn. */
    fun ask(id: String) = send(Command.Ask(home().accountId, id), id)

    /** Records an answer about a step, on this day. */
    fun settle(id: String, answer: StepAnswer = StepAnswer.DONE) {
        val account = home().accountId
        send(Command.Ask(account, id), id)
        send(Command.Answer(account, id, answer), id)
    }

    // Around the app.

    /** From now on the app has [other], such as one that fails, in place of the core that it opened. */
    fun replaceCore(other: Untrained) =
        UntrainedApp::class.java.getDeclaredField("opened").apply { isAccessible = true }.set(app, other)

    /** Erasing everything will leave traces: what is in the way here can't be removed. */
    fun holdTraces() {
        File(app.filesDir, "record/untrained.db.damaged-1/in the way").mkdirs()
    }

    fun allowNotifications() = shadowOf(app as Application).grantPermissions(POST_NOTIFICATIONS)

    fun maySleep(may: Boolean) = shadowOf(app.packageManager).setAutoRevokeWhitelisted(!may)

    fun posted(): List<Notification> = shadowOf(notifications).allNotifications

    fun alarms() = shadowOf(app.getSystemService(AlarmManager::class.java)).scheduledAlarms.orEmpty()

    /** Makes the phone know an app that opens https addresses. */
    fun install(packageName: String) {
        val packages = shadowOf(app.packageManager)
        val viewer = ComponentName(packageName, "$packageName.Viewer")
        packages.installPackage(
            PackageInfo().also {
                it.packageName = packageName
                it.applicationInfo = ApplicationInfo().also { info -> info.packageName = packageName }
            },
        )
        packages.addActivityIfNotPresent(viewer)
        packages.addIntentFilterForActivity(
            viewer,
            IntentFilter(Intent.ACTION_VIEW).apply {
                addCategory(Intent.CATEGORY_DEFAULT)
                addCategory(Intent.CATEGORY_BROWSABLE)
                addDataScheme("https")
            },
        )
    }

    /** Makes links fail if nothing opens them, as on a phone. */
    fun refuseUnknownIntents() = shadowOf(app as Application).checkActivities(true)

    fun berlin(time: String): Long =
        LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Berlin")).toInstant().toEpochMilli()

    companion object {
        const val AI_TRAINING = "ai-training"
        const val AI_TRAINING_PAGE = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement"
        const val LINKEDIN = "com.linkedin.android"
        const val BROWSER = "org.mozilla.firefox"
        val QUARTER: Duration = Duration.ofDays(93)
    }
}
