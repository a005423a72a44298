package app.untrained.bench

import java.io.File

/** The app's English texts as a flat map: a message by its id, an attribute by `id.attribute`. */
class Texts private constructor(private val patterns: Map<String, String>) {
    operator fun get(id: String): String = patterns.getValue(id)

    /** The text with its one value filled in. */
    fun with(id: String, name: String, value: String): String = get(id).replace("{ \$$name }", value)

    fun with(id: String, name: String, value: String, name2: String, value2: String): String =
        with(id, name, value).replace("{ \$$name2 }", value2)

    companion object {
        private val ENTRY = Regex("""^(?<indent> {4}\.)?(?<id>[a-z][a-z0-9-]*) =(?: (?<text>.*))?$""")

        /** Reads the Fluent files in `folder`. A message with variants stays as it is written there. */
        fun read(folder: File): Texts {
            val patterns = HashMap<String, String>()
            for (file in folder.listFiles { file -> file.extension == "ftl" }!!) {
                var message = ""
                var last = ""
                for (line in file.readLines()) {
                    val entry = ENTRY.find(line)
                    if (entry != null) {
                        val id = entry.groups["id"]!!.value
                        last = if (entry.groups["indent"] != null) "$message.$id" else id.also { message = it }
                        patterns[last] = entry.groups["text"]?.value.orEmpty()
                    } else if (line.startsWith(" ") || line.isEmpty() && last in patterns) {
                        patterns.merge(last, line.trim()) { before, more -> "$before\n$more" }
                    } else {
                        last = ""
                    }
                }
            }
            return Texts(patterns.mapValues { it.value.trim().replace("{ \"; \" }", "; ").replace("{ \", \" }", ", ") })
        }
    }
}
