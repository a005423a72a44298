import com.android.build.api.artifact.SingleArtifact
import javax.xml.parsers.DocumentBuilderFactory
import org.jetbrains.kotlin.gradle.dsl.JvmTarget

plugins {
    id("com.android.application")
    id("org.jetbrains.kotlin.android")
}

/** What `cargo xtask package` makes: the core for each processor, its Kotlin face, and the licences. */
val nativeLibraries = projectDir.resolve("src/main/jniLibs")
val bindings = rootDir.resolve("../target/bindings/kotlin")
val licences = rootDir.resolve("../target/licences/android")

android {
    namespace = "app.untrained"
    compileSdk = 36

    defaultConfig {
        applicationId = "app.untrained"
        minSdk = 26
        targetSdk = 36
        versionCode = 1
        versionName = "0.1.0"
        testInstrumentationRunner = "androidx.test.runner.AndroidJUnitRunner"
        // JNA brings libraries for more processors than there is a core for. On those the app would
        // install and not start.
        ndk.abiFilters += setOf("arm64-v8a", "armeabi-v7a", "x86_64")
    }

    // The key is the environment's: without one the release is left unsigned.
    providers.environmentVariable("UNTRAINED_KEYSTORE").orNull?.let { keystore ->
        signingConfigs.create("release") {
            storeFile = file(keystore)
            storePassword = providers.environmentVariable("UNTRAINED_KEYSTORE_PASSWORD").get()
            keyAlias = providers.environmentVariable("UNTRAINED_KEY_ALIAS").get()
            keyPassword = providers.environmentVariable("UNTRAINED_KEY_PASSWORD").get()
        }
    }

    sourceSets.getByName("main").kotlin.srcDir(bindings)
    sourceSets.getByName("main").assets.srcDir(licences)

    buildTypes.getByName("release") {
        isMinifyEnabled = true
        isShrinkResources = true
        signingConfig = signingConfigs.findByName("release")
        proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    // Resources of every language ship in every bundle: the language can be chosen per app.
    bundle.language.enableSplit = false

    packaging.resources.excludes += "META-INF/{AL2.0,LGPL2.1}"
}

// The host build runs the tests in src/test: they need Robolectric as pom.xml sets it up.
androidComponents.beforeVariants { it.enableUnitTest = false }

kotlin {
    compilerOptions.jvmTarget = JvmTarget.JVM_17
}

dependencies {
    // All that ships besides the core and Kotlin's own library.
    implementation("net.java.dev.jna:jna:5.19.1@aar")

    androidTestImplementation("androidx.test:runner:1.7.0")
    androidTestImplementation("junit:junit:4.13.2")
}

/** Fails when the app would ask for a permission that the project does not allow. */
abstract class CheckPermissions : DefaultTask() {
    @get:InputFile
    abstract val manifest: RegularFileProperty

    @get:Input
    abstract val allowed: SetProperty<String>

    @TaskAction
    fun check() {
        val documents = DocumentBuilderFactory.newInstance().apply { isNamespaceAware = true }
        val elements = documents.newDocumentBuilder().parse(manifest.get().asFile).getElementsByTagName("*")
        val asked = (0 until elements.length).map(elements::item)
            .filter { it.nodeName.startsWith("uses-permission") }
            .map { it.attributes.getNamedItemNS(ANDROID, "name").nodeValue }
            .toSet()
        val surplus = asked - allowed.get()
        if (surplus.isNotEmpty()) {
            throw GradleException("The merged manifest asks for more than the project allows: $surplus")
        }
    }

    private companion object {
        const val ANDROID = "http://schemas.android.com/apk/res/android"
    }
}

androidComponents.onVariants { variant ->
    val name = variant.name.replaceFirstChar(Char::uppercase)
    val check = tasks.register<CheckPermissions>("check${name}Permissions") {
        manifest = variant.artifacts.get(SingleArtifact.MERGED_MANIFEST)
        allowed = setOf(
            "android.permission.POST_NOTIFICATIONS",
            "android.permission.RECEIVE_BOOT_COMPLETED",
        )
    }
    tasks.matching { it.name in setOf("assemble$name", "bundle$name", "install$name") }
        .configureEach { dependsOn(check) }
}

/** Says what is missing, instead of failing on a hundred unknown names. */
val checkCore by tasks.registering {
    val needed = listOf(nativeLibraries, bindings, licences)
    doLast {
        val missing = needed.filterNot { it.isDirectory }
        if (missing.isNotEmpty()) {
            throw GradleException("Run `cargo xtask package` first; these folders are missing: $missing")
        }
    }
}
tasks.named("preBuild") { dependsOn(checkCore) }
