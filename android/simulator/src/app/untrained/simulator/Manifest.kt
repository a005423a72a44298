package app.untrained.simulator

import org.w3c.dom.Element
import java.nio.file.Path
import java.util.Properties
import javax.xml.parsers.DocumentBuilderFactory

/** What the merged manifest says about the app as a whole and Robolectric does not pass on. */
class Manifest private constructor(private val application: Element, val packageName: String) {
    val applicationClass: String get() = absolute(attribute("name") ?: "android.app.Application")
    val takesBackGestures: Boolean get() = attribute("enableOnBackInvokedCallback") == "true"

    private fun attribute(name: String): String? = application.getAttributeNS(ANDROID, name).ifEmpty { null }

    private fun absolute(name: String) = if (name.startsWith(".")) packageName + name else name

    companion object {
        private const val ANDROID = "http://schemas.android.com/apk/res/android"

        fun read(): Manifest {
            val config = Properties()
            val stream = Manifest::class.java.classLoader.getResourceAsStream("com/android/tools/test_config.properties")
            checkNotNull(stream) { "com/android/tools/test_config.properties is not on the class path" }.use(config::load)
            val factory = DocumentBuilderFactory.newInstance().apply { isNamespaceAware = true }
            val file = Path.of(config.getProperty("android_merged_manifest")).toFile()
            val root = factory.newDocumentBuilder().parse(file).documentElement
            val application = root.getElementsByTagName("application").item(0) as Element
            return Manifest(application, config.getProperty("android_custom_package"))
        }
    }
}
