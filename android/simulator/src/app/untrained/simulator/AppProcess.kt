package app.untrained.simulator

import android.app.ActivityThread
import android.app.Application
import android.app.Instrumentation
import android.app.LoadedApk
import android.app.QueuedWork
import android.content.Context
import com.google.common.base.Supplier
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter.from
import java.io.File
import java.lang.reflect.Field
import java.lang.reflect.Modifier
import java.nio.file.Path

/**
 * The app's process: its Application object and everything its classes hold in memory.
 *
 * It starts when something of the app is needed. When it dies, nothing is called, as on a phone.
 * Statics are reset by running the classes' static initialisers again (Robolectric keeps them
 * callable), so that whatever the app has not written down is gone.
 */
class AppProcess(private val manifest: Manifest, data: Path) {
    private val files = data.resolve("app").toFile()
    private val thread = RuntimeEnvironment.getActivityThread() as ActivityThread
    private val apk: LoadedApk = ReflectionHelpers.getField<Any>(RuntimeEnvironment.getApplication(), "mLoadedApk") as LoadedApk

    var isAlive = false
        private set

    val application: Application get() = RuntimeEnvironment.getApplication()

    init {
        shadowOf(application).clearRegisteredReceivers()
        keepFilesIn(files)
    }

    fun ensureAlive(): Application {
        if (!isAlive) start()
        return application
    }

    private fun start() {
        val created = Class.forName(manifest.applicationClass, true, javaClass.classLoader)
            .getDeclaredConstructor().newInstance() as Application
        val context = ReflectionHelpers.callStaticMethod<Context>(
            Class.forName("android.app.ContextImpl"), "createAppContext",
            from(ActivityThread::class.java, thread), from(LoadedApk::class.java, apk),
        )
        RuntimeEnvironment.setApplicationSupplier(Supplier { created })
        RuntimeEnvironment.application = created
        ReflectionHelpers.setField(thread, "mInitialApplication", created)
        ReflectionHelpers.setField(apk, "mApplication", created)
        shadowOf(created).callAttach(context)
        ReflectionHelpers.callInstanceMethod<Any>(context, "setOuterContext", from(Context::class.java, created))
        ReflectionHelpers.setField(context, "mClassLoader", javaClass.classLoader)
        shadowOf(created).checkActivities(true)
        isAlive = true
        val instrumentation: Instrumentation = thread.instrumentation
        instrumentation.callApplicationOnCreate(created)
    }

    fun die() {
        if (!isAlive) return
        isAlive = false
        QueuedWork.waitToFinish()
        shadowOf(application).clearRegisteredReceivers()
        ReflectionHelpers.setStaticField(Class.forName("android.app.ContextImpl"), "sSharedPrefsCache", null)
        classesOfTheApp().forEach(::forgetStatics)
        System.gc()
    }

    fun eraseFiles() {
        check(!isAlive) { "the app still runs" }
        files.deleteRecursively()
        files.mkdirs()
    }

    private fun forgetStatics(name: String) {
        val type = Class.forName(name, false, javaClass.classLoader)
        if (type.isEnum || type.isAnnotation || type.simpleName == "R" || type.enclosingClass?.simpleName == "R") return
        type.declaredFields.filter { Modifier.isStatic(it.modifiers) && !isConstant(it) }.forEach(::forget)
        val initializer = type.declaredMethods.firstOrNull { it.name == "__staticInitializer__" } ?: return
        initializer.isAccessible = true
        initializer.invoke(null)
    }

    /** Constants have no initialiser that would restore them; Robolectric removed their `final`. */
    private fun isConstant(field: Field) =
        (field.type.isPrimitive || field.type == String::class.java) && field.name.none { it.isLowerCase() }

    private fun forget(field: Field) {
        if (Modifier.isFinal(field.modifiers)) return
        field.isAccessible = true
        field.set(null, java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(field.type, 1), 0))
    }

    private fun classesOfTheApp(): List<String> {
        val folder = manifest.packageName.replace('.', '/')
        return System.getProperty("java.class.path").split(File.pathSeparator).map(::File)
            .filter { it.isDirectory && it.name == "classes" }
            .flatMap { root ->
                root.resolve(folder).walk().filter { it.extension == "class" }
                    .map { it.relativeTo(root).path.removeSuffix(".class").replace(File.separatorChar, '.') }
                    .filter { name -> BINDINGS.none { name.startsWith("$it.") } }
            }
    }

    /** The folder counts as storage that is available before unlocking: this phone has no lock screen. */
    private fun keepFilesIn(folder: File) {
        folder.mkdirs()
        val info = apk.applicationInfo
        info.dataDir = folder.path
        info.deviceProtectedDataDir = folder.path
        ReflectionHelpers.setField(apk, "mDataDir", folder.path)
        for (field in listOf("mDataDirFile", "mDeviceProtectedDataDirFile")) {
            ReflectionHelpers.setField(apk, field, folder)
        }
    }

    companion object {
        /** Not reset: generated code over a native library, which a new process would load again anyway. */
        val BINDINGS = listOf("app.untrained.ffi", "app.untrained.core")
    }
}
