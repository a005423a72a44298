package app.untrained.views

import android.text.SpannableString
import android.text.Spanned
import android.text.style.LocaleSpan
import java.util.Locale

/** The language of LinkedIn's words where no others are known. */
const val ENGLISH = "en"

/** Words in the language of a BCP 47 [tag], marked so that a screen reader pronounces them as such. */
fun inLanguage(words: String, tag: String): CharSequence = SpannableString(words).apply {
    setSpan(LocaleSpan(Locale.forLanguageTag(tag)), 0, length, Spanned.SPAN_INCLUSIVE_EXCLUSIVE)
}
