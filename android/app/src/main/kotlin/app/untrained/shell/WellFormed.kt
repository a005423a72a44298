package app.untrained.shell

/**
 * This text with a question mark for each half of an emoji. A keyboard or another app can leave
 * such a half; the core takes whole characters only.
 */
fun String.wellFormed(): String = encodeToByteArray().decodeToString()
