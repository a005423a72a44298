package app.untrained.simulator

import android.content.Intent
import android.content.pm.PackageManager
import android.os.Looper
import app.untrained.simulator.web.Options
import app.untrained.simulator.web.Bridge
import org.json.JSONArray
import org.json.JSONObject
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowApplication
import org.robolectric.shadows.ShadowPendingIntent
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.time.Period
import java.time.ZoneId
import kotlin.io.path.createDirectories
import kotlin.io.path.exists
import kotlin.io.path.readText
import kotlin.io.path.writeText

/** The phone: boots, owns the main looper, executes commands, and tells the page what changed. */
class Phone(private val options: Options) {
    private val manifest = Manifest.read()
    private val savedClock = options.data.createDirectories().resolve("clock")
    private val usedBefore = savedClock.exists()

    val clock = ClockControl(startOfTime(), options.zone)
    val journal = Journal(clock)
    val process = AppProcess(manifest, options.data)
    val stack = ActivityStack(process)
    val windows = Windows(stack)
    val installed = InstalledApps { process.application }
    val unused = UnusedApps { process.application }
    val broadcasts = Broadcasts(process, journal)
    val alarms = Alarms({ process.application }, clock, journal)
    val notifications = Notifications({ process.application }, journal)
    val outside = OutsideWorld(process, stack, installed, notifications, journal, clock, options.data)
    val appearance = Appearance(process, stack, options.display)
    val touch = Touch(windows, clock)
    val keyboard = Keyboard(windows)
    val back = BackGesture(stack, windows, manifest)
    val tree = AccessibilityTree(windows)
    val messages = Messages(process, journal)
    private val bars = SystemBars(clock) { notifications.any }
    private val screen = Screen(windows, bars)
    private val commands = Commands(this)

    private val looper = shadowOf(Looper.getMainLooper())
    private val launcher = Launcher { process.application }
    private var crash: String? = null
    private var published = ""
    private var version = Bridge.currentVersion()
    private var redrawUntil = 0L
    private var redrawsDue = 0
    private var drawnMinute: LocalTime? = null

    fun run() {
        Bridge.booting("Starting the app")
        ShadowApplication.setEnableOnBackInvokedCallback(manifest.takesBackGestures)
        appearance.apply()
        bars.reserve()
        notifications.permit(Notifications.Permission.NOT_ASKED)
        unused.paused = true
        guarded {
            if (usedBefore) systemBooted()
            launch()
        }
        while (true) {
            val command = Bridge.nextCommand(TICK_MS)
            clock.follow()
            if (command != null) execute(command)
            guarded {
                fireAlarmsUntil(clock.now)
                if (!looper.isIdle) redrawSoon()
                settle()
            }
            // A command has drawn what it changed.
            if (command == null) publish()
        }
    }

    /** What a tap on the app's icon does. */
    fun launch() {
        outside.closeOverlay()
        broadcasts.held = false
        if (!stack.isEmpty) return stack.toFront()
        val intent = Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_LAUNCHER)
            .setPackage(manifest.packageName).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
        val manager = process.application.packageManager
        val info = checkNotNull(manager.resolveActivity(intent, PackageManager.GET_META_DATA)) { "The app has no launcher activity." }
        stack.open(info.activityInfo, intent.setClassName(manifest.packageName, info.activityInfo.name), -1)
    }

    /** The person goes to the home screen. */
    fun home() {
        outside.closeOverlay()
        stack.toBack()
    }

    /**
     * Advances the clock; what is due on the way fires in order, each at its own time. Meanwhile
     * the screen is off, as when nobody looks at a phone for days.
     */
    fun advance(period: Period) {
        val looking = stack.inFront
        if (looking) stack.toBack()
        fireAlarmsUntil(clock.after(period))
        if (looking) stack.toFront()
        journal.say("It is now ${clock.local.toLocalDate()}")
    }

    fun killProcess() {
        stack.processDies()
        process.die()
        journal.say("The app's process was killed")
    }

    /** Switches the phone off, for [off] or just to restart; nothing fires meanwhile. */
    fun reboot(off: Period = Period.ZERO) {
        forgetTheApp()
        clock.advanceTo(clock.after(off))
        clock.advanceBy(REBOOT_MS)
        journal.say("The phone was switched off and on")
        systemBooted()
    }

    /** "Force stop" in the system's settings: also cancels what the app had scheduled. */
    fun forceStop() {
        forgetTheApp()
        broadcasts.held = true
        journal.say("The app was stopped by force")
    }

    /**
     * Nobody opens the app for so long that the system stops it, unless the person has switched that
     * off. Its alarms go off meanwhile, which counts as no use. What it was permitted is taken back.
     */
    fun leaveUnused() {
        home()
        advance(UnusedApps.LIMIT)
        if (!unused.paused) return
        forgetTheApp()
        broadcasts.held = true
        if (notifications.permission == Notifications.Permission.GRANTED) {
            notifications.permit(Notifications.Permission.DENIED)
        }
        journal.say("The system put the app to sleep, because it was not used")
    }

    /** The app is removed with its data and installed again, but not opened yet. */
    fun reinstall() {
        forgetTheApp()
        process.eraseFiles()
        notifications.forgetChannels()
        notifications.permit(Notifications.Permission.NOT_ASKED)
        unused.paused = true
        broadcasts.held = true
        journal.say("The app was removed and installed again")
    }

    private fun forgetTheApp() {
        stack.clearWithoutCallbacks()
        process.die()
        outside.closeOverlay()
        alarms.clear()
        notifications.clear()
        ShadowPendingIntent.reset()
    }

    private fun systemBooted() = broadcasts.send(Intent(Intent.ACTION_BOOT_COMPLETED))

    /** Ten in the morning, unless set otherwise: after the hour of the reminders. */
    private fun startOfTime(): Instant {
        val zone = options.zone ?: ZoneId.systemDefault()
        val wanted = options.now ?: LocalDate.now(zone).atTime(10, 0).atZone(zone).toInstant()
        val before = if (savedClock.exists()) Instant.ofEpochMilli(savedClock.readText().trim().toLong()) else wanted
        return maxOf(wanted, before)
    }

    private fun execute(command: Bridge.Command) {
        val failure = guarded { commands.execute(command.name, parse(command.body)) }
        guarded { settle() }
        redrawSoon()
        publish()
        when (failure) {
            is InvalidCommand -> command.reply.completeExceptionally(IllegalArgumentException(failure.message))
            else -> command.reply.complete(Bridge.state(-1, 0))
        }
    }

    private fun parse(body: String): JSONObject = try {
        JSONObject(body.ifBlank { "{}" })
    } catch (e: org.json.JSONException) {
        throw InvalidCommand("The body is to be a JSON object: ${e.message}")
    }

    private fun fireAlarmsUntil(end: Instant) {
        while (true) {
            val next = alarms.next()?.takeIf { it <= end } ?: break
            clock.advanceTo(next)
            alarms.fireDue()
            settle()
        }
        clock.advanceTo(end)
        settle()
    }

    /** Runs what waits on the main looper and whatever that starts, until nothing is left. */
    fun settle() {
        repeat(MAX_ROUNDS) {
            looper.idle()
            stack.settle()
            var more = broadcasts.deliverSent()
            more = outside.takeStarted() || more
            if (!more && looper.isIdle) {
                notifications.settle(Journal.local(clock.local))
                appearance.followAppLocales()
                messages.collect()
                return
            }
        }
    }

    /**
     * What the app throws is a crash of the app, as on a phone, and must not end the simulator. An
     * invalid command is not a crash.
     */
    private fun guarded(block: () -> Unit): Throwable? = try {
        block()
        null
    } catch (e: InvalidCommand) {
        e
    } catch (e: Throwable) {
        println(e.stackTraceToString())
        crash = e.stackTraceToString()
        journal.say("The app crashed: $e")
        runCatching { stack.clearWithoutCallbacks() }
        runCatching { process.die() }
        e
    }

    fun forgetCrash() {
        crash = null
    }

    /** For a while, and more than once however slow this computer is: what has just changed may still move. */
    private fun redrawSoon() {
        redrawsDue = REDRAWS
        redrawUntil = System.nanoTime() + REDRAW_NANOS
    }

    private fun publish() {
        val minute = clock.local.toLocalTime().withSecond(0).withNano(0)
        if (minute != drawnMinute) {
            drawnMinute = minute
            savedClock.writeText(clock.now.toEpochMilli().toString())
            redrawSoon()
        }
        if (redrawsDue == 0 && System.nanoTime() > redrawUntil) return
        redrawsDue = maxOf(0, redrawsDue - 1)
        guarded { screen.refresh() }
        val state = describe()
        val text = state.toString()
        if (text == published) return
        published = text
        version++
        Bridge.publish(version, state.put("version", version).toString())
    }

    private fun describe(): JSONObject = JSONObject()
        .put("phase", "ready")
        .put("picture", screen.toJson())
        .put("shows", shows())
        .put("overlay", outside.overlay ?: JSONObject.NULL)
        .put("crash", crash ?: JSONObject.NULL)
        .put("app", launcher.toJson().put("alive", process.isAlive).put("activities", JSONArray(stack.names)))
        .put("clock", JSONObject().put("local", Journal.local(clock.local.withSecond(0))).put("zone", clock.zone.id))
        .put(
            "settings",
            JSONObject()
                .put("night", appearance.night).put("landscape", appearance.landscape)
                .put("fontScale", appearance.fontScale).put("language", appearance.language)
                .put("firstDay", appearance.regional("firstDay")).put("temperature", appearance.regional("temperature"))
                .put("numerals", appearance.regional("numerals")).put("clockStyle", appearance.clockStyle)
                .put("pauseUnused", unused.paused)
                .put("linkedin", installed.linkedIn.name.lowercase()).put("browser", installed.browser)
                .put("notifications", notifications.permission.name.lowercase())
                .put("channels", notifications.channels()),
        )
        .put("intents", outside.left.toJson())
        .put("documents", outside.documents.toJson())
        .put("alarms", alarms.toJson())
        .put("notifications", notifications.toJson())
        .put("toasts", messages.toasts.toJson())
        .put("clipboard", messages.clipboard() ?: JSONObject.NULL)
        .put("typing", keyboard.focused != null)
        .put("journal", journal.toJson())
        .put("tree", tree.toJson())

    private fun shows() = when {
        crash != null -> "crash"
        outside.overlay != null -> "overlay"
        stack.inFront -> "app"
        else -> "home"
    }

    private companion object {
        const val TICK_MS = 40L
        const val REDRAW_NANOS = 600_000_000L
        const val REDRAWS = 3
        const val REBOOT_MS = 30_000L
        const val MAX_ROUNDS = 100
    }
}

/** A command that cannot be executed as given. */
class InvalidCommand(message: String) : RuntimeException(message)
