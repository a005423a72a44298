package app.untrained.screens.home

import app.untrained.R
import app.untrained.core.HomeMenuIcon

/** The icon of an entry of Home's menu. Its label is beside it, or its content description. */
val HomeMenuIcon.picture: Int
    get() = when (this) {
        HomeMenuIcon.GUIDE -> R.drawable.ic_guide
        HomeMenuIcon.SETTINGS -> R.drawable.ic_settings
        HomeMenuIcon.HISTORY -> R.drawable.ic_history
        HomeMenuIcon.ACCOUNTS -> R.drawable.ic_account
        HomeMenuIcon.DATA -> R.drawable.ic_data
        HomeMenuIcon.PROTECTION -> R.drawable.ic_shield
        HomeMenuIcon.SEARCH -> R.drawable.ic_search
    }
