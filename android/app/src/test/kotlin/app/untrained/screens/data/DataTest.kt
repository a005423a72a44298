package app.untrained.screens.data

import android.app.Activity
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.os.Looper
import app.untrained.Handed
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.Command
import app.untrained.core.ImportScreen
import app.untrained.core.SkipReason
import app.untrained.ffi.NoHandle
import app.untrained.ffi.Transfer
import app.untrained.ffi.UntrainedException
import app.untrained.reminders.Reminders
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.CountDownLatch
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowToast

class DataTest : PhoneTest() {

    /** Every test here also fails where a stream stays open. */
    @get:Rule
    val handed = Handed()

    private val place: Uri = Uri.parse("content://documents/record.json")

    private fun openData(): DataActivity = Robolectric.buildActivity(DataActivity::class.java).setup().get()

    private fun Activity.export() = tap(core.data().screen().export)

    /** Chooses a file to import that another app provides by [read]. */
    private fun chooseImport(read: () -> InputStream): ActivityController<ImportActivity> {
        shadowOf(app.contentResolver).registerInputStreamSupplier(place) { handed.reading(read()) }
        return Robolectric.buildActivity(ImportActivity::class.java, ImportActivity.intent(app, place)).setup()
    }

    private fun openImport(bytes: ByteArray): ImportActivity =
        chooseImport(bytes::inputStream).get().also(::waitFor)

    private fun waitFor(screen: ImportActivity) = waitUntil("the work is done") { !screen.sees(R.id.working) }

    /** The export of a phone on which [make] was done. The phone is new again afterwards. */
    private fun exported(make: () -> Unit): ByteArray {
        make()
        return core.data().export().text.toByteArray().also { core.data().erase() }
    }

    private fun Activity.answer(result: Int, data: Uri?) {
        val asked = asked()
        shadowOf(this).receiveResult(asked.intent, result, data?.let { Intent().setData(it) })
    }

    @Test
    fun `an export in a file manager is opened by the app, previewed, and imported on a tap`() {
        val export = exported { settle(AI_TRAINING) }
        val open = Intent(Intent.ACTION_VIEW).setDataAndType(place, "application/json")
        val found = app.packageManager.queryIntentActivities(open, PackageManager.MATCH_DEFAULT_ONLY)
        assertEquals(listOf(ImportActivity::class.java.name), found.map { it.activityInfo.name })

        shadowOf(app.contentResolver).registerInputStreamSupplier(place, export::inputStream)
        val screen = Robolectric.buildActivity(ImportActivity::class.java, open).setup().get()
        waitFor(screen)
        assertEquals("a look changes nothing", 0, marks())
        screen.tap(screen.textOf(R.id.apply))
        waitFor(screen)
        assertEquals(1, marks())
    }

    @Test
    fun `whatever another app hands over is refused in a sentence and changes nothing`() {
        val nothing = core.data().screen().notRead
        val own = File(app.filesDir, "record/untrained.db").toURI().toString()
        val hostile = listOf(
            Intent(),
            Intent(Intent.ACTION_VIEW).setData(Uri.parse(own)),
            Intent(Intent.ACTION_VIEW).setData(Uri.parse("file:///etc/hosts")),
            Intent(Intent.ACTION_VIEW).setData(Uri.parse("https://www.linkedin.com/")),
            Intent(Intent.ACTION_VIEW).setData(Uri.parse("content://nobody/nothing")),
            Intent(Intent.ACTION_SEND).putExtra(Intent.EXTRA_STREAM, "x".repeat(100_000)),
        )
        for (intent in hostile) {
            val screen = Robolectric.buildActivity(ImportActivity::class.java, intent).setup().get()
            waitFor(screen)
            assertTrue("$intent", nothing.intro in screen.words())
            assertFalse("$intent", screen.sees(R.id.apply))
            assertEquals(0, marks())
        }
    }

    private fun marks() = core.progress().history(null, null).groups.sumOf { it.rows.size }

    @Test
    fun `an export is written where the person chooses`() {
        settle(AI_TRAINING)
        val written = ByteArrayOutputStream()
        shadowOf(app.contentResolver).registerOutputStream(place, written)
        val screen = openData()

        screen.export()
        val asked = screen.asked().intent
        assertEquals(Intent.ACTION_CREATE_DOCUMENT, asked.action)
        assertEquals(core.data().export().name, asked.getStringExtra(Intent.EXTRA_TITLE))
        shadowOf(screen).receiveResult(asked, Activity.RESULT_OK, Intent().setData(place))
        waitUntil("the export is written") { screen.sees(R.id.message) }

        // What precedes it says when the document was written.
        fun record(document: String) = document.substringAfter("\"accounts\"", "")
        assertTrue("research" !in written.toString("UTF-8") && AI_TRAINING in written.toString("UTF-8"))
        assertEquals(record(core.data().export().text), record(written.toString("UTF-8")))
        assertTrue(core.data().screen().exported in screen.words())
    }

    @Test
    fun `a slow app that takes the export holds nothing up, and its answer is shown when the phone is turned`() {
        settle(AI_TRAINING)
        val mayWrite = CountDownLatch(1)
        shadowOf(app.contentResolver).registerOutputStreamSupplier(place) { mayWrite.await(); handed.writing(ByteArrayOutputStream()) }
        val screen = Robolectric.buildActivity(DataActivity::class.java).setup()

        screen.get().export()
        screen.get().answer(Activity.RESULT_OK, place)
        assertFalse(screen.get().sees(R.id.message))

        val turned = screen.recreate().get()
        mayWrite.countDown()
        waitUntil("the export is written") { turned.sees(R.id.message) }
        assertEquals(core.data().screen().exported, turned.textOf(R.id.message_text))
    }

    @Test
    fun `whoever leaves before an export fails is told all the same`() {
        val mayWrite = CountDownLatch(1)
        shadowOf(app.contentResolver).registerOutputStreamSupplier(place) { mayWrite.await(); throw IOException("no space left") }
        val screen = Robolectric.buildActivity(DataActivity::class.java).setup()
        screen.get().export()
        screen.get().answer(Activity.RESULT_OK, place)

        screen.get().finish()
        screen.pause().stop().destroy()
        mayWrite.countDown()

        waitUntil("a toast says so") { ShadowToast.getTextOfLatestToast() != null }
        assertEquals(core.data().screen().notExported, ShadowToast.getTextOfLatestToast())
    }

    @Test
    fun `an export that nobody wanted after all writes nothing`() {
        val screen = openData()

        screen.export()
        screen.answer(Activity.RESULT_CANCELED, null)

        assertFalse(screen.sees(R.id.message))
    }

    @Test
    fun `a file to import is looked at first`() {
        val screen = openData()

        screen.tap(core.data().screen().`import`)
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, shadowOf(screen).peekNextStartedActivityForResult().intent.action)
        screen.answer(Activity.RESULT_OK, place)

        val next = screen.sent()
        assertEquals(ImportActivity::class.java.name, next?.component?.className)
        assertEquals(place, next?.data)
    }

    @Test
    fun `the preview changes nothing, the button does`() {
        val document = exported { settle(AI_TRAINING) }
        val screen = openImport(document)
        val preview = core.data().preview(document.decodeToString())
        assertEquals(emptyList<String>(), preview.parts.flatMap { it.lines + it.heading } - screen.words().toSet())
        assertEquals(0, marks())

        screen.tap(preview.apply!!)
        waitFor(screen)

        assertEquals(1, marks())
        assertFalse(screen.sees(R.id.apply))
        assertEquals("the next review is planned", 1, alarms().size)
        screen.tap(screen.textOf(R.id.close))
        assertTrue(screen.isFinishing)
    }

    @Test
    fun `what is no record is refused with a sentence`() {
        for (bytes in listOf("{}".toByteArray(), byteArrayOf(-1, -2, -3), ByteArray(9_000_000) { 32 })) {
            val screen = openImport(bytes)
            assertTrue(screen.words().toString(), screen.words().any { it.length > 20 })
            assertFalse(screen.sees(R.id.apply))
            assertEquals(0, marks())
        }
    }

    @Test
    fun `a file is read once, off the main thread, whichever way the phone is turned`() {
        val document = exported { settle(AI_TRAINING) }
        val mayRead = CountDownLatch(1)
        val readers = CopyOnWriteArrayList<Thread>()
        val opened = chooseImport {
            readers += Thread.currentThread()
            mayRead.await()
            document.inputStream()
        }
        assertTrue("the screen waits, and is not held up", opened.get().sees(R.id.working))
        assertFalse(opened.get().sees(R.id.close))

        val turned = opened.recreate().get()
        mayRead.countDown()
        waitFor(turned)

        assertEquals(core.data().preview(document.decodeToString()).intro, turned.textOf(R.id.intro))
        assertEquals(core.data().preview(document.decodeToString()).intro, opened.recreate().get().textOf(R.id.intro))
        assertFalse(Looper.getMainLooper().thread == readers.single())
        assertEquals(1, handed.count)
    }

    @Test
    fun `taking it holds nothing up, and its result stays when the phone is turned`() {
        val document = exported { settle(AI_TRAINING) }
        val opened = chooseImport(document::inputStream)
        waitFor(opened.get())

        opened.get().tap(opened.get().textOf(R.id.apply))
        assertTrue(opened.get().sees(R.id.working))
        assertFalse(opened.get().sees(R.id.buttons))
        waitUntil("it is done without the main thread", mustStayIdle = true) { marks() == 1 }
        waitFor(opened.recreate().get())

        val looked = core.data().preview(document.decodeToString())
        val taken = opened.get().words()
        assertFalse("it says more than a look at what is here already", looked.intro in taken)
        assertEquals(taken, opened.recreate().get().words())

        RuntimeEnvironment.setQualifiers("+de")
        val german = opened.recreate().get()
        waitFor(german)
        assertEquals(core.data().preview(document.decodeToString()).intro, german.textOf(R.id.intro))
        assertNotEquals(looked.intro, german.textOf(R.id.intro))
    }

    @Test
    fun `whoever leaves meanwhile has it taken, and the next review planned`() {
        val opened = chooseImport(exported { settle(AI_TRAINING) }::inputStream)
        waitFor(opened.get())
        val file = opened.get().onRetainNonConfigurationInstance() as FileImport

        opened.get().tap(opened.get().textOf(R.id.apply))
        opened.pause().stop().destroy()

        assertNull("no work holds the screen", file.onDone)
        waitUntil("the review is planned") { alarms().size == 1 }
        assertEquals(1, marks())
    }

    @Test
    fun `where it can't be taken, a sentence says so above the preview`() {
        val opened = chooseImport(exported { settle(AI_TRAINING) }::inputStream)
        waitFor(opened.get())
        val preview = opened.get().words()
        val file = opened.get().onRetainNonConfigurationInstance() as FileImport
        val full = object : Transfer(NoHandle) {
            override fun `import`(document: String): ImportScreen = throw UntrainedException.Failed("No room.")
        }

        file.apply(full, opened.get().resources.configuration.locales)
        val turned = opened.recreate().get()
        waitFor(turned)

        assertEquals("No room.", turned.textOf(R.id.message_text))
        assertFalse(turned.sees(R.id.message_retry))
        assertEquals(emptyList<String>(), preview - turned.words().toSet())
        assertEquals("No room.", opened.recreate().get().textOf(R.id.message_text))

        opened.get().tap(opened.get().textOf(R.id.apply))
        assertFalse(opened.get().sees(R.id.message))
        waitFor(opened.get())
        assertEquals(1, marks())
    }

    @Test
    fun `what came on record meanwhile is in the preview when the screen comes back`() {
        val document = exported { settle(AI_TRAINING) }
        val opened = chooseImport(document::inputStream)
        waitFor(opened.get())
        core.data().`import`(document.decodeToString())

        opened.leaveAndReturn()
        waitFor(opened.get())

        assertEquals(core.data().preview(document.decodeToString()).intro, opened.get().textOf(R.id.intro))
        assertFalse(opened.get().sees(R.id.apply))
    }

    @Test
    fun `erasing asks first, and names what goes`() {
        send(Command.Skip(step("research").accountId, "research", SkipReason.KEEP_AS_IS), "research")
        val screen = openData()
        val question = core.data().screen().erase
        assertFalse(screen.sees(R.id.confirmation_question))

        screen.tap(core.data().screen().erase.button)
        assertEquals(question.body, screen.textOf(R.id.confirmation_body))
        screen.tap(question.cancel)
        assertFalse(screen.sees(R.id.confirmation_question))
        assertEquals(1, marks())

        screen.tap(core.data().screen().erase.button)
        screen.tap(question.confirm)
        assertEquals(0, marks())
        assertEquals(core.data().screen().amount, screen.textOf(R.id.amount))
    }

    @Test
    fun `after erasing no alarm is left`() {
        settle(AI_TRAINING)
        openHome()
        assertEquals(1, alarms().size)
        val screen = openData()

        screen.tap(core.data().screen().erase.button)
        screen.tap(core.data().screen().erase.confirm)

        assertEquals(0, alarms().size)
    }

    @Test
    fun `where erasing leaves traces it says so, and the reminders of what was erased are gone all the same`() {
        allowNotifications()
        settle(AI_TRAINING)
        pass(QUARTER)
        Reminders(app).sync(core)
        assertEquals(listOf(1, 1), listOf(alarms().size, posted().size))
        val screen = openData()

        holdTraces()
        screen.tap(core.data().screen().erase.button)
        screen.tap(core.data().screen().erase.confirm)

        assertTrue(screen.textOf(R.id.message_text).isNotEmpty())
        assertEquals(0, marks())
        assertEquals(core.data().screen().amount, screen.textOf(R.id.amount))
        assertEquals(listOf(0, 0), listOf(alarms().size, posted().size))
    }
}
