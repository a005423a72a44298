# Accounts: names and regions, and which account a person was signed in to.

accounts = Accounts
accounts-intro = The switch may be set per account, so each account has its own record here. An account here is only a name that you give it. The app never asks for your sign-in.
accounts-seen = { $word }, { $date }
accounts-chosen = Shown now
accounts-edit = Edit
    .spoken = Edit { $account }
accounts-add = Add an account
    .hint = A name you will know it by
    .button = Add

account-label = Name
    .button = Save name
account-region = Where you live
    .note = LinkedIn's dates for AI training differ by region.
    .not-set = Region not set
account-remove = Remove this account
    .title = Remove “{ $account }”?
    .nothing = Nothing is recorded for it.
    .body = { $marks ->
        [one] One answer will be deleted, recorded on { $first }.
       *[other] { $marks } answers will be deleted, recorded from { $first } to { $last }.
    }
    .answers = { $answers ->
        [one] One answer in a check will be deleted too.
       *[other] { $answers } answers in checks will be deleted too.
    }
    .linkedin = Your LinkedIn account is not touched.
    .confirm = Remove it
    .cancel = Keep it

error-label-empty = The account needs a name. Nothing was changed.
error-label-too-long = This name is too long. Nothing was changed. Choose one of at most 40 characters.
error-label-control = This name has characters that cannot be seen. Nothing was changed. Type it again.
error-label-taken = Another account has this name. Nothing was changed. Choose another name.
error-too-many-accounts = There are as many accounts as the app can keep. Nothing was changed. Remove one first.
error-account-not-confirmed = First choose the account you were signed in to. Nothing was changed.
