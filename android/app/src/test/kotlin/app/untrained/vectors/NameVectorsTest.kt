package app.untrained.vectors

import app.untrained.PhoneTest
import app.untrained.core.AccountRow
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** Names cross the boundary as they were typed: the shared table holds on both sides. */
class NameVectorsTest : PhoneTest() {

    private val table = JSONObject(vectors("names"))

    private fun rows(part: String) = table.getJSONArray(part).objects()

    private fun added(name: String): AccountRow = core.accounts().add(name).rows.last()

    private fun forget(account: AccountRow) {
        core.accounts().remove(account.accountId)
    }

    /**
     * As it is stored: on a screen it may have signs around it that keep its direction. What was added last is the
     * one that is shown, which an export names first.
     */
    private fun addedLabel(): String =
        JSONObject(core.data().export().text).getJSONArray("accounts").objects().first().getString("label")

    @Test
    fun `a name is kept as the shared table says`() {
        for (row in rows("kept")) {
            val account = added(row.getString("given"))
            assertEquals(row.getString("why"), row.getString("kept"), addedLabel())
            forget(account)
        }
    }

    @Test
    fun `a name that cannot be one is refused`() {
        for (row in rows("refused")) {
            assertTrue(row.getString("why"), isRefused { added(row.getString("given")) })
        }
    }

    @Test
    fun `names that look the same are taken once`() {
        for (row in rows("same")) {
            val names = row.getJSONArray("names").strings()
            val account = added(names.first())
            for (name in names.drop(1)) {
                assertTrue("${row.getString("why")}: $name", isRefused { added(name) })
            }
            forget(account)
        }
    }

    @Test
    fun `names that are told apart are all taken`() {
        for (row in rows("different")) {
            row.getJSONArray("names").strings().map(::added).forEach(::forget)
        }
    }
}
