package app.untrained.vectors

import app.untrained.ffi.UntrainedException
import java.io.File
import org.json.JSONArray
import org.json.JSONObject

/** The text of a table in `tests/vectors`, which every language reads. */
internal fun vectors(name: String): String = File(System.getProperty("basedir"), "../tests/vectors/$name.json").readText()

internal fun JSONArray.objects(): List<JSONObject> = List(length(), ::getJSONObject)

internal fun JSONArray.strings(): List<String> = List(length(), ::getString)

/** Whether the core refused the call, with a sentence. */
internal fun isRefused(call: () -> Unit): Boolean = try {
    call()
    false
} catch (refused: UntrainedException.Refused) {
    check(refused.sentence.isNotEmpty())
    true
}
