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
    # The phone's clock never goes back.
    config.addinivalue_line("markers", "first: looks at an address, which grows old as the phone's clock moves on")
    config.addinivalue_line("markers", "last: moves the phone's clock on by years")


def pytest_collection_modifyitems(items):
    def place(item):
        return (item.get_closest_marker("last") is not None) - (item.get_closest_marker("first") is not None)

    items.sort(key=place)
