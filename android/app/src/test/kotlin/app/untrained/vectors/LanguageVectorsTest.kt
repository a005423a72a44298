package app.untrained.vectors

import android.os.LocaleList
import app.untrained.PhoneTest
import app.untrained.core.NotificationState
import org.json.JSONArray
import org.junit.Assert.assertEquals
import org.junit.Test

/** Whatever a phone adds to a language, its words are those of the shared table. */
class LanguageVectorsTest : PhoneTest() {

    private val rows = JSONArray(vectors("languages")).objects()

    private fun spoken(wanted: List<String>): String {
        core.setLocale(wanted, true)
        return core.settings().screen(NotificationState.ALLOWED).title
    }

    @Test
    fun `the core speaks the language of the shared table`() {
        for (row in rows) {
            val wanted = row.getJSONArray("wanted").strings()
            assertEquals(row.getString("why"), spoken(listOf(row.getString("speaks"))), spoken(wanted))
        }
    }

    /** What Android itself makes of the tags: a person cannot set others. */
    @Test
    fun `and it speaks it when the tags come from Android's own list`() {
        val asSet = rows.filter { row ->
            val wanted = row.getJSONArray("wanted").strings()
            wanted.isNotEmpty() && wanted.none { LocaleList.forLanguageTags(it).toLanguageTags().let { tag -> tag == "und" || tag.isEmpty() } }
        }
        for (row in asSet) {
            val tags = LocaleList.forLanguageTags(row.getJSONArray("wanted").strings().joinToString(",")).toLanguageTags()
            assertEquals("${row.getString("why")}: $tags", spoken(listOf(row.getString("speaks"))), spoken(tags.split(',')))
        }
        assertEquals("of ${rows.size}", true, asSet.size > 50)
    }
}
