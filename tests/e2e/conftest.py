import pytest

from phone import ADDRESS, Phone, browser_page


@pytest.fixture(scope="session")
def page():
    assert ADDRESS, "UNTRAINED_SIMULATOR is to hold the simulator's address; `cargo xtask test --e2e` starts one"
    with browser_page() as page:
        yield page


@pytest.fixture
def phone(page) -> Phone:
    phone = Phone(page)
    phone.afresh()
    return phone


def pytest_configure(config):
    config.addinivalue_line("markers", "last: moves the phone's clock on by years, and it never goes back")


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: item.get_closest_marker("last") is not None)
