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
 *     advance {days | weeks | months}  zone {zone}                        kill   forceStop   reinstall
 *     reboot {} or, for how long it is off, {days | weeks | months}
 *     set {night, landscape, fontScale, language, linkedin, browser, notifications, channel + blocked}
 *     cover {allow | document}         notification {key, action? | dismiss}            clear
 *     file {name, base64}
 */
class Orders(private val phone: Phone) {
    fun carryOut(name: String, order: JSONObject) {
        when (name) {
            "tap" -> tap(order)
            "drag" -> phone.touch.drag(order.px("fromX"), order.px("fromY"), order.px("toX"), order.px("toY"))
            "wheel" -> phone.touch.wheel(order.px("x"), order.px("y"), order.px("notches"))
            "down" -> phone.touch.down(order.px("x"), order.px("y"))
            "move" -> phone.touch.move(order.px("x"), order.px("y"))
            "up" -> phone.touch.up(order.px("x"), order.px("y"))
            "text" -> phone.keyboard.type(order.text("text"))
            "key" -> phone.keyboard.key(order.text("key"))
            "back" -> back()
            "home" -> phone.home()
            "launch" -> phone.launch()
            "advance" -> phone.advance(period(order))
            "zone" -> zone(order.text("zone"))
            "reboot" -> if (order.length() == 0) phone.reboot() else phone.reboot(period(order))
            "forceStop" -> phone.forceStop()
            "reinstall" -> phone.reinstall()
            "kill" -> phone.killProcess()
            "set" -> order.keys().forEach { set(it, order) }
            "cover" -> phone.outside.dismiss(order)
            "notification" -> notification(order)
            "file" -> phone.outside.documents.put(order.text("name"), bytes(order.text("base64")))
            "clear" -> phone.outside.left.clear()
            else -> throw BadOrder("There is no order $name.")
        }
    }

    private fun tap(order: JSONObject) {
        if (!order.has("node")) {
            return phone.touch.tap(order.px("x"), order.px("y"), order.optLong("hold", SHORT_TAP_MS))
        }
        val node = order.whole("node")
        phone.tree.reveal(node)
        phone.settle()
        val (x, y) = phone.tree.middle(node)
        phone.touch.tap(x, y)
    }

    private fun back() {
        phone.forgetCrash()
        if (!phone.outside.dismiss()) phone.back.press()
    }

    private fun period(order: JSONObject): Period = when {
        order.has("days") -> Period.ofDays(order.whole("days"))
        order.has("weeks") -> Period.ofWeeks(order.whole("weeks"))
        order.has("months") -> Period.ofMonths(order.whole("months"))
        else -> throw BadOrder("how long? days, weeks or months")
    }.also { if (it.isNegative || it.toTotalMonths() > MAX_MONTHS || it.days > MAX_DAYS) throw BadOrder("time goes forward, ten years at most") }

    private fun zone(name: String) {
        val zone = try {
            ZoneId.of(name)
        } catch (e: DateTimeException) {
            throw BadOrder("There is no time zone $name.")
        }
        phone.clock.moveTo(zone)
        phone.broadcasts.send(Intent(Intent.ACTION_TIMEZONE_CHANGED).putExtra(Intent.EXTRA_TIMEZONE, name))
    }

    private fun set(what: String, order: JSONObject) {
        when (what) {
            "night" -> phone.appearance.setNight(order.flag(what))
            "landscape" -> phone.appearance.rotate(order.flag(what))
            "fontScale" -> phone.appearance.setFontScale(order.px(what).coerceIn(0.8f, 2f))
            "language" -> {
                phone.appearance.setLanguage(order.text(what))
                phone.broadcasts.send(Intent(Intent.ACTION_LOCALE_CHANGED))
            }
            "linkedin" -> phone.installed.setLinkedIn(order.flag(what))
            "browser" -> phone.installed.setBrowser(order.flag(what))
            "notifications" -> permit(order.text(what))
            "channel" -> {
                phone.notifications.block(order.text(what), order.flag("blocked"))
                phone.broadcasts.send(Intent(NotificationManager.ACTION_NOTIFICATION_CHANNEL_BLOCK_STATE_CHANGED))
            }
            "blocked" -> Unit
            else -> throw BadOrder("There is no setting $what.")
        }
    }

    /** As if the person had gone to the system's settings and come back. */
    private fun permit(word: String) {
        val permission = Notifications.Permission.entries.firstOrNull { it.name.equals(word, ignoreCase = true) }
            ?: throw BadOrder("notifications is granted, denied or not_asked")
        val wasInFront = phone.stack.inFront
        if (wasInFront) phone.stack.toBack()
        phone.notifications.permit(permission)
        phone.broadcasts.send(Intent(NotificationManager.ACTION_APP_BLOCK_STATE_CHANGED))
        if (wasInFront) phone.stack.toFront()
    }

    private fun notification(order: JSONObject) {
        val key = order.text("key")
        val pending = when {
            order.optBoolean("dismiss") -> phone.notifications.dismiss(key)
            order.has("action") -> phone.notifications.press(key, order.whole("action"))
            else -> phone.notifications.press(key, null)
        }
        pending?.send()
    }

    private fun bytes(base64: String): ByteArray = try {
        Base64.getDecoder().decode(base64)
    } catch (e: IllegalArgumentException) {
        throw BadOrder("A file's content comes as Base64.")
    }

    private fun JSONObject.px(name: String): Float =
        (opt(name) as? Number)?.toFloat() ?: throw BadOrder("$name is to be a number")

    private fun JSONObject.whole(name: String): Int =
        (opt(name) as? Number)?.toInt() ?: throw BadOrder("$name is to be a number")

    private fun JSONObject.text(name: String): String =
        opt(name) as? String ?: throw BadOrder("$name is to be a text")

    private fun JSONObject.flag(name: String): Boolean =
        opt(name) as? Boolean ?: throw BadOrder("$name is to be true or false")

    private companion object {
        const val SHORT_TAP_MS = 60L
        const val MAX_MONTHS = 120
        const val MAX_DAYS = 3660
    }
}
