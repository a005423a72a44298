package app.untrained.views

import app.untrained.R
import app.untrained.core.PlaceIcon

/** The picture of a place. The words are beside it, or said instead of it. */
val PlaceIcon.picture: Int
    get() = when (this) {
        PlaceIcon.GUIDE -> R.drawable.ic_guide
        PlaceIcon.SETTINGS -> R.drawable.ic_settings
        PlaceIcon.HISTORY -> R.drawable.ic_history
        PlaceIcon.ACCOUNTS -> R.drawable.ic_account
        PlaceIcon.DATA -> R.drawable.ic_data
        PlaceIcon.PROTECTION -> R.drawable.ic_shield
        PlaceIcon.SEARCH -> R.drawable.ic_search
    }
