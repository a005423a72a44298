# The ways to LinkedIn's pages.

link-hub = This opens the section above the setting. The written path: { $path }
link-copied = The address is copied. Paste it into a browser.
link-hub-first = The button opens the section above it first, which we checked on { $date }. The written path leads on from there.
link-hub-stale = The section above it was not checked since either, so the button opens the page itself.
link-proven = You said that it opened the right page here, so the button opens it again.
step-open-hub = Open the section above it
step-open-form = Open LinkedIn's form
step-not-found-help-path = Or walk there
