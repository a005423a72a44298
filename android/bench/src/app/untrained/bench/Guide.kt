package app.untrained.bench

import com.google.gson.Gson
import com.google.gson.annotations.SerializedName
import java.io.File
import java.time.LocalDate

/** The parts of the guide that the screens by hand need, read once. */
class Guide private constructor(val steps: List<Step>, pages: List<Page>) {
    class Paths(val phone: List<String>, val computer: List<String>)

    class Step(
        val id: String,
        val kind: String,
        val group: String,
        val path: Paths?,
        val label: String?,
        @SerializedName("other_labels") val otherLabels: List<String>?,
        val wanted: String,
        val minutes: Int,
        val revision: Int,
        val once: Boolean,
    )

    class Page(val id: String, val url: String, val grade: String, private val checked: String) {
        val checkedOn: LocalDate get() = LocalDate.parse(checked)
    }

    private class Pages(val pages: List<Page>)

    val byId: Map<String, Step> = steps.associateBy { it.id }
    val switch: Step = byId.getValue(SWITCH)
    val switchPage: Page = pages.first { it.id == SWITCH }

    /** The settings of each section. */
    val sections: Map<String, List<Step>> =
        steps.filter { it.kind == "related" && it.group != "ai" && !it.once }.groupBy { it.group }

    companion object {
        const val SWITCH = "ai-training"
        const val OBJECTION = "objection"

        fun read(folder: File): Guide {
            fun <T> parse(name: String, type: Class<T>) = Gson().fromJson(folder.resolve(name).readText(), type)
            return Guide(
                parse("steps.json", Array<Step>::class.java).toList(),
                parse("pages.json", Pages::class.java).pages,
            )
        }
    }
}
