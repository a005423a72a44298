package app.untrained.shell

import android.appwidget.AppWidgetManager
import android.content.BroadcastReceiver
import android.content.ComponentName
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.os.Parcel
import android.os.Parcelable
import app.untrained.EveryAndroid
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.reminders.ReminderReceiver
import app.untrained.reminders.Reminders
import app.untrained.reminders.SystemEventsReceiver
import app.untrained.screens.data.ImportActivity
import app.untrained.screens.home.HomeActivity
import app.untrained.screens.settings.SettingsActivity
import app.untrained.widget.SwitchWidget
import java.io.ByteArrayInputStream
import java.io.File
import kotlin.random.Random
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Before
import org.junit.Test
import org.junit.experimental.categories.Category
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

/**
 * What other apps and pages may send: whatever it holds, the app does not crash, and the record
 * stays as it was. The intents are drawn from a fixed seed.
 */
@Category(EveryAndroid::class)
class HostileIntentsTest : PhoneTest() {

    private val random = Random(SEED)

    /** Far more with -Dhostile.addresses. */
    private val addresses = Integer.getInteger("hostile.addresses", 500)

    @Before
    fun aRecordToLose() {
        settle(AI_TRAINING)
        settle("research")
        ask("data-sharing")
        // The second has nothing more to note: the phone holds what the first one planned.
        repeat(2) { Reminders(app).sync(core) }
    }

    /** All that the app holds of the person, and the question that is open. */
    private fun record(): String = core.data().export().text.replace(Regex("\"exported_utc_ms\":\\d+"), "") + home()

    /** The database, to the byte: its digest of all that is stored with it. */
    private fun database(): List<Int> = listOf("untrained.db", "untrained.db-wal")
        .map { File(app.filesDir, "record/$it").readBytes().contentHashCode() }

    private fun assertChangesNothing(send: () -> Unit) {
        val before = record()
        val stored = database()
        send()
        assertEquals("nothing was written", stored, database())
        assertEquals(before, record())
        app.dropCore()
        assertEquals("opened again", before, record())
    }

    // What may be in an intent.

    private fun text(longest: Int): String = buildString {
        repeat(random.nextInt(longest)) { appendCodePoint(PIECES[random.nextInt(PIECES.length)].code) }
    }

    private fun address(): String = when (random.nextInt(6)) {
        0 -> text(40)
        1 -> "untrained:" + text(600)
        2 -> SCHEMES.random(random) + "://" + WORDS.random(random) + "/" + text(20)
        3 -> "untrained://" + List(random.nextInt(1, 6)) { WORDS.random(random) }.joinToString("/")
        4 -> "untrained://" + WORDS.random(random) + "/" + text(12) + "?" + text(12) + "#" + text(12)
        else -> "untrained://" + WORDS.random(random).map { if (random.nextBoolean()) "%%%02x".format(it.code) else "$it" }.joinToString("")
    }

    private fun extras(): Bundle = when (random.nextInt(8)) {
        0 -> Bundle().apply { putByteArray("app.untrained.REMINDER", ByteArray(random.nextInt(500_000))) }
        else -> Bundle().apply {
            repeat(random.nextInt(6)) {
                val key = KEYS.random(random)
                when (random.nextInt(8)) {
                    0 -> putString(key, text(300))
                    1 -> putInt(key, random.nextInt())
                    2 -> putLong(key, random.nextLong())
                    3 -> putIntArray(key, IntArray(random.nextInt(2_000)) { random.nextInt() })
                    4 -> putBundle(key, Bundle().apply { putString(key, text(9)) })
                    5 -> putParcelable(key, Intent(text(9)))
                    6 -> putSerializable(key, ArrayList(listOf(text(9))))
                    else -> putString(key, null)
                }
            }
        }
    }

    private fun intent(to: Class<*>): Intent = Intent(ACTIONS.random(random)).apply {
        component = ComponentName(app, to)
        if (random.nextInt(10) > 0) data = Uri.parse(address())
        if (random.nextInt(10) == 0) setDataAndType(data, text(20))
        replaceExtras(extras())
        flags = if (random.nextInt(4) == 0) random.nextInt() else 0
        repeat(random.nextInt(3)) { addCategory(text(12)) }
    }

    // Where it may arrive.

    @Test
    fun `links that arrive at Home`() = assertChangesNothing {
        val home = Robolectric.buildActivity(HomeActivity::class.java).setup()
        var led = 0
        repeat(addresses) {
            home.newIntent(Intent(Intent.ACTION_VIEW, Uri.parse(address()), app, HomeActivity::class.java))
            if (home.get().sent() != null) led++
        }
        assertNotEquals("some of them lead somewhere", 0, led)
    }

    @Test
    fun `anything else that arrives at Home`() = assertChangesNothing {
        val home = Robolectric.buildActivity(HomeActivity::class.java).setup()
        repeat(addresses / 10) { home.newIntent(intent(HomeActivity::class.java)) }
        repeat(addresses / 100) {
            Robolectric.buildActivity(HomeActivity::class.java, intent(HomeActivity::class.java)).setup().pause().stop().destroy()
        }
    }

    @Test
    fun `anything that arrives at the preview of an import`() = assertChangesNothing {
        repeat(addresses / 100) {
            val intent = intent(ImportActivity::class.java)
            if (random.nextBoolean()) {
                val document = Uri.parse("content://" + Uri.encode(text(20)))
                intent.data = document
                val bytes = if (random.nextBoolean()) random.nextBytes(random.nextInt(5_000)) else "{\"$it\":${text(50)}".toByteArray()
                shadowOf(app.contentResolver).registerInputStreamSupplier(document) { ByteArrayInputStream(bytes) }
            }
            val screen = Robolectric.buildActivity(ImportActivity::class.java, intent).setup()
            waitUntil("the file is read") { !screen.get().sees(R.id.working) }
            screen.pause().stop().destroy()
        }
    }

    @Test
    fun `anything that arrives at the receivers`() = assertChangesNothing {
        for (receiver in listOf(ReminderReceiver::class, SystemEventsReceiver::class, SwitchWidget::class)) {
            repeat(addresses / 10) {
                val heard = receiver.java.getDeclaredConstructor().newInstance() as BroadcastReceiver
                heard.onReceive(app, intent(receiver.java))
            }
        }
    }

    private class Foreign : Parcelable {
        override fun describeContents() = 0
        override fun writeToParcel(to: Parcel, flags: Int) = Unit

        companion object {
            @JvmField
            val CREATOR = object : Parcelable.Creator<Foreign> {
                override fun createFromParcel(from: Parcel) = Foreign()
                override fun newArray(size: Int) = arrayOfNulls<Foreign>(size)
            }
        }
    }

    /** As they arrive from another process. */
    private fun extrasOfAForeignClass(): Bundle {
        val parcel = Parcel.obtain()
        parcel.writeBundle(Bundle().apply { putParcelable("app.untrained.REMINDER", Foreign()) })
        parcel.setDataPosition(0)
        return parcel.readBundle(object : ClassLoader(null) {})!!
    }

    @Test
    fun `extras of a class that this app does not have`() = assertChangesNothing {
        val home = Robolectric.buildActivity(HomeActivity::class.java).setup()
        home.newIntent(intent(HomeActivity::class.java).setData(Uri.parse("untrained://settings")).replaceExtras(extrasOfAForeignClass()).setFlags(0))
        assertEquals(SettingsActivity::class.java.name, home.get().sent()?.component?.className)
    }

    private companion object {
        const val SEED = 20_261_128
        val SCHEMES = listOf("untrained", "UNTRAINED", "https", "http", "file", "content", "javascript", "intent", "android-app", "data", "")
        val WORDS = listOf(
            "home", "check", "review", "step", "section", "guide", "topic", "claim", "settings", "accounts", "account", "history",
            "data", "timeline", "objection", "search", "ai-training", "research", "ads", "erase", "import", "..", ".", "1", "-1",
            "9223372036854775808", "%00", "by-region",
        )
        val KEYS = listOf("app.untrained.REMINDER", AppWidgetManager.EXTRA_APPWIDGET_IDS, AppWidgetManager.EXTRA_APPWIDGET_ID, "step", "id", "")
        val ACTIONS = listOf(
            Intent.ACTION_VIEW, Intent.ACTION_MAIN, Intent.ACTION_SEND, Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_TIME_CHANGED,
            ReminderReceiver.DUE, ReminderReceiver.TOMORROW, ReminderReceiver.SKIP, AppWidgetManager.ACTION_APPWIDGET_UPDATE,
            AppWidgetManager.ACTION_APPWIDGET_OPTIONS_CHANGED, AppWidgetManager.ACTION_APPWIDGET_DELETED, "", "x",
        )
        /** What parts an address, what encodes, what turns the direction round, and letters of several scripts. */
        const val PIECES = "abcxyz019-_./:?#%&=@[]{}|\\\"' \u0000\u0007\n\t\u202e\u200f\u00e4\u0640\u4e2d\ud83d\ude00\uffff"
    }
}
