package app.untrained.views

import android.content.res.Resources

/** Whether text is so large that things side by side would become narrow columns. */
val Resources.hasLargeText: Boolean
    get() = configuration.fontScale >= 1.3f
