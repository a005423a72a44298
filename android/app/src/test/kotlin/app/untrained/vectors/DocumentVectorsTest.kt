package app.untrained.vectors

import app.untrained.PhoneTest
import org.json.JSONArray
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Test

/** The app takes the documents of the shared table that the published form takes, and no others. */
class DocumentVectorsTest : PhoneTest() {

    /** [document] with what stands at the row's place changed, or left out. */
    private fun changed(document: JSONObject, row: JSONObject): String {
        val changed = JSONObject(document.toString())
        val way = row.getString("at").split('/').drop(1)
        val parent = way.dropLast(1).fold<String, Any>(changed) { node, key ->
            if (node is JSONArray) node.get(key.toInt()) else (node as JSONObject).get(key)
        } as JSONObject
        if (row.has("to")) parent.put(way.last(), row.get("to")) else parent.remove(way.last())
        return changed.toString()
    }

    @Test
    fun `what the shared table accepts is taken, and the rest refused`() {
        val tables = JSONObject(vectors("documents"))
        for (version in tables.keys()) {
            val table = tables.getJSONObject(version)
            val rows = listOf("changes", "left_out", "references").flatMap { table.getJSONArray(it).objects() }
            for (row in rows) {
                val document = changed(table.getJSONObject("document"), row)
                val isRefused = isRefused { core.data().preview(document) }
                assertEquals("$version, ${row.getString("why")}: $row", !row.optBoolean("accepted"), isRefused)
            }
        }
    }
}
