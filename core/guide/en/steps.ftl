# The steps: settings to look at and habits to take up.
#
# Every step has the same attributes:
#   .why     why it is worth a look
#   .effect  what changes, as far as a source says so
#   .do      what to do there, in a line: with the title, the label and the first sentence of
#            .why it stays under 60 words
#   .see     what one sees when it is done
#   .absent  what to do when the setting is not where we said
#   .ask     asked on return from LinkedIn
#   .still   asked at every check
# A step whose revision was raised to N says in .changed-2 to .changed-N what changed with each.
# LinkedIn's own labels stand in “ ” and stay in English.

## Groups

group-ai = AI training
group-research = Research and data sharing
group-ads = Ads
group-visibility = Who can see and find you
group-security = Sign-in
group-habits = Habits beyond LinkedIn

## Where an address was seen

grade-policy = LinkedIn's own privacy policy names this address, in its archived text.
grade-index = LinkedIn's settings index lists this address, as loaded by a third party.
grade-help = A LinkedIn Help article names this address, by a third party's notes.
grade-maintained-tool = A maintained opt-out tool uses this address. We did not find it on a LinkedIn page.
grade-third-party-code = We saw this address only in public code that is not LinkedIn's.

## Where a written path begins

path-start-phone = Your profile picture, top left
path-start-computer = “Me”, your profile picture, top right

## AI training

step-ai-training = Stop AI training on your data
    .why = LinkedIn has this switch on by default. Until you turn it off, your data may train AI that creates content.
    .effect = LinkedIn says it and its affiliates will no longer use your data for this. Training already done stays.
    .do = Turn it off. Save or confirm if asked.
    .see = The switch then shows as off. Open the page once more to make sure that it stayed off.
    .absent = LinkedIn's app may lack it, so try a computer first. Next, look for the other names below. Then open the “Data privacy” section. Last, use LinkedIn's form. It may be missing because LinkedIn moved it, gave it a new name, or does not offer it where you live.
    .ask = Did you turn it off?
    .still = Is it still off?

step-objection = Object to what the switch leaves out
    .why = The switch covers only AI that creates content. For its other AI, LinkedIn has an objection form.
    .effect = LinkedIn weighs your objection and may refuse it, except for direct marketing.
    .do = Write your objection, choose the entry that fits in LinkedIn's list, and send it. Keep a copy.
    .see = You have sent the form and kept your copy.
    .absent = LinkedIn's European privacy notice names this form, so it may not serve every region. If it does not open, write to LinkedIn's data protection officer.
    .ask = Did you send your objection?
    .still = Does your objection still stand?

step-delete-old-content = Delete posts you no longer want
    .why = The switch does not undo training already done. A post that is gone cannot be used again from LinkedIn itself.
    .effect = The post leaves LinkedIn. A data set made before may still hold it.
    .do = Look through your older posts and comments. Delete what you would not post today.
    .see = The posts you deleted no longer show.
    .absent = If you cannot delete something yourself, use LinkedIn's form for deleting data.
    .ask = Did you look through your old posts?
    .still = Are you happy with what is left?

## Research and data sharing

step-research = Keep your data out of research
    .why = Research has a switch of its own, apart from AI training.
    .effect = By its name, LinkedIn may no longer use your data for social, economic and workplace research.
    .do = Turn it off. Save or confirm if asked.
    .see = The switch then shows as off.
    .absent = Look for “Social, economic, and workplace research” under “Data privacy”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-saved-resumes = Stop saving resumes and applications
    .why = Resumes and answers that LinkedIn keeps for you are on its list for AI training.
    .effect = LinkedIn no longer saves them. What was saved before stays until you delete it.
    .do = Turn it off. Then delete the resumes and answers that are saved there.
    .see = The switch then shows as off, and no resume is listed.
    .absent = Look for “Job application settings” under “Data privacy”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-data-sharing = Keep customers from exporting your profile
    .why = LinkedIn's paying customers can export your name, headline, company, title and location, for example to manage leads.
    .effect = LinkedIn says that you opt out here. Customers of its premium services can still see your profile.
    .do = Look for a switch on data sharing or export, and turn it off.
    .see = The switch then shows as off.
    .absent = Look for words like sharing or export under “Data privacy”. LinkedIn's global policy links this page; it may not exist in every region.
    .ask = Did you turn it off?
    .still = Is it still off?
    .changed-2 = We had this wrong. The page is not about Microsoft: it keeps LinkedIn's paying customers from exporting your profile details.

step-permitted-services = Unlink services you no longer use
    .why = A service that you linked to LinkedIn may get your name, title and company.
    .effect = LinkedIn says that you can remove a link here. What the service already has stays with it.
    .do = Read the list, and remove what you no longer use.
    .see = Only services that you use are listed, or none.
    .absent = Look for “Permitted services” under “Data privacy”.
    .ask = Did you go through the list?
    .still = Is the list still as you want it?

step-page-admin-export = Keep Page owners from exporting your data
    .why = A Page on LinkedIn has owners, who may be able to export data on you.
    .effect = By its name, the switch stops that export. It does not stop anyone from viewing your profile.
    .do = Turn it off. Save or confirm if asked.
    .see = The switch then shows as off.
    .absent = Look for “Page owners exporting your data” under “Visibility”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-messaging-suggestions = Turn off messaging suggestions
    .why = If your settings allow it, LinkedIn's tools scan messages to sum them up and to draft replies.
    .effect = LinkedIn should stop suggesting replies. Scans for safety go on.
    .do = Turn it off. Save or confirm if asked.
    .see = The switch then shows as off.
    .absent = Look for “Messaging suggestions” under “Data privacy”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-microsoft-accounts = Check linked Microsoft accounts
    .why = A link between LinkedIn and Microsoft lets data pass between the two.
    .effect = Without a link, no data passes this way.
    .do = See if a Microsoft account is linked. Remove the link if you do not need it.
    .see = Only links that you want are left, or none.
    .absent = Look for Microsoft under “Partners & services” in “Account preferences”.
    .ask = Did you check the links?
    .still = Are the links still as you want them?

step-contacts-sync = Stop syncing your contacts
    .why = Your address book holds other people's data. With sync on, LinkedIn gets it too.
    .effect = LinkedIn's app sends no new contacts. Those already there stay until you remove them.
    .do = Turn sync off, and remove the contacts that are already there.
    .see = Sync then shows as off, and no contacts are listed.
    .absent = Look for “Sync contacts” under “Account preferences”.
    .ask = Did you turn sync off?
    .still = Is sync still off?

step-research-invitations = Choose whether you get survey invitations
    .why = LinkedIn and others may invite you to surveys. You can opt out.
    .effect = You get no more invitations. How LinkedIn uses your data stays as it is.
    .do = Turn it off if you do not want such invitations.
    .see = The setting shows what you chose.
    .absent = Look for “Research invites” under “Data privacy”.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

step-demographics = Review the personal details you gave
    .why = These details are yours to give. What you leave out cannot be used.
    .effect = What you clear is no longer in the list.
    .do = Read what is filled in, and clear what you would rather not share.
    .see = Only details that you want to share are left, or none.
    .absent = Look for “Personal demographic information” under “Account preferences”.
    .ask = Did you review your details?
    .still = Are they still as you want them?

step-download-data = Get a copy of your data
    .why = A copy shows you what LinkedIn has on you.
    .effect = Nothing changes in your account.
    .do = Ask for a copy there, and keep it somewhere safe.
    .see = LinkedIn has taken your request, or the copy is ready.
    .absent = LinkedIn's European notice says that a copy starts from “Data privacy”. Look there for words like copy or download.
    .ask = Did you ask for the copy?
    .still = Do you still have what you need?

## Ads

step-ads-beyond-linkedin = Turn off ads outside LinkedIn
    .why = LinkedIn can show you ads on other sites and apps too.
    .effect = You still see ads. Outside the EU, the EEA and Switzerland, this also turns off data sharing with Microsoft for ads.
    .do = Turn it off. Save or confirm if asked.
    .see = The switch then shows as off.
    .absent = Look for “Ads outside of LinkedIn” under “Advertising data”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-microsoft-ads = Keep your data out of Microsoft's ads
    .why = Outside the EU, the EEA and Switzerland, LinkedIn may share data with Microsoft for its ads.
    .effect = LinkedIn Help says that turning off “Ads outside of LinkedIn” turns this off too.
    .do = Turn it off. There is no link to it, so start from “Advertising data”.
    .see = The switch then shows as off, or is not there.
    .absent = In the EU, the EEA and Switzerland there is no such switch, because this sharing does not happen there. Elsewhere, turn off “Ads outside of LinkedIn”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-ads-business-interactions = Turn off ads based on data from businesses
    .why = Businesses can give LinkedIn data that you gave them, to choose your ads.
    .effect = You still see ads. By its name, the switch leaves that data out.
    .do = Turn it off. Save or confirm if asked.
    .see = The switch then shows as off.
    .absent = Look for “Interaction with businesses” under “Advertising data”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-ads-related-actions = Keep your data out of ad reports
    .why = LinkedIn uses what you do for reports to advertisers, who may plan their campaigns with them.
    .effect = You still see ads. LinkedIn's global policy links this page for the reports.
    .do = Turn it off. Save or confirm if asked.
    .see = The switch then shows as off.
    .absent = Look for “Ad-related actions” under “Advertising data”.
    .ask = Did you turn it off?
    .still = Is it still off?
    .changed-2 = We had this wrong. The switch is about reports to advertisers, not about which ads you see.

step-social-actions-ads = Keep your likes and comments out of ads
    .why = LinkedIn may name you in an ad: that you like or follow a company, for example. It calls this a social action.
    .effect = Your name should no longer stand beside such ads. You still see ads.
    .do = Look for a switch on social actions in ads, and turn it off.
    .see = The switch then shows as off.
    .absent = Look for words like social actions under “Advertising data”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-ads-interests = Review your ad interests
    .why = LinkedIn guesses your interests and traits, and uses them to choose ads.
    .effect = You still see ads. What you turn off should no longer shape them.
    .do = Read the list, and turn off what you do not want used.
    .see = Only interests that you accept are left, or none.
    .absent = Look for “Interests and traits” under “Advertising data”.
    .ask = Did you review the list?
    .still = Is the list still as you want it?

step-ads-age = Turn off ads by age
    .why = LinkedIn can guess your age range to choose ads.
    .effect = You still see ads. Your age range should no longer shape them.
    .do = Turn it off. Save or confirm if asked.
    .see = The switch then shows as off.
    .absent = Look for “Age range” under “Advertising data”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-ads-gender = Turn off ads by gender
    .why = LinkedIn can guess your gender to choose ads.
    .effect = You still see ads. Your gender should no longer shape them.
    .do = Turn it off. Save or confirm if asked.
    .see = The switch then shows as off.
    .absent = Look for “Gender” under “Advertising data”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-ads-location = Turn off ads by guessed location
    .why = LinkedIn can guess your city from your IP address to choose ads.
    .effect = You still see ads. The guess should no longer shape them.
    .do = Look for a switch on location, and turn it off.
    .see = The switch then shows as off.
    .absent = Look for the word location under “Advertising data”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-cookies = Review your cookie choices
    .why = Cookies can follow what you do, on LinkedIn and on other sites.
    .effect = Each choice changes which cookies LinkedIn sets. The AI switch does not touch them.
    .do = Read the choices, and turn off what you do not want.
    .see = The page shows your choices.
    .absent = This page may have changed: an opt-out tool failed on it in August 2026. Look for cookies in LinkedIn's settings.
    .ask = Did you review your choices?
    .still = Are your choices still as you want them?

## Who can see and find you

step-off-linkedin-discovery = Hide your profile from partner services
    .why = Search tools, mail apps and others may show parts of your profile.
    .effect = Your profile should no longer show up in partner services. Copies they already have may stay.
    .do = Look for a switch on partners or being found off LinkedIn, and turn it off.
    .see = The switch then shows as off.
    .absent = Look for words like partners or off LinkedIn under “Visibility”.
    .ask = Did you turn it off?
    .still = Is it still off?

step-public-profile = Review your public profile
    .why = Anyone can see your public profile, without signing in.
    .effect = What you hide no longer shows there. Copies that others made may stay.
    .do = See what is public, and hide what you do not want to show.
    .see = The public view shows only what you chose.
    .absent = Look for words like public profile under “Visibility”.
    .ask = Did you review your public profile?
    .still = Is it still as you want it?

step-find-by-email = Choose who finds you by email
    .why = Someone who has your email address may find your profile with it.
    .effect = Only the people you choose can find you this way.
    .do = Choose as few people as suits you.
    .see = The setting shows what you chose.
    .absent = Look for “Profile discovery using email address” under “Visibility”.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

step-find-by-phone = Choose who finds you by phone number
    .why = Someone who has your phone number may find your profile with it.
    .effect = Only the people you choose can find you this way.
    .do = Choose as few people as suits you.
    .see = The setting shows what you chose.
    .absent = Look for “Profile discovery using phone number” under “Visibility”.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

step-connections-visibility = Choose who sees your connections
    .why = Your connections can see who your other connections are.
    .effect = LinkedIn says that you can choose whether to share the list with your connections.
    .do = Choose as few people as suits you.
    .see = The setting shows what you chose.
    .absent = Look for “Who can see your connections” under “Visibility”.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

step-followed-members = Choose who sees whom you follow
    .why = Whom you follow says something about you.
    .effect = Fewer people see the list. LinkedIn still knows it.
    .do = Choose as few people as suits you.
    .see = The setting shows what you chose.
    .absent = Look for “Who can see members you follow” under “Visibility”.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

step-page-visits = Choose whether Pages see your visits
    .why = An organisation can learn that you viewed its Page.
    .effect = You choose what the organisation is told. LinkedIn still knows of the visit.
    .do = Choose whether Pages are told of your visit.
    .see = The setting shows what you chose.
    .absent = Look for “Page visit visibility” under “Visibility”.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

step-active-status = Choose who sees when you are online
    .why = LinkedIn can show others that you are online.
    .effect = Fewer people see it. How LinkedIn uses your data stays as it is.
    .do = Choose as few people as suits you.
    .see = The setting shows what you chose.
    .absent = Look for “Manage active status” under “Visibility”.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

step-notify-network = Choose who hears of your profile changes
    .why = LinkedIn may tell your network when you change your profile. Good to know before you tidy it up.
    .effect = Your network hears of changes, or does not. How LinkedIn uses your data stays as it is.
    .do = Turn it off if you want to change your profile quietly.
    .see = The setting shows what you chose.
    .absent = Look for “Share profile updates with your network” under “Visibility”.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

## Sign-in

step-two-factor = Turn on two-factor sign-in
    .why = A stolen password alone should not open your account.
    .effect = Signing in takes one more step, such as a code.
    .do = Turn it on, and follow LinkedIn's steps. Keep the recovery codes safe.
    .see = Two-step verification then shows as on.
    .absent = Look for “Two-step verification” under “Sign in & security”.
    .ask = Did you turn it on?
    .still = Is it still on?

step-sessions = Sign out devices you do not know
    .why = A device that is still signed in can read and change your settings.
    .effect = A device that you sign out has to sign in again.
    .do = Look through the list, and sign out what you do not know or need.
    .see = Only devices that you use are listed.
    .absent = Look for words like signed in under “Sign in & security”.
    .ask = Did you look through the devices?
    .still = Do you still know every device?

## Habits beyond LinkedIn

step-quarterly-review = Check your other platforms too
    .why = Settings change, and new ones appear, on every platform.
    .effect = You notice early when something is on again. This app reminds you about LinkedIn only.
    .do = List the platforms you use, and check the privacy settings of each.
    .see = You have been through your list.
    .absent = Other platforms use other words. Look for privacy, data or AI in their settings.
    .ask = Did you go through your list?
    .still = Did you check your other platforms this time?

step-passwords = Use a different password everywhere
    .why = One leaked password should open one account at most.
    .effect = A leak at one service does less harm at the others.
    .do = Set up a password manager, and start with LinkedIn and your email.
    .see = Your manager shows no password that is used twice.
    .absent = This is not on LinkedIn. Your phone or browser may already have a password manager.
    .ask = Did you do it?
    .still = Does each account still have a password of its own?

step-think-before-posting = Think before you post
    .why = A post is quick to write and hard to take back.
    .effect = You share what you meant to share, and no more.
    .do = Before you post, ask yourself if you would mind a copy being kept.
    .see = You pause before you post.
    .absent = This is not on LinkedIn. It is a habit of your own.
    .ask = Will you keep it in mind?
    .still = Do you still do it?

step-app-permissions = Check what your apps may use
    .why = Apps may have access that they no longer need: camera, microphone, location, contacts.
    .effect = An app can no longer use what you take away. It may ask again.
    .do = Open your phone's settings, and take away what an app does not need.
    .see = Each app has only what you want it to have.
    .absent = This is in your phone's settings. Look for privacy, permissions or apps.
    .ask = Did you go through the permissions?
    .still = Are they still as you want them?

step-read-policies = Skim the policies
    .why = A policy says what a service may do with your data.
    .effect = You know what you agree to. No setting changes.
    .do = Open a service's privacy policy. Look for sharing, retention and third parties.
    .see = You can say what it shares, with whom, and how long it keeps data.
    .absent = Most services link their policy at the foot of a page or in the settings.
    .ask = Did you skim a policy?
    .still = Have you seen what changed since?

step-tracker-blocking = Block trackers in your browser
    .why = Many websites load trackers that follow you from site to site.
    .effect = Fewer trackers see what you do. LinkedIn itself is not affected, and a site may work less well.
    .do = Choose an extension that you trust, and install it from your browser's own store.
    .see = The extension then shows as active.
    .absent = Not every browser takes extensions. Look for tracking protection in its settings.
    .ask = Did you install it?
    .still = Is it still active?

step-stay-informed = Stay informed
    .why = Rules and settings on AI and data keep changing.
    .effect = You hear of a change before it surprises you.
    .do = Pick one news source on privacy that you trust.
    .see = You know where you would hear of the next change.
    .absent = This is not on LinkedIn. Your data protection authority may publish news too.
    .ask = Did you pick a source?
    .still = Do you still follow it?

step-stewardship = Make looking after your data a habit
    .why = One switch is a start. Small checks show whether your choices still hold.
    .effect = You find out when something has changed.
    .do = Keep the reminder on, and take a minute when it comes.
    .see = The next check has a date.
    .absent = The reminder is in this app's own settings.
    .ask = Will you keep it up?
    .still = Is it still your habit?
