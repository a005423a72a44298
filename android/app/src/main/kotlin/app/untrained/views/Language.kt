package app.untrained.views

import android.text.SpannableString
import android.text.Spanned
import android.text.style.LocaleSpan
import java.util.Locale

/** The language of LinkedIn's words, unless it is known otherwise. */
const val ENGLISH = "en"

/** Text in the language with this BCP 47 [tag], marked so that screen readers pronounce it accordingly. */
fun inLanguage(words: String, tag: String): CharSequence = SpannableString(words).apply {
    setSpan(LocaleSpan(Locale.forLanguageTag(tag)), 0, length, Spanned.SPAN_INCLUSIVE_EXCLUSIVE)
}
