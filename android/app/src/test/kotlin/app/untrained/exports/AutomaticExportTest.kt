package app.untrained.exports

import android.app.Activity
import android.content.Intent
import android.net.Uri
import app.untrained.EveryAndroid
import app.untrained.Handed
import app.untrained.PhoneTest
import app.untrained.R
import app.untrained.core.FolderExport
import app.untrained.core.StepAnswer
import app.untrained.ffi.Folder
import app.untrained.ffi.NoHandle
import app.untrained.ffi.Transfer
import app.untrained.ffi.Untrained
import app.untrained.ffi.UntrainedException
import app.untrained.reminders.Reminders
import app.untrained.screens.data.DataActivity
import app.untrained.screens.settings.SettingsActivity
import java.io.File
import java.util.concurrent.CountDownLatch
import java.util.concurrent.atomic.AtomicInteger
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.experimental.categories.Category
import org.junit.rules.TemporaryFolder
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController

@Category(EveryAndroid::class)
class AutomaticExportTest : PhoneTest() {

    @get:Rule
    val storage = TemporaryFolder()

    @get:Rule
    val handed = Handed()

    private lateinit var folders: Folders
    private lateinit var documents: File

    @Before
    fun aFolderToChoose() {
        documents = storage.newFolder("Documents")
        folders = Folders.install(storage.root, handed)
        settle(AI_TRAINING)
    }

    private fun openData(): ActivityController<DataActivity> =
        Robolectric.buildActivity(DataActivity::class.java).setup()

    private fun DataActivity.choose(tree: Uri = Folders.tree("Documents")) {
        tap(textOf(R.id.folder_button))
        val asked = asked().intent
        assertEquals(Intent.ACTION_OPEN_DOCUMENT_TREE, asked.action)
        shadowOf(this).receiveResult(asked, Activity.RESULT_OK, Intent().setData(tree))
    }

    private fun state() = core.data().screen().folder

    private fun files(): List<String> = documents.list().orEmpty().sorted()

    private fun waitForFiles(count: Int) = waitUntil("there are $count files: ${files()}") {
        files().size == count && !state().atRisk && state().state != null && !app.automaticExport.isWorking
    }

    /** A check falls due, and is answered with the app in hand. */
    private fun finishACheck() {
        pass(QUARTER)
        settle(AI_TRAINING, StepAnswer.DONE)
        Reminders(app).sync(core)
    }

    @Test
    fun `the folder is chosen once, and the first export is written there at once`() {
        val screen = openData()
        screen.get().choose()
        waitForFiles(1)

        val written = File(documents, files().single()).readText()
        assertEquals(core.data().preview(written).apply, null)
        assertTrue("My Documents" in screen.get().textOf(R.id.folder_state))
        val kept = app.contentResolver.persistedUriPermissions.single()
        assertTrue(kept.uri == Folders.tree("Documents") && kept.isWritePermission)
        assertEquals("asked off the main thread", emptyList<String>(), folders.askedOnMainThread)
        assertEquals("the folder's name, and the file to write and to read back", 3, handed.count)
    }

    @Test
    fun `after each finished check there is one more, of which three stay, and nothing else is touched`() {
        File(documents, "untrained-automatic-2020-01-01-000000.json").writeText("the person's own")
        val screen = openData().get()
        screen.choose()
        waitForFiles(2)
        val first = files().last()
        repeat(2) {
            finishACheck()
            waitForFiles(3 + it)
        }
        finishACheck()
        waitUntil("the first is gone: ${files()}") { first !in files() && files().size == 4 }
        assertEquals("the person's own", File(documents, files().first()).readText())
    }

    @Test
    fun `a file that the person changed stays`() {
        val screen = openData().get()
        screen.choose()
        waitForFiles(1)
        val first = File(documents, files().single())
        first.appendText(" ")
        repeat(3) {
            finishACheck()
            waitForFiles(2 + it)
        }
        assertTrue(first.exists())
    }

    @Test
    fun `an app that takes its time holds nothing up`() {
        val mayMake = CountDownLatch(1)
        folders.beforeMaking = { mayMake.await() }
        val screen = openData()
        screen.get().choose()
        waitUntil("the folder is known") { state().state != null }
        assertEquals(emptyList<String>(), files())

        screen.recreate().get().tap(screen.get().textOf(R.id.export_button))
        openHome()
        settle("research")
        mayMake.countDown()
        waitForFiles(1)
        waitUntil("the screen says so") { screen.get().textOf(R.id.folder_state) == state().state }
    }

    @Test
    fun `where the folder is gone, both screens say so, and choosing another helps`() {
        val screen = openData().get()
        screen.choose()
        waitForFiles(1)
        documents.deleteRecursively()
        finishACheck()
        waitUntil("the failure is known") { state().atRisk }
        val notice = home().notices.single()
        assertTrue(notice.text in openHome().words())
        val said = openData().get()
        assertTrue(said.sees(R.id.folder_notice))
        assertTrue("no longer there" in said.words().joinToString())

        documents = storage.newFolder("Other")
        said.choose(Folders.tree("Other"))
        waitForFiles(1)
        assertFalse(said.sees(R.id.folder_notice))
        assertEquals(listOf(Folders.tree("Other")), app.contentResolver.persistedUriPermissions.map { it.uri })
    }

    @Test
    fun `a folder that is chosen while an export is under way has its own right after it`() {
        val mayMake = CountDownLatch(1)
        folders.beforeMaking = { mayMake.await() }
        val screen = openData().get()
        screen.choose()
        waitUntil("an export is under way") { app.automaticExport.isWorking }

        documents = storage.newFolder("Other")
        screen.choose(Folders.tree("Other"))
        waitUntil("the other folder is known") { "Other" in state().state.orEmpty() }
        mayMake.countDown()
        waitForFiles(1)
    }

    @Test
    fun `where the access was taken back, the screen says so`() {
        val screen = openData().get()
        screen.choose()
        waitForFiles(1)
        ExportFolder.giveUpAccess(app)
        finishACheck()
        waitUntil("the screen says so") { screen.sees(R.id.folder_notice) }
        assertTrue("may not save" in state().state!!)
        assertEquals(1, files().size)
    }

    @Test
    fun `a file that could not be written whole is not left behind`() {
        folders.isFull = true
        openData().get().choose()
        waitUntil("the failure is known") { state().atRisk }
        assertEquals(emptyList<String>(), files())
        assertTrue("could not be saved" in state().state!!)
    }

    /** Settings syncs whenever it is drawn, and what is not on record is due with each sync. */
    @Test
    fun `what fails unrecorded waits for the next occasion, also while Settings is open`() {
        core.folder().choose(Folders.tree("Documents").toString(), "Documents")
        val refusing = Refusing(core)
        replaceCore(refusing)
        Robolectric.buildActivity(SettingsActivity::class.java).setup()
        waitUntil("it is not begun anew") { refusing.asked.get() > 0 && !app.automaticExport.isWorking }

        val asked = refusing.asked.get()
        Reminders(app).sync(refusing)
        waitUntil("it was tried once more") { !app.automaticExport.isWorking }
        assertEquals(asked + 1, refusing.asked.get())
    }

    /** The real core, except that it exports nothing, as if that were too long, and records no folder and erases nothing, as if it were busy. */
    private class Refusing(private val real: Untrained) : Untrained(NoHandle) {
        val asked = AtomicInteger()

        override fun folder() = object : Folder(NoHandle) {
            override fun export(): FolderExport? {
                asked.incrementAndGet()
                throw UntrainedException.Refused("Too long.")
            }

            override fun choose(folder: String, name: String) = throw UntrainedException.Failed("Busy.")
        }

        override fun data() = object : Transfer(NoHandle) {
            override fun screen() = real.data().screen()
            override fun erase() = throw UntrainedException.Failed("Busy.")
        }

        override fun progress() = real.progress()
        override fun reminders() = real.reminders()
        override fun settings() = real.settings()
    }

    @Test
    fun `a choice that could not be recorded is told`() {
        val screen = openData().get()
        replaceCore(Refusing(core))
        screen.choose()
        waitUntil("the screen says so") { screen.sees(R.id.message) }
        assertEquals("Busy.", screen.textOf(R.id.message_text))
        assertEquals(null, state().state)
    }

    @Test
    fun `an app that has no such folder at all is no crash`() {
        val screen = openData().get()
        screen.choose()
        waitForFiles(1)
        screen.choose(Uri.parse("content://nobody/tree/x"))
        waitUntil("the failure is known") { state().atRisk }
    }

    @Test
    fun `whoever stops it, or erases everything, keeps the files and no access is left`() {
        val screen = openData().get()
        val stop = { screen.tap(screen.textOf(R.id.folder_stop)) }
        val erase = { erase(screen) }
        val eraseWithTraces = { holdTraces(); erase(screen) }
        for (end in listOf(stop, erase, eraseWithTraces)) {
            screen.choose()
            waitUntil("an export is there") { files().isNotEmpty() && !app.automaticExport.isWorking && state().state != null }
            end()
            assertEquals(null, state().state)
            assertFalse(screen.sees(R.id.folder_stop))
            assertTrue(files().isNotEmpty())
            assertEquals(emptyList<Uri>(), app.contentResolver.persistedUriPermissions.map { it.uri })
        }
    }

    @Test
    fun `where nothing could be erased, the access stays with the folder`() {
        val screen = openData().get()
        screen.choose()
        waitForFiles(1)
        replaceCore(Refusing(core))
        erase(screen)
        assertTrue(screen.sees(R.id.message))
        assertEquals(1, app.contentResolver.persistedUriPermissions.size)
    }

    private fun erase(screen: DataActivity) {
        screen.tap(core.data().screen().erase.button)
        screen.tap(core.data().screen().erase.confirm)
    }
}
