"""Takes the pictures that the shops show: the main job, once in each language.

    python store_pictures.py fastlane/metadata/android        (`cargo xtask store-pictures` calls this)
"""

import sys
from pathlib import Path

from phone import Phone, browser_page

# What the phone's switch for the language says, by the shop's name of it.
LANGUAGES = {
    "de-DE": "Deutsch",
    "fr-FR": "français",
    "es-ES": "español",
    "ar": "العربية",
    "en-US": "English",
}


def main() -> None:
    metadata = Path(sys.argv[1])
    with browser_page() as page:
        phone = Phone(page)
        phone.afresh()
        walk(phone, metadata)


def walk(phone: Phone, metadata: Path) -> None:
    phone.choose("Notifications", "Not asked yet")
    phone.press("Why, and how to find it")
    in_every_language(phone, metadata, "2_step")
    phone.leave_and_return()
    phone.press("Off")
    phone.to_home()
    phone.press("Remind me then")
    phone.click("Allow")
    in_every_language(phone, metadata, "1_off")
    phone.click("Home")
    phone.click("A quarter later")
    phone.open_app()
    in_every_language(phone, metadata, "3_check")
    phone.press("History")
    phone.press("Timeline")
    phone.touch("Hong Kong")
    phone.touch("Timeline")  # which brings the top into view
    in_every_language(phone, metadata, "4_timeline")
    phone.to_home()
    phone.press("Guide")
    in_every_language(phone, metadata, "5_guide")


def in_every_language(phone: Phone, metadata: Path, name: str) -> None:
    for shop, language in LANGUAGES.items():
        phone.choose("Language", language)
        folder = metadata / shop / "images" / "phoneScreenshots"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.png").write_bytes(phone.picture())


if __name__ == "__main__":
    main()
