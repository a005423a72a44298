# The claims: what the article says, beside what LinkedIn and an authority say of it.

## How a claim stands

status-confirmed = LinkedIn or an authority says the same
status-named-differently = Same thing, other name or place
status-contradicted = LinkedIn or an authority says otherwise, in whole or in part
status-unconfirmed = No source found
status-unresolved = Sources differ or leave it open
status-advice = A reason or a piece of advice

## What the claims rest on

cited-source = { $source }. { $kind }: { $address }. { $date }
cited-source-no-address = no address known
cited-source-kind-policy = LinkedIn policy
cited-source-kind-help = LinkedIn Help
cited-source-kind-regulator = Authority
cited-source-kind-press = Press
cited-source-kind-notes = Third party's notes
cited-source-kind-public-list = Public list
cited-source-kind-software = Software
cited-source-kind-article = Article

source-article = The article this guide started from; shown is the day we compared it
source-help-a6278444 = On the AI training switch, as quoted in the press
source-help-a5538339 = On the data that is used, as quoted in the press
source-help-a1397243 = On sharing data with Microsoft for ads, stored copy
source-help-a7101400 = On seats that an employer pays for, stored copy
source-help-92055 = An older page on privacy settings, stored copy
source-help-audit = Working notes on LinkedIn Help, taken from one account and kept in a public repository
source-policy-eu = European privacy notice, archived
source-policy-global = Global privacy policy, archived
source-settings-index = LinkedIn's settings index, as a third party loaded it
source-settings-list = LinkedIn's settings in English, with their names
source-opt-out-tool = A maintained tool for opting out
source-cookies-report = Report that an opt-out tool fails on the cookie page
source-third-party-code = Public code that is not LinkedIn's
source-policy-2024 = The change that added AI training to LinkedIn's policy
source-notice-2025 = Notice that training starts on 3 November 2025, archived
source-notice-2026 = European privacy notice, issued again
source-ico = The ICO, United Kingdom
source-pcpd = The PCPD, Hong Kong
source-canada-opc = The Privacy Commissioner of Canada
source-hamburg = Hamburg's data protection authority
source-italy-2025 = Italy's data protection authority, as quoted
source-ireland-dpc = Ireland's Data Protection Commission, as reported
source-netherlands-ap = The Dutch authority, as reported
source-form-report = Report on LinkedIn's objection form
source-form-field-report = Report on the form's text field
source-computer-report = Report that the switch may be missing in the app
source-picture-report = Report on the way to the switch
source-names-de = LinkedIn's German names, reports of October 2025
source-names-fr-path = The Belgian authority, on the way in French
source-names-fr-switch = The switch's French name, two reports
source-names-es = LinkedIn's Spanish names; reports differ
source-names-ar = An Arabic name, translated in the press

## The core of the article: items 1 to 5

claim-path = The switch is in LinkedIn's settings, under data privacy.
    .article = Gives the path “Settings & Privacy”, “Data privacy”, “Data for Generative AI Improvement”. Its eight steps further on go another way.
    .linkedin = Has the same path. On a phone it starts at your profile picture. On a computer, “How LinkedIn uses your data” comes in between.
claim-three-minutes = It takes three minutes.
    .article = Says that three minutes are enough.
claim-future-content = With the switch off, what you add later does not train AI that creates content.
    .article = Says generative AI, and names future posts, comments and profile data. Elsewhere it lists far more.
    .linkedin = Says that it and its affiliates will not use your data and content to train models that generate content, going forward. Generative AI for safety is outside the switch.
claim-no-ranking-effect = The switch does not change how your posts rank or what is recommended.
    .article = Says there is no effect. Elsewhere it speaks of a little less personalisation and a more neutral feed.
    .linkedin = Its European notice says that the output of generative models may support ranking and search. It does not tie this to your switch.
claim-retroactive = The switch also works backwards, for content not yet used.
    .article = Says so. Elsewhere it says that the switch works forward and that a model cannot forget.
    .linkedin = Says: going forward. Training already done is not affected.
    .regulator = Authorities differ. Italy's says that a late objection covers only what you publish later. Hamburg's says that it covers any later use.

## Data said to be used: items 6 to 14

claim-profile-data = Your profile is used.
    .article = Lists name, headline, industry, location, education, experience, skills, endorsements and recommendations.
    .linkedin = Lists nearly the same, and your photo. It leaves out headline and industry.
claim-activity-data = Your activity is used, reactions included.
    .article = Lists posts, shared articles, comments, reactions and groups.
    .linkedin = Lists posts, articles, poll answers, comments, group activity and group messages. It does not name reactions.
claim-interaction-data = Your contact with others is used, messages included.
    .article = Lists connections, messages, which it calls typically anonymised, profiles you viewed and job applications.
    .linkedin = Leaves out private messages and InMail, but uses group messages. Connections and visits are not on the list for this switch; other AI features use them. Saved resumes and screening answers are used, application data tied to you is not.
claim-usage-data = How you use LinkedIn feeds AI.
    .article = Lists time on the platform, features used and your device.
    .linkedin = These are not on the list for this switch. They are on the lists for AI features and for other AI, whatever your switch says.
claim-inferred-data = What LinkedIn guesses about you feeds AI.
    .article = Lists interests and aspirations, and possibly political leaning.
    .linkedin = Guesses are not on the list for this switch. They are on the lists for AI features and for other AI. Political leaning is named nowhere.
claim-stated-purpose = The stated purpose is to improve and personalise services.
    .article = Names this as LinkedIn's purpose.
    .linkedin = Its global policy says so: to improve, develop and personalise services, to train AI models, and to gain insights with AI.
claim-results = The results show in job suggestions, feed, suggested contacts and search.
    .article = Lists job recommendations, the feed, connection suggestions and search.
    .linkedin = Its European notice names all four: jobs, feed and contacts as personalisation, search as a use of generative models. None depends on this switch.
claim-not-self-aware = The AI is not self-aware; it learns from many members.
    .article = Says that it learns from more than 900 million members.
claim-legitimate-questions = So much detailed data raises legitimate questions.
    .article = Says so of the amount and the detail of the data.

## Reasons: items 15 to 21

claim-control = You keep control over your own data.
    .article = Gives this as a reason.
claim-bias = AI can spread bias and false information.
    .article = Gives this as a reason.
claim-smaller-footprint = A smaller footprint means less to lose.
    .article = Says that less data is then lost in a breach or used again.
claim-reputation = Your good name at work is at stake.
    .article = Gives this as a reason.
claim-ethics = You may object on ethical grounds.
    .article = Gives this as a reason.
claim-autonomy = Your working life stays your own.
    .article = Gives professional autonomy as a reason.
claim-personal-choice = In the end it is a personal choice.
    .article = Says that everyone decides this alone.

## The eight steps: items 22 to 30

claim-log-in = Log in, preferably on a computer.
    .article = Prefers a computer.
    .linkedin = Has a path on the phone as well, with fewer entries.
claim-open-settings = Open “Me”, then “Settings & Privacy”.
    .article = Starts here.
    .linkedin = The same on a computer, where “Me” is at the top right. In the app: your profile picture, top left, then “Settings”.
claim-open-data-privacy = Choose “Data privacy”.
    .article = Goes here next.
    .linkedin = Has the same entry in the app and on a computer.
claim-settings-section = Look under “How LinkedIn uses your data” or “Other applications”.
    .article = Names both sections.
    .linkedin = Groups the switch under “How LinkedIn uses your data”. “Other applications” is another section, on an older Help page.
claim-words-to-look-for = Look for words that fit.
    .article = Names AI, machine learning, research, data contribution and improving our services.
claim-switch-and-confirm = Turn the switch off, and confirm if asked.
    .article = Says that you may have to confirm.
claim-review-research = Review the settings for research and third-party data too.
    .article = Calls the setting “Social, economic and workforce research”.
    .linkedin = Calls it “Social, economic, and workplace research”, by a public list of 19 September 2024.
claim-save = Save when you are asked to.
    .article = Says that saving is often automatic.
claim-wording-drifts = The wording changes, so look for similar words.
    .article = Says to look in “Data privacy” or “Account preferences”.

## What changes: items 31 to 36

claim-less-personal = LinkedIn may feel slightly less personal to you.
    .article = Says perhaps, and often too little to notice. Elsewhere it says there is no effect on recommendations.
claim-public-data = Public data and general activity are still used.
    .article = Says that both are still used after you opt out.
    .linkedin = Its European notice lists posts, profile and activity for other AI and for personalisation, whatever your switch says. Outside Europe it may share public posts with affiliates.
claim-network-untouched = You can use LinkedIn as before.
    .article = Says that connecting, searching, posting, groups and messages stay the same.
    .linkedin = Says that you may go on using its generative features. It does not speak of the rest.
claim-ads-go-on = Ads go on, with settings of their own.
    .article = Places the ad settings inside “Data privacy”.
    .linkedin = Has them at the top level of the settings, as “Advertising data”.
claim-neutral-feed = Your feed may become more neutral.
    .article = Says that this may happen. Elsewhere it says there is no effect on ranking or reach.
claim-minimal-effect = Overall you will notice little.
    .article = Calls the effect minimal.

## Habits: items 37 to 45

claim-quarterly-review = Check your settings once a quarter.
    .article = Means LinkedIn and your other platforms.
claim-passwords = Use a different password for each account.
    .article = Advises a password manager.
claim-two-factor = Turn on two-factor sign-in.
    .article = Advises it as a habit.
    .linkedin = Calls it “Two-step verification”, under “Sign in & security”.
claim-think-before-posting = Think before you post.
    .article = Advises it as a habit.
claim-app-permissions = Check what apps may use.
    .article = Names camera, microphone, location and contacts.
claim-skim-policies = Skim the policies.
    .article = Names three parts to look for: sharing, retention and third parties.
claim-tracker-blocking = Block trackers.
    .article = Advises browser extensions that do so.
claim-stay-informed = Stay informed.
    .article = Advises keeping up with changes.
claim-stewardship = Make stewardship of your data a habit.
    .article = Sees it as lasting care, not as a single act.

## Questions: items 46 to 52

claim-where-is-it = Where is the setting?
    .article = Its short answer has the right place. Its own eight steps name other sections too.
    .linkedin = Under “Data privacy”, named “Data for Generative AI Improvement”. On a computer it is grouped under “How LinkedIn uses your data”.
claim-per-account = The switch is set per account, not per post.
    .article = Says so.
claim-all-content = The switch applies forward, to all your content.
    .article = Says so, although it also says that the switch works backwards.
    .linkedin = Says that it applies going forward. It does not say what becomes of old content that was never used.
    .regulator = Authorities differ. Italy's says that a late objection covers only what you publish later. Hamburg's says that it covers any later use.
claim-eu-default = In the EU the switch has been off by default since September 2024.
    .article = Says so.
    .linkedin = Left the EU out in September 2024. Its notice of 18 September 2025 links the switch, on by default; training began on 3 November 2025.
claim-no-reach-harm = Opting out does not harm your reach.
    .article = Says so. Elsewhere it speaks of less personalisation and a more neutral feed.
    .linkedin = Its European notice says that the output of generative models may support ranking and search. It does not tie this to your switch.
claim-cannot-untrain = Data that a model has learnt from cannot be taken out again.
    .article = Says so. Elsewhere it says that the switch works backwards.
    .linkedin = Says that training already done is not affected. It does not say whether data could be taken out.
claim-deleted-post = A deleted post leaves the platform, but a past data set keeps it.
    .article = Says so.

## What no item covers: what the article misses, and what LinkedIn adds

claim-on-by-default = The switch is on unless you turn it off.
    .linkedin = Says that it is on by default. That holds in every region this guide names.
claim-affiliates = Off covers LinkedIn's affiliates too.
    .linkedin = Says that neither it nor its affiliates will use your data to train models that generate content.
claim-training-done = Training already done stays as it is.
    .linkedin = Says that training already done is not affected.
claim-purpose-of-training = The training is for AI that creates text, sound, pictures and more.
    .linkedin = Says so, on LinkedIn or elsewhere. It names suggested posts and profiles, draft messages for recruiters, articles, ad texts and a chat assistant.
claim-only-generating = The switch covers only AI that generates content.
    .linkedin = Says that other AI goes on: for personalisation, for sorting content, for safety and security. Generative AI for safety is part of that.
claim-recruiter-ai = AI for recruiters reads profiles, whatever the switch says.
    .linkedin = Says that its Hiring Assistant uses profiles, and resumes and answers that you made available, to find people and sum up their profiles.
claim-objection-form = For other AI there is an objection form.
    .linkedin = Names its form TS-DPRO, to object or to limit a use. It weighs your objection and may refuse, except for direct marketing.
claim-features-stay = You can go on using generative features when the switch is off.
    .linkedin = Says so.
claim-prompts = What you type into generative features is used.
    .linkedin = Lists prompts, searches, chats and the answers.
claim-saved-resumes = Saved resumes and screening answers are used.
    .article = Does not mention saved resumes.
    .linkedin = Lists both, where they are kept on LinkedIn.
claim-polls-and-feedback = Poll answers and feedback are used.
    .linkedin = Lists poll answers for the training. Feedback is used to improve its generative features.
claim-group-messages = Group messages are used.
    .linkedin = Lists group activity and group messages.
claim-private-messages = Private messages and InMail are not used.
    .linkedin = Lists both as not used.
claim-application-data = Application data tied to a member is not used.
    .article = Lists job applications as used, without this distinction.
    .linkedin = Lists it as not used.
claim-credentials-payment-salary = Sign-in, payment and salary data are not used.
    .linkedin = Lists all three as not used.
claim-under-18 = Data of members thought to be under 18 is not used.
    .linkedin = Lists it as not used.
claim-microsoft-ads = Outside Europe, LinkedIn may share data with Microsoft for ads.
    .article = Does not mention this.
    .linkedin = Has a switch for it, “Data sharing” under “Advertising data”, outside the EU, the EEA and Switzerland. Turning off “Ads outside of LinkedIn” turns it off too.
claim-customer-export = Paying customers can export some of your profile.
    .article = Does not mention this.
    .linkedin = Names your name, headline, company, title and location, for its premium services. You can opt out.
claim-switch-label = The switch is called “Allowing your data to be used for AI training”.
    .article = Uses this name.
    .linkedin = Calls it “Use my data for training content creation AI models”.
claim-uk-microsoft = In the UK, some content also goes to Microsoft for its AI.
    .article = Does not mention this.
    .linkedin = Lists posts, comments, articles, video, Learning videos and transcripts, Company Page data and job postings. The same switch stops it.
claim-late-objection = In the EU, a late objection may not cover what is already online.
    .regulator = Italy's authority said on 28 October 2025: an objection before 3 November takes out all of it. A later one covers only what you post afterwards. Hamburg's says that a later one covers any later use.
claim-canada-dates = In Canada, training began, paused and runs again.
    .linkedin = Began with its policy of 18 September 2024. Its notice of 18 September 2025 starts training on 3 November 2025.
    .regulator = Canada's Privacy Commissioner said on 10 December 2024 that LinkedIn had paused. The day of the pause is not given.
claim-mainland-china = What holds in mainland China is not known.
    .linkedin = We could not confirm its default there.
claim-minors-notice = LinkedIn's European notice now names protections for the young.
    .linkedin = Issued its notice again on 21 August 2026. It has protections for under-16s, and for those who are 16 or 17.
claim-ireland-dpc = Ireland's authority let the training start, without approving it.
    .regulator = Said on 7 November 2025 that it takes no further step for now. LinkedIn had cut the data and the period, and has to report within five months.
claim-uk-hk-pauses = In the UK and Hong Kong, authorities raised concerns and LinkedIn paused.
    .regulator = The ICO has watched since 23 September 2025, when LinkedIn said it would resume. The PCPD said on 15 October 2024 that LinkedIn had paused on 11 October.
claim-how-far-back = How far back does the training go?
    .regulator = The Dutch authority warned in September 2025 of data back to 2003. Ireland's says that LinkedIn has cut the period since; how far is not known.
