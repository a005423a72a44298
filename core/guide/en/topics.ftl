# The topics: pages to read, each in under a minute.

topic-asked = Questions people ask
    .summary = Short answers. Where we do not know, we say so.
asked-recruiters = Does turning it off stop recruiters' AI from reading my profile?
    .answer = No. LinkedIn's Hiring Assistant uses profiles to find candidates and sum up their profiles, whatever the switch says. Resumes and answers are used if you made them available.
asked-prompts = Is what I type into LinkedIn's AI still used?
    .answer = Yes, as input: the AI needs it to answer you. With the switch off, it does not train AI that creates content.
asked-feedback = Is my thumbs up or down used?
    .answer = Yes. LinkedIn uses feedback to improve its AI features.
asked-messages = Are my private messages and InMail used?
    .answer = No. LinkedIn leaves both out of the training. Group messages are used.
asked-media = What about photos, sound and video?
    .answer = Your photo is on the list for the training. What the AI creates may be text, sound, pictures and other media.
asked-before-november = I turned it off before November 2025. What counts?
    .answer = In the EU, Italy's authority says that an objection before 3 November 2025 takes out everything, a later one only what you publish afterwards. Hamburg's says that a later one covers any later use.
asked-how-far-back = How far back does the training go?
    .answer = The Dutch authority warned of data back to 2003. Ireland's says that LinkedIn has cut the period since. How far, we do not know.
asked-canada = Was training paused in Canada?
    .answer = Yes, by 10 December 2024; the day is not given. Training runs again since 3 November 2025.
asked-microsoft-ads = Which setting stops Microsoft's ads?
    .answer = “Data sharing” under “Advertising data”. It exists outside the EU, the EEA and Switzerland. Turning off “Ads outside of LinkedIn” turns it off too.
asked-resumes = Where do I delete saved resumes?
    .answer = Under “Data privacy”, “Job application settings”: turn off “Save resumes and application data”, then delete what is saved. The names are those of September 2024.
asked-form = What does the objection form ask?
    .answer = It has a list. Choose the entry on training AI that creates content, or the use you object to. No reason is asked for; a text field may appear only for other requests.
asked-refused = LinkedIn refuses, or does not answer. What now?
    .answer = You can complain to your data protection authority, as LinkedIn's European notice says too. Under EU and UK rules LinkedIn has one month to answer.
asked-others-posts = And posts about me, if I have no account?
    .answer = Italy's authority says that people without an account may object too, to what others posted about them. Use the form.
asked-reach = Will it cost me visibility?
    .answer = That is open. LinkedIn's European notice says that the output of generative models may support ranking, and does not tie this to your switch.
asked-on-again = Does the switch turn itself on again?
    .answer = We know of no case. We ask once a quarter so that you need not take it on trust.
asked-closing = Does the training end if I close my account?
    .answer = We do not know. Training already done stays; what becomes of the rest, no source says.
asked-no-app = I do not have LinkedIn's app, or it lacks the switch.
    .answer = Use a computer. People who do not find the switch in the app are told to look there.

topic-this-app = This app
    .summary = Who makes it, what it costs, and what it sees.
app-makers = Who makes this?
    .answer = Those who contribute to it, independently of LinkedIn. It is open source, under the Mozilla Public License 2.0.
app-cost = What does it cost?
    .answer = Nothing. It has no ads, no purchases and no account, and its licence asks for no fee.
app-sees = What does it see?
    .answer = Only what you tell it. It has no internet permission and no sign-in: it cannot see your LinkedIn account, which one you are signed in to, or how your switches are set. What you record stays on your phone unless you share it.

topic-work = Pages, jobs and paid seats
    .summary = What holds for work: Company Pages, job ads, Learning, Recruiter, Sales Navigator, Premium.
work-page = My Company Page
    .answer = In the UK, Company Page data also goes to Microsoft for its AI; the same switch stops it. For other regions, no source speaks of Pages.
work-job-ads = My job ads
    .answer = In the UK, job postings also go to Microsoft for its AI; the same switch stops it. For other regions, no source speaks of job ads.
work-learning = My Learning course
    .answer = In the UK, Learning videos and transcripts also go to Microsoft for its AI; the same switch stops it. For other regions, no source speaks of them.
work-recruiter = My Recruiter seat
    .answer = The Hiring Assistant works for those who hire, with the profiles of others. Your own switch covers your own data. An administrator can turn generative features off.
work-sales-navigator = My Sales Navigator seat
    .answer = An administrator can turn generative features off. Customers of such services can export your profile details unless you opt out.
work-seat = A seat that my employer pays for
    .answer = An administrator can turn generative features off. What is typed there belongs to the seat, not to your own account.
work-premium = Premium that I pay for myself
    .answer = We do not know of any difference: no source ties the switch to Premium.

topic-what-is-used = What is used
    .summary = What LinkedIn lists for AI that creates content, beside the article's longer list.
topic-what-is-used-list = Where it says For other AI, LinkedIn's list for this switch does not name it. Its lists for AI features, or for AI that sorts content or keeps LinkedIn safe, do. Where it says Not listed, that does not prove that it is unused. The claims below give each side in full.

topic-why-opt-out = Why opt out
    .summary = The article's reasons. You decide what they are worth.
topic-why-opt-out-reasons = The article gives these reasons: control over your own data, bias and false information in AI, a smaller footprint, your reputation, ethics, and your freedom at work. It adds that so much detailed data raises legitimate questions. It also says that the choice is personal, and so do we.
topic-why-opt-out-limits = A reason is not a fact to be checked, so most rows are marked as advice. One goes further: that less data could be lost in a breach. No source says that the switch changes what LinkedIn stores.

topic-what-changes = What changes for you
    .summary = What the switch stops, from when, and what it cannot undo.
topic-what-changes-switch = LinkedIn says that with the switch off, it and its affiliates will not use your data and content to train models that generate content. That holds going forward. Training already done is not affected.
topic-what-changes-old = What becomes of old content that was never used is open. Italy's authority says that a late objection covers only what you publish later. Hamburg's says that it covers any later use. The article says that the switch also works backwards.
topic-what-changes-notice = The article expects slightly less personalisation and perhaps a more neutral feed. LinkedIn does not say so.

topic-what-stays = What does not change
    .summary = What goes on when the switch is off, and what you can do about it.
topic-what-stays-outside = LinkedIn says that the switch covers only models that generate content. AI for personalisation, for safety and for recruiters goes on. You can object to it with LinkedIn's form TS-DPRO. You may go on using the generative features.
topic-what-stays-ads = Ads go on as well; their settings stand at the top level, under “Advertising data”. Outside Europe, sharing with Microsoft for ads has a switch there.
topic-what-stays-reach = Whether ranking and reach stay the same is open. The output of generative models may support ranking, and LinkedIn does not tie this to your switch.

topic-habits = Habits
    .summary = What the article advises beyond the one switch.
topic-habits-quarter = Once a quarter, check LinkedIn and your other platforms. Settings and their names change. This app reminds you about LinkedIn only.
topic-habits-account = Protect the way into your account: a different password for each account, kept in a manager, and two-factor sign-in. See which apps may use your camera, microphone, location and contacts.
topic-habits-care = Think before you post. Skim policies for sharing, retention and third parties. Use a browser extension that blocks trackers, and stay informed. All this is advice, so there is nothing to confirm or to deny.

topic-questions = Finding the switch
    .summary = Where it is, the article's eight steps, and whether it can be undone.
topic-questions-where = In LinkedIn's app: your profile picture, top left, then “Settings”, “Data privacy”, “Data for Generative AI Improvement”. On a computer: “Me”, top right, then “Settings & Privacy”. There, “How LinkedIn uses your data” comes in between.
topic-questions-steps = The article has eight steps. Log in, preferably on a computer. Open “Me”, “Settings & Privacy”, then “Data privacy”. Find “How LinkedIn uses your data” or “Other applications”. Look for AI, machine learning, research, data contribution or improving services. Turn it off, and confirm if asked. Review research and third-party data. Save if asked.
topic-questions-app = Does the link open in LinkedIn's app? It may, or in your browser; LinkedIn may ask you to sign in. The path is there for both.
topic-questions-undo = Can it be undone? LinkedIn says that training already done is not affected. A deleted post leaves the platform; a data set made before may still hold it.

topic-by-region = By region
    .summary = When training started where you live, and what it means for you.
topic-by-region-dates = In September 2024 LinkedIn added AI training to its policy, and left out the EU, the EEA and Switzerland. Training was paused in the UK, Hong Kong and Canada in the months after. On 3 November 2025 it started in the EU, the UK, Switzerland, Canada and Hong Kong.
topic-by-region-default = The switch is on by default in every region named here. Ireland's authority takes no further step for now, without approving the training. The UK's ICO watches.

topic-sources = Sources
    .summary = What this guide rests on, and how far.
topic-sources-article = This guide started from one article, called the article throughout. Where LinkedIn or an authority says otherwise, we show both. We do not know the article's own date, so the list shows the day we compared it.
topic-sources-linkedin = LinkedIn's two privacy policies were read in full, as archived. Its Help articles were read in stored copies or as the press quotes them. Authorities were read on their own pages, or in the press where the list says so.
topic-sources-addresses = We loaded no LinkedIn page live. Each address was seen in a policy, a Help article, LinkedIn's settings index, a maintained tool or public code, and each page says which. An address may change after the day it was checked.
topic-sources-words = LinkedIn's names of its settings are in English here. Most come from a public list of 19 September 2024, so some may have changed.
