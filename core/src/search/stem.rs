//! Stemming: removes plural endings or, in Arabic, the article and attached particles. Published
//! light stemmers, applied to folded letters:
//!
//! - English: the S-stemmer (Harman 1991, "How effective is suffixing?")
//! - German, French, Spanish: the minimal and light stemmers of `UniNE` (Savoy 1999 and 2006), as
//!   in Apache Lucene; for French, the imperative as well; for Spanish, pronouns written
//!   onto a verb
//! - Arabic: light10 (Larkey, Ballesteros and Connell 2007), and the pronouns that it leaves

/// The stem of `word`, a folded word in the language `tag`. Arabic words are stemmed whatever the
/// language.
pub(super) fn stem(word: &str, tag: &str) -> String {
    if is_arabic(word) {
        return without_ending(&without_pronoun(without_article(word))).to_owned();
    }
    match tag {
        "en" => english(word),
        "de" => german(word).to_owned(),
        "fr" => french(word),
        "es" => spanish(word),
        _ => word.to_owned(),
    }
}

fn is_arabic(word: &str) -> bool {
    word.starts_with(|letter| matches!(letter, '\u{620}'..='\u{64a}'))
}

/// Strips "and" and the article, by light10. A word of three letters mostly begins with its own
/// `و`, as "face" does.
pub(super) fn without_article(word: &str) -> &str {
    let word = stripped(word, "و", 4).unwrap_or(word);
    ["ال", "وال", "بال", "كال", "فال", "لل"]
        .into_iter()
        .find_map(|article| stripped(word, article, 2))
        .unwrap_or(word)
}

fn stripped<'a>(word: &'a str, prefix: &str, least: usize) -> Option<&'a str> {
    word.strip_prefix(prefix)
        .filter(|rest| rest.chars().count() >= least)
}

/// Strips a one-letter particle, such as "for". It is often the word's own letter, so this is for
/// words that the guide does not have.
pub(super) fn without_particle(word: &str) -> Option<&str> {
    ["ل", "ب", "ف", "ك", "و"]
        .into_iter()
        .find_map(|particle| stripped(word, particle, 3))
}

/// Strips "my", "your" and the like, which light10 strips after the plural ending, or not at all.
/// Before them `ة` is written `ت`. In a word of three letters, such as "voice", the `ت` is mostly
/// its own.
fn without_pronoun(word: &str) -> String {
    let bare = ["ها", "هم", "كم", "نا", "ك", "ي"]
        .into_iter()
        .find_map(|pronoun| {
            word.strip_suffix(pronoun)
                .filter(|rest| rest.chars().count() >= 3)
        });
    let singular = bare
        .and_then(|bare| bare.strip_suffix('ت'))
        .filter(|rest| rest.chars().count() >= 3 && !rest.ends_with('ا'));
    match singular {
        Some(rest) => format!("{rest}ه"),
        None => bare.unwrap_or(word).to_owned(),
    }
}

/// Strips light10's endings. Folding has merged `ية` with `يه`, and `ة` with `ه`.
fn without_ending(word: &str) -> &str {
    ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"]
        .into_iter()
        .fold(word, |word, ending| {
            word.strip_suffix(ending)
                .filter(|rest| rest.chars().count() >= 2)
                .unwrap_or(word)
        })
}

fn english(word: &str) -> String {
    let before = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    if let Some(rest) = word.strip_suffix("ie")
        && rest.len() > 2
    {
        // So that "selfie" meets "selfies".
        format!("{rest}y")
    } else if word.len() < 3 || !word.ends_with('s') || before(&["us", "ss"]) {
        word.to_owned()
    } else if let Some(rest) = word.strip_suffix("ies")
        && !rest.ends_with(['a', 'e'])
    {
        format!("{rest}y")
    } else if before(&["ies", "aes", "oes", "ees"]) {
        word.to_owned()
    } else {
        word[..word.len() - 1].to_owned()
    }
}

fn german(word: &str) -> &str {
    let length = word.chars().count();
    if length < 5 {
        return word;
    }
    if length > 6
        && let Some(rest) = word.strip_suffix("nen")
    {
        return rest;
    }
    if length > 5
        && let Some(rest) = ["en", "se", "es", "er"]
            .iter()
            .find_map(|ending| word.strip_suffix(ending))
    {
        return rest;
    }
    word.strip_suffix(['n', 'e', 's', 'r']).unwrap_or(word)
}

fn french(word: &str) -> String {
    if word.chars().count() < 6 {
        return word.to_owned();
    }
    if let Some(rest) = word.strip_suffix("aux") {
        return format!("{rest}al");
    }
    if let Some(rest) = word.strip_suffix('x') {
        return rest.to_owned();
    }
    // Folding has turned `é` into `e`, which is an ending too.
    let mut rest = word;
    for ending in ['s', 'r', 'z', 'e', 'e'] {
        rest = rest.strip_suffix(ending).unwrap_or(rest);
    }
    // What is left of a short word would be another one: "suis" of "suisse".
    if rest.chars().count() <= 5 {
        return rest.to_owned();
    }
    let mut letters = rest.chars().rev();
    let last = letters.next();
    if last.is_some() && last == letters.next() {
        rest = last
            .and_then(|last| rest.strip_suffix(last))
            .unwrap_or(rest);
    }
    rest.to_owned()
}

/// Strips a pronoun written onto an infinitive, as in "desactivarlo" or "excluirme", or onto an
/// imperative, as in "desactívalo".
fn without_enclitic(word: &str) -> &str {
    let is_infinitive = |word: &&str| ["ar", "er", "ir"].iter().any(|end| word.ends_with(end));
    let is_imperative = |word: &&str| word.ends_with(['a', 'e']);
    let all = [
        "me", "te", "se", "nos", "lo", "la", "los", "las", "le", "les",
    ];
    // The others also end words that are no verbs, such as "sociales" and "ciudadanos".
    let few = ["me", "lo", "la", "los", "las"];
    let infinitive = without_any(word, &all).filter(is_infinitive);
    infinitive
        .or_else(|| without_any(word, &few).filter(is_imperative))
        .unwrap_or(word)
}

/// Strips one of `endings`, if five letters are left.
fn without_any<'a>(word: &'a str, endings: &[&str]) -> Option<&'a str> {
    endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|rest| rest.len() >= 5)
}

fn spanish(word: &str) -> String {
    let word = without_enclitic(word);
    if word.chars().count() < 5 {
        return word.to_owned();
    }
    if let Some(rest) = word.strip_suffix("eses") {
        return format!("{rest}es");
    }
    if let Some(rest) = word.strip_suffix("ces") {
        return format!("{rest}z");
    }
    let singular = word.strip_suffix('s').unwrap_or(word);
    singular
        .strip_suffix(['o', 'a', 'e'])
        .unwrap_or(if singular.len() < word.len() {
            word
        } else {
            singular
        })
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_a_word_have_one_stem() {
        let table: [(&str, &[&str]); 24] = [
            ("en", &["policy", "policies"]),
            ("en", &["password", "passwords"]),
            ("en", &["ad", "ads"]),
            ("en", &["selfie", "selfies"]),
            ("de", &["einstellung", "einstellungen"]),
            ("de", &["beitrag", "beitrags"]),
            ("fr", &["publicite", "publicites"]),
            ("fr", &["message", "messages"]),
            ("fr", &["desactiver", "desactive", "desactivez"]),
            ("fr", &["ancien", "anciens", "ancienne", "anciennes"]),
            ("es", &["anuncio", "anuncios"]),
            ("es", &["publico", "publica", "publicos"]),
            ("es", &["excluir", "excluirme", "excluirse"]),
            ("es", &["social", "sociales"]),
            ("es", &["ciudadano", "ciudadanos"]),
            ("es", &["apago", "apaga", "apagalo", "apagalas"]),
            ("es", &["desactive", "desactiva", "desactivame"]),
            ("ar", &["خصوصيه", "الخصوصيه", "والخصوصيه", "بالخصوصيه"]),
            ("ar", &["اعلانات", "الاعلانات", "للاعلانات"]),
            ("ar", &["بيانات", "بياناتي", "بياناتك", "وبياناتهم"]),
            ("ar", &["خصوصيه", "خصوصيتي", "خصوصيتك", "وخصوصيتنا"]),
            ("ar", &["شبكه", "شبكتي", "الشبكه"]),
            ("ar", &["صوت", "صوتي", "صوتك"]),
            // Arabic is stemmed in every language.
            ("en", &["مراجعه", "المراجعه", "وللمراجعه"]),
        ];
        for (tag, forms) in table {
            for form in forms {
                assert_eq!(stem(form, tag), stem(forms[0], tag), "{tag}: {form}");
            }
        }
    }

    #[test]
    fn different_words_have_different_stems() {
        for (tag, one, other) in [
            ("fr", "suisse", "suis"),
            ("fr", "passer", "pas"),
            ("ar", "وجهي", "جهه"),
        ] {
            assert_ne!(stem(one, tag), stem(other, tag), "{tag}: {one}");
        }
    }

    #[test]
    fn a_short_word_keeps_what_only_looks_like_an_ending() {
        for (tag, word) in [
            ("en", "as"),
            ("en", "bus"),
            ("en", "access"),
            ("de", "aber"),
            ("fr", "acces"),
            ("es", "mes"),
            ("es", "arte"),
            ("ar", "ورق"),
            ("ar", "وصول"),
        ] {
            assert_eq!(stem(word, tag), word, "{tag}");
        }
    }
}
