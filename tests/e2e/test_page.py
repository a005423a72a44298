"""The simulator's own page: for somebody who has never seen it, on a laptop, by keyboard, after a crash."""

import pytest
from playwright.sync_api import Page, expect

from phone import ADDRESS, BOOT_MS, Phone
from test_main_job import switch_it_off

LAPTOP = {"width": 1366, "height": 768}
TABLET = {"width": 1024, "height": 768}
TELEPHONE = {"width": 390, "height": 844}


@pytest.fixture
def stranger(page):
    """The page as somebody sees it who has not been here before."""
    context = page.context.browser.new_context(viewport=LAPTOP)
    visit = context.new_page()
    visit.goto(ADDRESS)
    visit.wait_for_selector("body[data-ready=yes]", timeout=BOOT_MS)
    yield visit
    context.close()


def rotate(phone: Phone) -> None:
    phone.click("Rotate")


def lowest_key(visit: Page) -> float:
    box = visit.get_by_role("button", name="Back", exact=True).bounding_box()
    return box["y"] + box["height"]


@pytest.mark.parametrize("size", [LAPTOP, TABLET], ids=["laptop", "tablet"])
def test_screen_and_keys_fit_without_scrolling_whichever_way_the_phone_is_held(phone, stranger, size):
    stranger.set_viewport_size(size)
    assert lowest_key(stranger) <= size["height"]
    upright = stranger.locator("#screen").bounding_box()
    rotate(phone)
    expect(stranger.locator("body")).to_have_class("wide")
    assert lowest_key(stranger) <= size["height"]
    wide = stranger.locator("#screen").bounding_box()
    rotate(phone)
    expect(stranger.locator("body")).not_to_have_class("wide")
    assert wide["width"] > 0.85 * size["width"], "held sideways, it takes the width"
    assert upright["height"] > 0.75 * size["height"]


@pytest.mark.parametrize("size", [LAPTOP, TABLET, TELEPHONE], ids=["laptop", "tablet", "telephone"])
def test_nothing_is_wider_than_the_window(stranger, size):
    stranger.set_viewport_size(size)
    assert stranger.evaluate("document.documentElement.scrollWidth") <= size["width"]


@pytest.mark.parametrize("size", [LAPTOP, TELEPHONE], ids=["laptop", "telephone"])
def test_the_round_corners_spare_the_status_bar(stranger, size):
    stranger.set_viewport_size(size)
    round_by, width = stranger.evaluate(
        "[parseFloat(getComputedStyle(glass).borderTopLeftRadius), glass.getBoundingClientRect().width]"
    )
    # The clock begins 16 dp from the left, and 10 dp from the top; the screen is 412 dp wide.
    dp = width / 412
    past_the_corner = max(0, round_by - 16 * dp) ** 2 + max(0, round_by - 10 * dp) ** 2
    assert past_the_corner < round_by**2


def test_a_first_visit_is_told_how_it_works_until_that_is_folded_away(stranger):
    lines = stranger.locator("#intro li")
    expect(lines).to_have_count(3)
    for line in lines.all():
        expect(line).to_be_in_viewport()
    stranger.get_by_text("How this works").click()
    stranger.reload()
    expect(stranger.get_by_text("How this works")).to_be_visible()
    expect(lines.first).to_be_hidden()


def test_a_crash_shows_its_trace_and_a_way_to_go_on_with_what_was_recorded(phone):
    switch_it_off(phone)
    phone.click("Crash the app")
    crash = phone.page.locator("#overlay")
    expect(crash).to_contain_text("Untrained has stopped")
    expect(crash.get_by_label("What it was doing")).to_contain_text("asked to crash\n\tat app.untrained")
    phone.click("Start it again")
    expect(crash).to_be_hidden()
    phone.expect_exactly("Off")


def test_the_way_to_the_switch_and_back_can_be_made_with_the_keyboard_alone(phone, stranger):
    stranger.get_by_text("How this works").focus()
    for _ in range(60):
        stranger.keyboard.press("Tab")
        focus = stranger.locator(":focus")
        if (focus.get_attribute("data-label") or "").startswith("Open LinkedIn"):
            break
    stranger.keyboard.press("Enter")
    back = stranger.locator("#overlay").get_by_role("button", name="Back")
    expect(back).to_be_focused()
    stranger.keyboard.press("Enter")
    # The focus is on the new screen, not at the top of the page.
    expect(stranger.locator("#tree button:focus")).to_have_count(1)
    phone.expect("What does the switch show now?")
