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

## The core of the article: items 1 to 5

claim-path = The switch is in LinkedIn's settings, under data privacy.
    .article = Gives the path “Settings & Privacy”, “Data privacy”, “Data for Generative AI Improvement”. Its eight steps further on walk another way.
    .linkedin = The path is the same on a phone, where it starts at the profile picture. On a computer, “How LinkedIn uses your data” comes in between.
claim-three-minutes = It takes three minutes.
    .article = Says that three minutes are enough.
    .linkedin = We found no LinkedIn source on this.
claim-future-content = When the switch is off, what you add later does not train generative AI.
    .article = Names future posts, comments and profile data. Elsewhere it says that far more data is used.
    .linkedin = Says that it and its affiliates will not use your data and content to train models that generate content, going forward.
claim-no-ranking-effect = The switch does not change how your posts rank or what is recommended.
    .article = Says there is no effect on ranking or recommendations. Elsewhere it speaks of a little less personalisation and a more neutral feed.
    .linkedin = Its text would fit with ranking that uses separate signals. But what generative models produce may support ranking, whatever your switch says.
claim-retroactive = The switch also works backwards, for content not yet taken in.
    .article = Says it is retroactive for content not yet taken in. Elsewhere it says that the switch applies forward and that a model cannot forget.
    .linkedin = Says that the switch works going forward and that training already done is not affected.
    .regulator = Italy's authority read it on 28 October 2025 as covering only content published after the objection. Old content that was not used yet stays an open question.

## Data said to be used: items 6 to 14

claim-profile-data = Your profile is used.
    .article = Lists name, headline, industry, location, education, experience, skills, endorsements and recommendations.
    .linkedin = Lists profile data as used. We did not match each part of the profile with its list.
claim-activity-data = Your activity is used, reactions included.
    .article = Lists posts, shared articles, comments, reactions and groups.
    .linkedin = Lists posts, articles, polls, comments and group activity. Reactions are not in its list for this switch.
claim-interaction-data = Your dealings with others are used, messages included.
    .article = Lists connections, messages, which it calls typically anonymised, profiles you viewed and job applications.
    .linkedin = Leaves out private messages and InMail, but uses group messages. Profile views are not in its list. It uses screening answers and saved resumes, but not application data tied to a member.
claim-usage-data = How you use LinkedIn is used.
    .article = Lists time on the platform, features used and your device.
    .linkedin = The device is not in its list for this switch. We found no LinkedIn source for the rest either.
claim-inferred-data = Guesses about you are used.
    .article = Lists interests and aspirations, and possibly political leaning.
    .linkedin = Inferred data is not in its list for this switch. We found no LinkedIn source on political leaning.
claim-stated-purpose = The stated purpose is to improve and personalise services.
    .article = Names this as the purpose that LinkedIn states.
    .linkedin = Says that models for personalisation are outside this switch. We found no LinkedIn source for the purpose as the article puts it.
claim-results = The results show in job tips, feed, suggested contacts and search.
    .article = Lists job recommendations, the feed, connection suggestions and search.
    .linkedin = Says that the switch covers only models that generate content. We found no LinkedIn source that links these four to such training.
claim-not-self-aware = The AI is not self-aware; it learns from many members.
    .article = Says that it learns from more than 900 million members.
    .linkedin = We found no LinkedIn source on this.
claim-legitimate-questions = So much detailed data raises fair questions.
    .article = Says that the volume and the detail of the data raise legitimate questions.

## Reasons: items 15 to 21

claim-control = You keep control over your own data.
    .article = Gives control over one's own data as a reason.
claim-bias = AI can spread bias and false information.
    .article = Gives bias and misinformation as a reason.
claim-smaller-footprint = A smaller footprint means less to lose.
    .article = Says that less data is then lost in a breach or used again.
    .linkedin = Speaks of training only. We found no LinkedIn source that the switch changes how much it stores.
claim-reputation = Your good name at work is at stake.
    .article = Gives professional reputation as a reason.
claim-ethics = You may object on ethical grounds.
    .article = Gives ethics as a reason.
claim-autonomy = Your working life stays your own.
    .article = Gives professional autonomy as a reason.
claim-personal-choice = In the end it is a personal choice.
    .article = Says that everyone decides this alone.

## The eight steps: items 22 to 30

claim-log-in = Log in, best on a computer.
    .article = Prefers a computer.
    .linkedin = There is a path on the phone as well, with fewer entries.
claim-open-settings = Open “Me”, then “Settings & Privacy”.
    .article = Starts here.
    .linkedin = The same on a computer: “Me” is the profile picture at the top right. On a phone it is the profile picture, then “Settings”.
claim-open-data-privacy = Choose “Data privacy”.
    .article = Goes here next.
    .linkedin = Has the same entry on phone and computer.
claim-settings-section = Look under “How LinkedIn uses your data” or “Other applications”.
    .article = Names both sections. Its own short answer on where it is does not fit with this.
    .linkedin = Groups the setting under “How LinkedIn uses your data”. We found no LinkedIn source for “Other applications”.
claim-words-to-look-for = Look for words that fit.
    .article = Names AI, machine learning, research, data contribution and improving our services.
claim-switch-and-confirm = Turn the switch off, and perhaps confirm.
    .article = Says that you may have to confirm. Its own short answer on where it is does not fit with this step.
    .linkedin = Has a switch to turn off. We found no LinkedIn source for a dialog that asks you to confirm.
claim-review-research = Review the settings for research and third-party data too.
    .article = Calls the setting “Social, economic and workforce research”.
    .linkedin = Calls it “Social, economic and workplace research”.
claim-save = Save when you are asked to.
    .article = Says that saving is often automatic.
    .linkedin = We found no LinkedIn source on this.
claim-wording-drifts = The wording changes, so look for similar words.
    .article = Advises to look in “Data privacy” or “Account preferences”.

## What changes: items 31 to 36

claim-less-personal = LinkedIn may feel slightly less personal to you.
    .article = Says perhaps a little less personalisation, often too little to notice. Elsewhere it says there is no effect on ranking or recommendations.
    .linkedin = We found no LinkedIn source on this.
claim-public-data = Public data and general activity are still used.
    .article = Says that both are still used after you opt out.
    .linkedin = Says that models for personalisation, security, safety and against abuse are outside the switch. We found no LinkedIn source on public data here.
claim-network-untouched = You can use LinkedIn as before.
    .article = Says that connecting, searching, posting, groups and messages stay the same.
    .linkedin = Says that you may go on using its generative features. We found no LinkedIn source on the rest.
claim-ads-go-on = Ads go on, with settings of their own.
    .article = Says that ads have separate settings and places them inside “Data privacy”. Elsewhere it counts third-party data among the steps of the opt-out.
    .linkedin = Has “Advertising data” at the top level of the settings, beside “Data privacy”.
claim-neutral-feed = Your feed may become more neutral.
    .article = Says that this may happen. Elsewhere it says there is no effect on ranking or reach.
    .linkedin = We found no LinkedIn source on this.
claim-minimal-effect = Overall you will notice little.
    .article = Calls the effect minimal.
    .linkedin = We found no LinkedIn source on this.

## Habits: items 37 to 45

claim-quarterly-review = Review your settings once a quarter.
    .article = Means LinkedIn and your other platforms.
claim-passwords = Use a unique password for each account.
    .article = Advises a password manager.
claim-two-factor = Turn on two-factor sign-in.
    .article = Advises it as a habit.
    .linkedin = Has a settings page for two-factor authentication; a Help article names its address.
claim-think-before-posting = Think before you post.
    .article = Advises it as a habit.
claim-app-permissions = Audit what apps may do.
    .article = Names camera, microphone, location and contacts.
claim-skim-policies = Skim the policies.
    .article = Names three parts to look for: sharing, retention and third parties.
claim-tracker-blocking = Block trackers.
    .article = Advises browser extensions that do so.
claim-stay-informed = Stay informed.
    .article = Advises to keep up with changes.
claim-stewardship = Make stewardship of your data a habit.
    .article = Sees it as lasting care, not as a single act.

## Questions: items 46 to 52

claim-where-is-it = Where is the setting?
    .article = Its short answer does not fit with its own steps, which name other sections and perhaps a dialog.
    .linkedin = Under “Data privacy”, named “Data for Generative AI Improvement”. On a computer it is grouped under “How LinkedIn uses your data”.
claim-per-account = The switch is set per account, not per post.
    .article = Says so.
    .linkedin = Speaks of your data and content as a whole. We found no LinkedIn source that says it in these words.
claim-all-content = The switch applies forward, to all your content.
    .article = Says so, although it also says that the switch works backwards.
    .linkedin = Says that it applies going forward. It leaves open whether old content that was never used is safe.
    .regulator = Italy's authority read it on 28 October 2025 as covering only content published after the objection.
claim-eu-default = In the EU the switch has been off by default since September 2024.
    .article = Says so.
    .linkedin = Had no such switch in the EU then. It has existed there since 3 November 2025, and it is on by default.
claim-no-reach-harm = Opting out does not harm your reach.
    .article = Says so. Elsewhere it speaks of less personalisation and a more neutral feed.
    .linkedin = Its text would fit with ranking that uses separate signals. But what generative models produce may support ranking, whatever your switch says.
claim-cannot-untrain = Data that a model has learnt from cannot be taken out again.
    .article = Says so. Elsewhere it says that the switch works backwards.
    .linkedin = Says that training already done is not affected. It does not say whether data could be taken out.
claim-deleted-post = A deleted post leaves the platform, but a past data set keeps it.
    .article = Says so.
    .linkedin = We found no LinkedIn source on this.

## What no item covers: what the article misses, and what LinkedIn adds

claim-on-by-default = The switch is on unless you turn it off.
    .linkedin = Says that it is on by default. By the check of 22 August 2026, that holds in every region this guide names.
claim-affiliates = Off covers LinkedIn's affiliates too.
    .linkedin = Says that neither it nor its affiliates will use your data to train models that generate content.
claim-training-done = Training already done stays as it is.
    .linkedin = Says that training already done is not affected.
claim-only-generating = The switch covers only AI that generates content.
    .linkedin = Says that other models are outside the switch. These are the ones for personalisation, for security and safety, and against abuse.
claim-objection-form = For other AI models there is an objection form.
    .linkedin = Points to its form TS-DPRO, to object to the use of your data or to limit it. The European privacy policy names the address.
claim-features-stay = You can go on using generative features when the switch is off.
    .linkedin = Says so.
claim-prompts = What you type into generative features is used.
    .linkedin = Lists it as used.
claim-saved-resumes = Saved resumes and screening answers are used.
    .article = Does not mention saved resumes.
    .linkedin = Lists both as used.
claim-polls-and-feedback = Polls and feedback are used.
    .linkedin = Lists both as used.
claim-group-messages = Group messages are used.
    .linkedin = Lists group activity and group messages as used.
claim-private-messages = Private messages and InMail are not used.
    .linkedin = Lists both as not used.
claim-application-data = Application data tied to a member is not used.
    .article = Lists job applications as used, without this distinction.
    .linkedin = Lists it as not used.
claim-credentials-payment-salary = Sign-in, payment and salary data are not used.
    .linkedin = Lists sign-in credentials, payment data and salary as not used.
claim-under-18 = Data of members thought to be under 18 is not used.
    .linkedin = Lists it as not used.
claim-microsoft-ads = LinkedIn has a setting for sharing data with Microsoft.
    .article = Does not mention that data is shared with Microsoft for ads.
    .linkedin = Its global privacy policy links a setting for sharing with Microsoft and affiliates. We did not check how far that covers ads.
claim-switch-label = The switch is called “Allowing your data to be used for AI training”.
    .article = Calls it “Allowing your data to be used for AI training”.
    .linkedin = Calls it “Use my data for training content creation AI models”.
claim-uk-microsoft = In the UK, some content also goes to Microsoft for its AI.
    .article = Does not mention this.
    .linkedin = Says that posts, comments and articles of members in the UK go to Microsoft too. The same switch stops it.
claim-late-objection = In the EU, a late objection may cover only what you publish afterwards.
    .linkedin = Says that the switch works going forward. It leaves open what becomes of old content that was never used.
    .regulator = Italy's authority said on 28 October 2025: objecting after 3 November 2025 covers only content published later.
claim-canada-dates = For Canada, our sources give two starting dates.
    .linkedin = Its policy change of 18 September 2024 covered Canada, with the switch on by default. Its notice of 18 September 2025 says that training in Canada starts on 3 November 2025.
claim-mainland-china = What holds in mainland China is not known.
    .linkedin = We could not confirm its default there.
claim-minors-notice = LinkedIn's European notice now names protections for the young.
    .linkedin = Issued its European notice again on 21 August 2026. It has protections for under-16s, and for those who are 16 or 17.
