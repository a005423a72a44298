# The claims: what the article says, beside what LinkedIn and a regulator say of it.

## How a claim stands

status-confirmed = LinkedIn says the same
status-contradicted = LinkedIn or an authority says otherwise, in whole or in part
status-unconfirmed = No source found
status-unresolved = Sources differ or leave it open
status-advice = A reason or a piece of advice

## What the claims rest on

source-article = The article this guide started from (its own date is not known; shown is the day we compared it)
source-help-a6278444 = LinkedIn Help, article a6278444, on the AI training switch
source-help-a5538339 = LinkedIn Help, article a5538339, on the data that is used
source-help-audit = Audit of LinkedIn Help articles
source-policy-eu = LinkedIn's privacy policy, European text, as archived by Open Terms Archive
source-policy-global = LinkedIn's privacy policy, global text, as archived by Open Terms Archive
source-settings-index = LinkedIn's settings index, as loaded by a third party
source-opt-out-tool = A maintained opt-out tool
source-third-party-code = Public code that is not LinkedIn's
source-policy-2024 = LinkedIn's change to its privacy policy that added AI training
source-uk-suspension = Suspension for members in the United Kingdom, after the regulator asked
source-hk-pause = Pause for members in Hong Kong
source-notice-2025 = LinkedIn's notice that training starts on 3 November 2025
source-italy-2025 = Statement of Italy's data protection authority
source-notice-2026 = LinkedIn's European notice, issued again
