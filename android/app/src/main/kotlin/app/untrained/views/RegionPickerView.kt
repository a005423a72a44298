package app.untrained.views

import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.RadioButton
import android.widget.TextView
import app.untrained.R
import app.untrained.core.Region
import app.untrained.core.RegionPicker

/** The region of the account's owner. The choices unfold on a tap, unless there is no region yet. */
class RegionPickerView(private val view: View, private val onChoose: (Region?) -> Unit) {

    /** Whether the person unfolded the choices. */
    var isUnfolded = false

    private val choices = view.findViewById<ViewGroup>(R.id.region_choices)

    fun show(picker: RegionPicker) {
        view.findViewById<TextView>(R.id.region_line).text = picker.line
        view.findViewById<Button>(R.id.region_propose).apply {
            showText(picker.proposal?.label)
            setOnClickListener { picker.proposal?.let { onChoose(it.region) } }
        }
        view.findViewById<Button>(R.id.region_change).apply {
            showText(picker.change)
            setOnClickListener {
                isUnfolded = !isUnfolded
                choices.showIf(isUnfolded)
            }
        }
        choices.showIf(isUnfolded || picker.change == null)
        choices.showAll(picker.choices, R.layout.choice) { choice, row ->
            (row as RadioButton).apply {
                text = choice.label
                isChecked = choice.chosen
                setOnClickListener {
                    isUnfolded = false
                    onChoose(choice.region)
                }
            }
        }
    }
}
