package app.untrained.simulator

import android.app.NotificationManager
import android.content.Intent
import org.json.JSONObject
import java.time.DateTimeException
import java.time.Period
import java.time.ZoneId
import java.util.Base64

/**
 * What the page can ask of the phone: POST /<name> with a JSON object.
 *
 *     tap {x, y, hold?} or {node}      drag {fromX, fromY, toX, toY}      wheel {x, y, notches}
 *     down, move, up {x, y}            text {text}   key {key}            back   home   launch
 *     advance {days | weeks | months}  zone {zone}                kill   crash   forceStop   reinstall
 *     reboot {} or, for how long it is off, {days | weeks | months}            unused
 *     set {night, landscape, fontScale, language, firstDay, temperature, numerals, clockStyle,
 *          linkedin, browser, notifications, channel + blocked, pauseUnused}
 *     overlay {allow | document}       notification {key, action? | dismiss}            clear
 *     file {name, base64}
 */
class Commands(private val phone: Phone) {
    fun execute(name: String, command: JSONObject) {
        when (name) {
            "tap" -> tap(command)
            "drag" -> phone.touch.drag(command.px("fromX"), command.px("fromY"), command.px("toX"), command.px("toY"))
            "wheel" -> phone.touch.wheel(command.px("x"), command.px("y"), command.px("notches"))
            "down" -> phone.touch.down(command.px("x"), command.px("y"))
            "move" -> phone.touch.move(command.px("x"), command.px("y"))
            "up" -> phone.touch.up(command.px("x"), command.px("y"))
            "text" -> phone.keyboard.type(command.text("text"))
            "key" -> phone.keyboard.key(command.text("key"))
            "back" -> back()
            "home" -> phone.home()
            "launch" -> {
                phone.forgetCrash()
                phone.launch()
            }
            "advance" -> phone.advance(period(command))
            "zone" -> zone(command.text("zone"))
            "reboot" -> if (command.length() == 0) phone.reboot() else phone.reboot(period(command))
            "forceStop" -> phone.forceStop()
            "reinstall" -> phone.reinstall()
            "kill" -> phone.killProcess()
            "crash" -> error("The app was asked to crash")
            "unused" -> phone.leaveUnused()
            "set" -> command.keys().forEach { set(it, command) }
            "overlay" -> phone.outside.dismiss(command)
            "notification" -> notification(command)
            "file" -> phone.outside.documents.put(command.text("name"), bytes(command.text("base64")))
            "clear" -> phone.outside.left.clear()
            else -> throw InvalidCommand("There is no command $name.")
        }
    }

    private fun tap(command: JSONObject) {
        if (!command.has("node")) {
            return phone.touch.tap(command.px("x"), command.px("y"), command.optLong("hold", SHORT_TAP_MS))
        }
        val node = command.whole("node")
        phone.tree.reveal(node)
        phone.settle()
        val (x, y) = phone.tree.middle(node)
        phone.touch.tap(x, y)
    }

    private fun back() {
        phone.forgetCrash()
        if (!phone.outside.dismiss()) phone.back.press()
    }

    private fun period(command: JSONObject): Period = when {
        command.has("days") -> Period.ofDays(command.whole("days"))
        command.has("weeks") -> Period.ofWeeks(command.whole("weeks"))
        command.has("months") -> Period.ofMonths(command.whole("months"))
        else -> throw InvalidCommand("how long? days, weeks or months")
    }.also { if (it.isNegative || it.toTotalMonths() > MAX_MONTHS || it.days > MAX_DAYS) throw InvalidCommand("time goes forward, ten years at most") }

    private fun zone(name: String) {
        val zone = try {
            ZoneId.of(name)
        } catch (e: DateTimeException) {
            throw InvalidCommand("There is no time zone $name.")
        }
        phone.clock.moveTo(zone)
        phone.broadcasts.send(Intent(Intent.ACTION_TIMEZONE_CHANGED).putExtra(Intent.EXTRA_TIMEZONE, name))
    }

    private fun set(what: String, command: JSONObject) {
        when (what) {
            "night" -> phone.appearance.setNight(command.flag(what))
            "landscape" -> phone.appearance.rotate(command.flag(what))
            "fontScale" -> phone.appearance.setFontScale(command.px(what).coerceIn(0.8f, 2f))
            "language" -> {
                phone.appearance.setLanguage(command.text(what))
                phone.broadcasts.send(Intent(Intent.ACTION_LOCALE_CHANGED))
            }
            "firstDay", "temperature", "numerals" -> {
                phone.appearance.setRegional(what, command.text(what))
                phone.broadcasts.send(Intent(Intent.ACTION_LOCALE_CHANGED))
            }
            "clockStyle" -> {
                phone.appearance.setClockStyle(command.text(what))
                phone.broadcasts.send(Intent(Intent.ACTION_TIME_CHANGED))
            }
            "linkedin" -> phone.installed.setLinkedIn(linkedIn(command.text(what)))
            "browser" -> phone.installed.setBrowser(command.flag(what))
            "notifications" -> permit(command.text(what))
            "pauseUnused" -> awayFromTheApp { phone.unused.paused = command.flag(what) }
            "channel" -> {
                phone.notifications.block(command.text(what), command.flag("blocked"))
                phone.broadcasts.send(Intent(NotificationManager.ACTION_NOTIFICATION_CHANNEL_BLOCK_STATE_CHANGED))
            }
            "blocked" -> Unit
            else -> throw InvalidCommand("There is no setting $what.")
        }
    }

    private fun linkedIn(word: String) =
        InstalledApps.LinkedIn.entries.firstOrNull { it.name.equals(word, ignoreCase = true) }
            ?: throw InvalidCommand("linkedin is every_address, claimed_addresses or absent")

    private fun permit(word: String) {
        val permission = Notifications.Permission.entries.firstOrNull { it.name.equals(word, ignoreCase = true) }
            ?: throw InvalidCommand("notifications is granted, denied or not_asked")
        awayFromTheApp {
            phone.notifications.permit(permission)
            phone.broadcasts.send(Intent(NotificationManager.ACTION_APP_BLOCK_STATE_CHANGED))
        }
    }

    /** As if the person had gone to the system's settings and come back. */
    private fun awayFromTheApp(change: () -> Unit) {
        val wasInFront = phone.stack.inFront
        if (wasInFront) phone.stack.toBack()
        change()
        if (wasInFront) phone.stack.toFront()
    }

    private fun notification(command: JSONObject) {
        val key = command.text("key")
        val pending = when {
            command.optBoolean("dismiss") -> phone.notifications.dismiss(key)
            command.has("action") -> phone.notifications.press(key, command.whole("action"))
            else -> phone.notifications.press(key, null)
        }
        pending?.send()
    }

    private fun bytes(base64: String): ByteArray = try {
        Base64.getDecoder().decode(base64)
    } catch (e: IllegalArgumentException) {
        throw InvalidCommand("A file's content comes as Base64.")
    }

    private fun JSONObject.px(name: String): Float =
        (opt(name) as? Number)?.toFloat() ?: throw InvalidCommand("$name is to be a number")

    private fun JSONObject.whole(name: String): Int =
        (opt(name) as? Number)?.toInt() ?: throw InvalidCommand("$name is to be a number")

    private fun JSONObject.text(name: String): String =
        opt(name) as? String ?: throw InvalidCommand("$name is to be a text")

    private fun JSONObject.flag(name: String): Boolean =
        opt(name) as? Boolean ?: throw InvalidCommand("$name is to be true or false")

    private companion object {
        const val SHORT_TAP_MS = 60L
        const val MAX_MONTHS = 120
        const val MAX_DAYS = 3660
    }
}
