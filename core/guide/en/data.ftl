# Taking everything along, and erasing it.

data-title = Your data
data-intro = What you record stays on your phone unless you export it. You need no account for this app; it has no server and does not itself connect to the internet.
data-amount = { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    }, { $marks ->
        [one] { $marks } entry
       *[other] { $marks } entries
    }
data-export = Export to a file
    .note = The file holds your accounts, your entries, your checks and your schedule. It is not encrypted, so keep it where only you can read it.
    .written = The file is saved.
    .not-written = The file could not be saved. Choose another place.
data-folder = Choose a folder for exports
    .note = You can also choose a folder once. After each finished check the app saves an export there, and keeps the last three. If another app uploads that folder, as cloud drives do, the export leaves this phone. It is not encrypted.
    .another = Choose another folder
    .stop = Save no more exports
    .chosen = Exports go to “{ $folder }”. None is there yet.
    .saved = Exports go to “{ $folder }”. The last one was saved on { $date }.
    .gone = The folder “{ $folder }” is no longer there. Choose it again, or another one.
    .refused = The app may not save to “{ $folder }”. Choose it again, or another one.
    .failed = The last export could not be saved to “{ $folder }”. The app tries again when you open it on another day.
data-import = Import from a file
    .note = You first see what the file would change. Entries that are already here are not added again.
    .not-read = The file could not be read. Nothing was changed. Choose it again.
data-erase = Erase everything
    .note = This removes all that is recorded here, for all accounts. LinkedIn's settings stay as they are. Exports that you saved stay where they are.
data-erase-question = Erase everything?
    .body = This erases { $amount }, your checks and your schedule. It cannot be undone. LinkedIn's settings stay as they are.
    .confirm = Erase
data-cancel = Cancel

import-title = Import
import-intro = The file was saved on { $date }. Nothing is changed yet.
import-nothing = The file was saved on { $date }. Everything in it is already here.
import-applied = Imported. The file was saved on { $date }.
import-apply = Import this
import-close = Done
import-new = New
import-changed = Changed
import-same = Already here
import-refused = Not imported
import-account = Account: { $account }
import-marks = { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
import-unknown-steps = { $count ->
        [one] { $count } of them is for a step that this guide does not have. It is kept.
       *[other] { $count } of them are for steps that this guide does not have. They are kept.
    }
import-reviews = { $count ->
        [one] { $count } check
       *[other] { $count } checks
    }
import-region = Your region
import-objection = Whether LinkedIn answered your objection
import-schedule = The schedule of your checks
import-schedule-kept = The file's schedule is not used: yours stays as it is.
import-step = { $step } ({ $account }): was “{ $before }”, then “{ $after }”
import-status-open = not done yet
import-status-done = done
import-status-skipped = skipped
import-status-not-found = not found
import-status-recheck = to be looked at again
import-refused-unknown-answer = { $count ->
        [one] { $count } entry with an answer that this app does not know
       *[other] { $count } entries with answers that this app does not know
    }
import-refused-undone-twice = { $count ->
        [one] { $count } entry that takes back an answer already taken back here
       *[other] { $count } entries that take back answers already taken back here
    }
import-refused-too-many-accounts = { $count ->
        [one] { $count } account or entry more than the app can hold
       *[other] { $count } accounts or entries more than the app can hold
    }

error-document-too-large = This file is too large to be an export of this app. Nothing was changed.
error-document-not-ours = This file is not an export of this app. Nothing was changed.
error-document-newer = A newer version of the app wrote this file. Nothing was changed. Update the app to import it.
error-document-malformed = This file is damaged or was changed by hand. Nothing was changed.
