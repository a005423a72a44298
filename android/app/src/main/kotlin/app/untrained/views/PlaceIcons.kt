package app.untrained.views

import android.widget.ImageView
import app.untrained.R
import app.untrained.core.PlaceIcon

/** Shows the picture of a place. The words are always beside it. */
fun ImageView.showPlace(icon: PlaceIcon) = setImageResource(
    when (icon) {
        PlaceIcon.GUIDE -> R.drawable.ic_guide
        PlaceIcon.SETTINGS -> R.drawable.ic_settings
        PlaceIcon.HISTORY -> R.drawable.ic_history
        PlaceIcon.ACCOUNTS -> R.drawable.ic_account
        PlaceIcon.DATA -> R.drawable.ic_data
    },
)
