# The topics: pages to read, each in under a minute.

topic-what-is-used = What is used
    .summary = What LinkedIn lists as used for AI that creates content, beside the article's longer list.
topic-what-is-used-list = The article's list goes further than LinkedIn's. Reactions, profile views, your device and guesses about you are on it, but not on LinkedIn's list for this switch. That does not prove they are unused; it means we found no source. The table calls them not listed. The claims under the table tell each side in full.

topic-why-opt-out = Why opt out
    .summary = The article's reasons, as reasons: you decide what they weigh.
topic-why-opt-out-reasons = The article gives these reasons: control over your own data, bias and false information in AI, a smaller footprint, your reputation, ethics, and your freedom at work. It adds that the amount and the detail of the data raise fair questions. It also says that the choice is personal, and so do we.
topic-why-opt-out-limits = A reason is not a fact to be checked, so most rows are marked as advice. One goes further: that less data could be lost in a breach. LinkedIn speaks of training only, and we found no source that the switch changes what it stores.

topic-what-changes = What changes for you
    .summary = What the switch stops, from when, and what it cannot undo.
topic-what-changes-switch = LinkedIn says that with the switch off, it and its affiliates will not use your data and content to train models that generate content. That holds going forward. Training already done is not affected.
topic-what-changes-old = The article says that the switch also works backwards, for content not yet taken in. LinkedIn says only: going forward. Italy's authority read that as only content published after the objection. So what becomes of old content that was never used is an open question.
topic-what-changes-notice = The article expects slightly less personalisation, often too little to notice, and perhaps a more neutral feed. We found no LinkedIn source for either.

topic-what-stays = What does not change
    .summary = What goes on when the switch is off, and where you can act on that.
topic-what-stays-outside = LinkedIn says that the switch covers only models that generate content. Models for personalisation, for security and safety, and against abuse go on. To object to those, LinkedIn has a form, named TS-DPRO. You may go on using the generative features.
topic-what-stays-ads = Ads go on as well. The article places their settings inside “Data privacy”; LinkedIn has “Advertising data” at the top level. Data sharing with Microsoft has a setting of its own, which the article does not mention.
topic-what-stays-reach = The article says that ranking and reach stay the same. LinkedIn's text would fit with that, but what generative models produce may support ranking, whatever your switch says. We call this unresolved.

topic-habits = Habits
    .summary = What the article advises beyond the one switch.
topic-habits-quarter = Once a quarter, review LinkedIn and your other platforms. Settings and their names change. This app reminds you of the LinkedIn part.
topic-habits-account = Guard the way in: a unique password for each account, kept in a manager, and two-factor sign-in. See which apps may use your camera, microphone, location and contacts.
topic-habits-care = Think before you post. Skim policies for sharing, retention and third parties. Use a browser extension that blocks trackers, and stay informed. The article calls the whole of it stewardship: care that lasts. All this is advice, so there is nothing to confirm or to deny.

topic-questions = Questions and answers
    .summary = Where the switch is, the eight steps to it, and what happens to old posts.
topic-questions-where = Where is it? On a phone: profile picture, “Settings”, “Data privacy”, “Data for Generative AI Improvement”. On a computer, start at “Me”, then “Settings & Privacy”. There, “How LinkedIn uses your data” comes in between.
topic-questions-steps = The article has eight steps. Log in, best on a computer. Open “Me”, “Settings & Privacy”, then “Data privacy”. Find “How LinkedIn uses your data” or “Other applications”. Look for AI, machine learning, research, data contribution or improving services. Switch off, and confirm if asked. Review research and third-party data. Save if asked.
topic-questions-app = Does the link open in LinkedIn's app? We found no evidence that any LinkedIn app opens a settings page. It may open in the app or your browser; the written path is there for both.
topic-questions-undo = Can it be undone? LinkedIn says that training already done is not affected. The article says that a deleted post leaves the platform, but a past data set keeps it. We found no LinkedIn source on that.

topic-by-region = By region
    .summary = When training started where you live, and what it means for you.
topic-by-region-dates = In September 2024 LinkedIn added AI training to its policy, and left out the EU, the EEA and Switzerland. The UK and Hong Kong were paused soon after. On 3 November 2025 training started in the EU, the UK, Switzerland, Canada and Hong Kong. For Canada our sources give both dates, and we could not settle which holds.
topic-by-region-default = By the check of 22 August 2026, the switch is on by default in every region named here. We could not confirm this for mainland China.

topic-sources = Sources
    .summary = What this guide rests on, and how far.
topic-sources-article = This guide started from one article. Where LinkedIn or an authority says otherwise, we show both and do not pick a side in silence. The article's own date is not known, so the list shows the day we compared it.
topic-sources-linkedin = What LinkedIn says was checked in August and September 2026, in its Help articles and its archived privacy policies. For the events in the UK and Hong Kong we have the date, but no copy of a notice.
topic-sources-addresses = We loaded no address live. Each was seen in a policy, a Help article, LinkedIn's settings index, a maintained tool or public code, and each page says which. An address may change after the day it was checked.
topic-sources-words = LinkedIn's labels are in English here, as our sources have them. We do not know their wording in other languages.
