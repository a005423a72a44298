package app.untrained.simulator.web

/** The phone's screen: its size in dp, held upright, and its density in dpi. */
class Display(val width: Int, val height: Int, val dpi: Int) {
    companion object {
        /** A Pixel's. */
        val USUAL = Display(412, 892, 420)

        private val WRITTEN = Regex("(\\d+)x(\\d+)@(\\d+)")

        fun parse(text: String): Display {
            val parts = requireNotNull(WRITTEN.matchEntire(text)) { "--display is written like 412x892@420" }
            val (width, height, dpi) = parts.destructured
            return Display(width.toInt(), height.toInt(), dpi.toInt())
        }
    }
}
