package app.untrained.simulator

import org.json.JSONArray
import org.json.JSONObject
import java.time.ZonedDateTime
import java.time.format.DateTimeFormatter

/** What happened, newest first, each entry with a unique number. */
class Journal(private val clock: ClockControl) {
    private val entries = ArrayDeque<JSONObject>()
    private var count = 0

    fun add(fill: JSONObject.() -> Unit = {}): JSONObject {
        val entry = JSONObject().put("n", ++count).put("at", local(clock.local))
        entry.fill()
        entries.addFirst(entry)
        if (entries.size > KEPT) entries.removeLast()
        return entry
    }

    fun say(text: String) = add { put("text", text) }

    fun clear() = entries.clear()

    /** Another journal with the same clock. */
    fun sibling() = Journal(clock)

    fun toJson() = JSONArray(entries.toList())

    companion object {
        private const val KEPT = 200
        private val FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss")

        /** A local time for the page, which shows it as written, without a zone of its own. */
        fun local(moment: ZonedDateTime): String = moment.format(FORMAT)
    }
}
