package app.untrained.simulator

import android.view.KeyEvent
import android.view.View
import android.view.inputmethod.EditorInfo
import org.robolectric.shadows.ShadowLooper

/** What an input method does to the focused view. */
class Keyboard(private val windows: Windows) {
    val focused: View? get() = windows.top()?.findFocus()?.takeIf { it.onCheckIsTextEditor() }

    fun type(text: String) {
        val connection = connection().first
        text.split('\n').forEachIndexed { line, part ->
            if (line > 0) enter()
            if (part.isNotEmpty()) connection.commitText(part, 1)
        }
        ShadowLooper.idleMainLooper()
    }

    fun key(name: String) {
        when (name) {
            "Backspace" -> press(KeyEvent.KEYCODE_DEL)
            "Delete" -> press(KeyEvent.KEYCODE_FORWARD_DEL)
            "ArrowLeft" -> press(KeyEvent.KEYCODE_DPAD_LEFT)
            "ArrowRight" -> press(KeyEvent.KEYCODE_DPAD_RIGHT)
            "ArrowUp" -> press(KeyEvent.KEYCODE_DPAD_UP)
            "ArrowDown" -> press(KeyEvent.KEYCODE_DPAD_DOWN)
            "Tab" -> press(KeyEvent.KEYCODE_TAB)
            "Enter" -> enter()
            else -> throw InvalidCommand("There is no key $name.")
        }
        ShadowLooper.idleMainLooper()
    }

    private fun enter() {
        if (focused == null) return press(KeyEvent.KEYCODE_ENTER)
        val (connection, info) = connection()
        val action = info.imeOptions and EditorInfo.IME_MASK_ACTION
        val newLine = info.imeOptions and EditorInfo.IME_FLAG_NO_ENTER_ACTION != 0
        when {
            newLine -> connection.commitText("\n", 1)
            action == EditorInfo.IME_ACTION_NONE || action == EditorInfo.IME_ACTION_UNSPECIFIED -> press(KeyEvent.KEYCODE_ENTER)
            else -> connection.performEditorAction(action)
        }
    }

    private fun connection(): Pair<android.view.inputmethod.InputConnection, EditorInfo> {
        val view = focused ?: throw InvalidCommand("No text field has the focus.")
        val info = EditorInfo()
        val connection = view.onCreateInputConnection(info) ?: throw InvalidCommand("The field takes no text.")
        return Pair(connection, info)
    }

    private fun press(code: Int) {
        val window = windows.top() ?: return
        window.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_DOWN, code))
        window.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_UP, code))
    }
}
