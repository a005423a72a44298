package app.untrained.shell

import android.content.pm.PackageManager
import app.untrained.PhoneTest
import app.untrained.screens.home.HomeActivity
import org.junit.Assert.assertEquals
import org.junit.Test

class ManifestTest : PhoneTest() {

    @Test
    fun `the app asks for two permissions, and the network is not one of them`() {
        val asked = app.packageManager
            .getPackageInfo(app.packageName, PackageManager.GET_PERMISSIONS)
            .requestedPermissions.toSet()

        assertEquals(
            setOf("android.permission.POST_NOTIFICATIONS", "android.permission.RECEIVE_BOOT_COMPLETED"),
            asked,
        )
    }

    @Test
    fun `other apps can open Home and nothing else`() {
        val everything = PackageManager.GET_ACTIVITIES or PackageManager.GET_RECEIVERS or
            PackageManager.GET_SERVICES or PackageManager.GET_PROVIDERS
        val info = app.packageManager.getPackageInfo(app.packageName, everything)
        val components = info.activities.orEmpty().toList() + info.receivers.orEmpty() +
            info.services.orEmpty() + info.providers.orEmpty()

        assertEquals(listOf(HomeActivity::class.java.name), components.filter { it.exported }.map { it.name })
    }
}
