package app.untrained.views

import android.text.SpannableString
import android.text.Spanned
import android.text.style.LocaleSpan
import java.util.Locale

/** LinkedIn's words, marked as English so that a screen reader pronounces them as English. */
fun english(words: String): CharSequence = SpannableString(words).apply {
    setSpan(LocaleSpan(Locale.ENGLISH), 0, length, Spanned.SPAN_INCLUSIVE_EXCLUSIVE)
}
