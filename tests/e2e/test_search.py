"""Search answers while one types, in the phone's language, and takes whatever is typed for words."""

import pytest
from playwright.sync_api import expect

from phone import Phone

# What the phone calls it, and the app's words: the guide, its search, the field's button, a step.
GERMAN = ("Deutsch", "Leitfaden", "Im Leitfaden suchen", "Feld leeren", "Schritt: ")
ARABIC = ("العربية", "الدليل", "البحث في الدليل", "إفراغ الحقل", "خطوة: ")
ENGLISH = ("English", "Guide", "Search the guide", "Empty the field", "Step: ")


def open_search(phone: Phone, speech: tuple[str, ...]) -> None:
    language, guide, search, *_ = speech
    phone.choose("Language", language)
    phone.pick(guide)
    phone.press(search)


def results(phone: Phone) -> list[str]:
    """What was found, the best first: what it is, its title, and the place in its text."""
    return phone.page.locator('#tree [data-name="result"] .say').all_inner_texts()


@pytest.mark.parametrize(
    ("speech", "begin", "title"),
    [
        (ENGLISH, "passw", "different password"),
        (GERMAN, "passw", "Passwort"),
        (ARABIC, "كلم مرو", "كلمة مرور"),
    ],
    ids=["English", "German", "Arabic"],
)
def test_the_beginning_of_a_word_finds_its_step_and_the_hit_opens(phone: Phone, speech, begin, title):
    *_, step = speech
    open_search(phone, speech)
    phone.type(begin)
    best = results(phone)[0]
    assert best.startswith(step) and title in best
    phone.pick(best.split(", ")[0])
    expect(phone.page.locator('#tree [data-name="title"]')).to_contain_text(title)
    phone.back()
    assert results(phone)[0] == best, "the way back leads to what was found"


@pytest.mark.parametrize(
    ("speech", "accented", "plain"),
    [(GERMAN, "Überprüf", "uberpruf"), (ARABIC, "إعلانات", "اعلانات")],
    ids=["German", "Arabic"],
)
def test_accents_need_not_be_typed(phone: Phone, speech, accented, plain):
    *_, clear, _ = speech
    open_search(phone, speech)
    phone.type(accented)
    found = results(phone)
    assert found
    phone.press(clear)
    assert not results(phone)
    phone.type(plain)
    assert results(phone) == found


def test_operators_and_quotes_are_no_words_and_no_error(phone: Phone):
    open_search(phone, ENGLISH)
    typed = "\"' (*) ^ : - + {},"
    phone.type(typed)
    phone.expect(f"Nothing found for “{typed}”.")
    assert not results(phone)
    phone.press("Empty the field")
    phone.type('"cookies" AND NOT (')
    assert any("cookies" in result.lower() for result in results(phone))


def test_a_suggestion_finds_something(phone: Phone):
    open_search(phone, ENGLISH)
    phone.type("zeppelin")
    phone.expect("Nothing found for “zeppelin”.")
    phone.pick("messages")
    phone.expect_not("Nothing found")
    assert any("messages" in result for result in results(phone))
