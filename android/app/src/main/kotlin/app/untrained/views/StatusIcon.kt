package app.untrained.views

import android.widget.ImageView
import app.untrained.R
import app.untrained.core.StepStatus

/** Shows the status of a step. The words are always beside it. */
fun ImageView.showStatus(status: StepStatus) = setImageResource(
    when (status) {
        StepStatus.OPEN -> R.drawable.ic_status_open
        StepStatus.DONE -> R.drawable.ic_status_done
        StepStatus.SKIPPED -> R.drawable.ic_status_skipped
        StepStatus.NOT_FOUND -> R.drawable.ic_status_not_found
        StepStatus.RECHECK -> R.drawable.ic_status_recheck
    },
)
