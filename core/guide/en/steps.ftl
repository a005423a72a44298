# The steps: settings to look at and habits to take up.
#
# Every step has the same attributes:
#   .why     why it is worth a look
#   .effect  what changes, as far as a source says so
#   .do      what to do there
#   .see     what one sees when it is done
#   .absent  what to do when the setting is not where we said
#   .ask     asked on return from LinkedIn
#   .still   asked at every review
# A step whose revision was raised to N says in .changed-2 to .changed-N what changed with each.
# LinkedIn's own labels stand in “ ” and stay in English.

## Groups

group-ai = AI training
group-research = Research and data sharing
group-ads = Advertising data
group-visibility = Who can see and find you
group-security = Sign-in and sessions
group-habits = Habits beyond LinkedIn

## Where an address was seen

grade-policy = LinkedIn's own privacy policy names this address, in its archived text.
grade-index = LinkedIn's settings index lists this address, as loaded by a third party.
grade-help = A LinkedIn Help article names this address, by an audit of those articles.
grade-maintained-tool = A maintained opt-out tool uses this address. We did not find it on a LinkedIn page.
grade-third-party-code = We saw this address only in public code that is not LinkedIn's.

## AI training

step-ai-training = Stop AI training on your data
    .why = LinkedIn says this switch is on by default. Until you turn it off, your data may train AI that creates content.
    .effect = LinkedIn says that it and its affiliates will not use your data for this training going forward. Training already done is not affected.
    .do = Find the switch “Use my data for training content creation AI models” and turn it off. If LinkedIn asks you to save or confirm, do so.
    .see = The switch shows as off. Open the page once more to check that it stayed off.
    .absent = Look for “Data for Generative AI Improvement”, or for other words about AI, under “Data privacy”. If it is not there, open the Data privacy page and follow the written path. If that fails too, use LinkedIn's objection form.
    .ask = Did you switch it off?
    .still = Is it still off?

step-objection = Object to what the switch leaves out
    .why = LinkedIn says the switch covers only AI that creates content. For its other AI models, such as those that personalise, it has an objection form.
    .effect = You ask LinkedIn to stop or limit other uses of your data. We could not confirm what it decides, or how long that takes.
    .do = Open the form, say which uses you object to, and send it. Keep a copy of your text and note the date.
    .see = You have sent the form and kept your copy. We could not confirm what LinkedIn shows or sends after that.
    .absent = The address comes from LinkedIn's European privacy policy, and we could not confirm that the form serves every region. If it does not open, try the form for LinkedIn's data protection officer.
    .ask = Did you send the objection?
    .still = Does your objection still stand?

step-delete-old-content = Delete posts you no longer want
    .why = LinkedIn says that training already done is not affected by the switch. A post you delete, says the article, is at least off the platform.
    .effect = The article says that a data set made before may still hold the post. We found no LinkedIn source on this.
    .do = Look through your older posts and comments on LinkedIn. Delete those that you would not publish today.
    .see = The posts you deleted no longer show up on LinkedIn.
    .absent = If you cannot delete something yourself, try LinkedIn's form for deleting data. Its address comes from LinkedIn's European privacy policy.
    .ask = Did you look through your old posts?
    .still = Are you still content with what is left?

## Research and data sharing

step-research = Stop the use of your data for research
    .why = Research has a setting of its own, apart from the AI switch. The article, too, advises a look at it.
    .effect = By its name, this setting is about the use of your data for research. We could not confirm what else it changes.
    .do = Find “Social, economic and workplace research” and turn it off.
    .see = The setting shows as off.
    .absent = The article calls it “Social, economic and workforce research”, so look for both names under “Data privacy”. If it is not there, open the Data privacy page and follow the written path. If that fails too, use LinkedIn's objection form.
    .ask = Did you switch it off?
    .still = Is it still off?

step-data-sharing = Stop data sharing with Microsoft and affiliates
    .why = LinkedIn's global privacy policy links this setting for sharing with Microsoft and affiliates. The article does not mention data sharing with Microsoft for ads.
    .effect = It is meant to limit what LinkedIn shares with Microsoft and affiliates. We saw it in the global policy only, and could not confirm that every region has it.
    .do = Look for a switch on sharing data with Microsoft or affiliates, and turn it off. We could not confirm its exact wording.
    .see = The setting shows as off.
    .absent = Look for words such as sharing, affiliates, partners or Microsoft under “Data privacy”. If nothing fits, open the Data privacy page and follow the written path. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you switch it off?
    .still = Is it still off?

step-permitted-services = Check data sharing for permitted services
    .why = This is one more place where LinkedIn may share data between services. LinkedIn's global privacy policy links to it.
    .effect = By its address, it is about sharing data for services that you permit. We could not confirm what each choice changes.
    .do = Read what is listed there and keep only what you want. We could not confirm the exact wording.
    .see = Nothing is permitted that you would not choose today.
    .absent = Look for words such as permitted services or data sharing in LinkedIn's settings. We could not confirm the section, so start with the Data privacy page. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you check what is permitted?
    .still = Is it still as you want it?

step-page-admin-export = Keep page admins from exporting your data
    .why = Pages on LinkedIn have admins, and they may be able to export data on you.
    .effect = By its address, it governs data export by page admins. We could not confirm which data that is.
    .do = Look for a switch on data export by page admins, and turn it off. We could not confirm its exact wording.
    .see = The setting shows as off.
    .absent = Look for words such as page admins or export in LinkedIn's settings. We could not confirm the section, so start with the page on visibility. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you switch it off?
    .still = Is it still off?

step-microsoft-accounts = Check connected Microsoft accounts
    .why = A link between your LinkedIn and Microsoft accounts may let data pass between them. You may have set one up and forgotten it.
    .effect = By its address, this page is about connected Microsoft accounts. We could not confirm what ending a connection changes.
    .do = See whether a Microsoft account is connected. Remove the connection if you do not need it.
    .see = Only connections that you want are left, or none.
    .absent = Look for words such as Microsoft or connected accounts in LinkedIn's settings. We could not confirm the section, so start with the account page. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you check the connected accounts?
    .still = Are the connections still as you want them?

step-contacts-sync = Stop syncing your contacts
    .why = Your address book holds the data of other people. When contacts are synced, LinkedIn gets it too.
    .effect = With sync off, the app should send no new contacts. We could not confirm what becomes of those already there.
    .do = Look for the setting on syncing contacts and turn it off. We found no address for it, so the link goes to the account page.
    .see = Contact sync shows as off.
    .absent = Look for words such as contacts or sync under “Account preferences”. We could not confirm the exact wording. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you switch it off?
    .still = Is it still off?

step-research-invitations = Decide on invitations to research
    .why = You may not want to be asked to take part in research. LinkedIn's global privacy policy links a setting for it.
    .effect = By its address, it is about invitations to research. It may not change how LinkedIn uses data it already has.
    .do = Decide whether you want such invitations, and set it that way. We could not confirm the exact wording.
    .see = The setting shows what you chose.
    .absent = Look for words such as research or invitations in LinkedIn's settings. We could not confirm the section, so start with the Data privacy page. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

step-demographics = Review the personal details you gave
    .why = You may have told LinkedIn details about yourself that a work profile does not need. The less you give, the less there is to reuse.
    .effect = By its address, this page holds demographic details about you. We could not confirm what LinkedIn uses them for.
    .do = Read what is filled in, and clear what you do not wish to share. We could not confirm the exact wording.
    .see = Only details that you want to share are left, or none.
    .absent = Look for words such as demographic or personal information in LinkedIn's settings. We could not confirm the section, so start with the account page. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you review your details?
    .still = Are the details still as you want them?

step-download-data = Ask for a copy of your data
    .why = A copy shows you what LinkedIn holds on you. You can then judge which settings matter to you.
    .effect = It changes nothing in your account. We could not confirm how long LinkedIn takes, or all that the copy holds.
    .do = Ask for a copy of your data and keep it in a safe place. We could not confirm the exact wording on the page.
    .see = LinkedIn has taken your request, or the copy is ready.
    .absent = Look for words such as copy, download or your data in LinkedIn's settings. We could not confirm the section, so start with the Data privacy page. If that fails, use LinkedIn's form for data rights.
    .ask = Did you ask for the copy?
    .still = Do you still have what you need?

## Advertising data

step-ads-beyond-linkedin = Limit ads beyond LinkedIn
    .why = Ads have settings of their own, and the AI switch does not change them. By its address, this one is about ads outside LinkedIn.
    .effect = You will still see ads. We could not confirm whether it also covers data from third parties.
    .do = Look for a switch on ads beyond LinkedIn, and turn it off. We could not confirm its exact wording.
    .see = The setting shows as off.
    .absent = Look for words such as beyond, partners or third parties under “Advertising data”. If nothing fits, open that page and follow the written path. LinkedIn's objection form is the last resort.
    .ask = Did you switch it off?
    .still = Is it still off?

step-ads-business-interactions = Limit ads from your contact with businesses
    .why = What you do with a business can feed the choice of ads. The AI switch does not change that.
    .effect = You will still see ads. By its address, this setting is about your dealings with businesses; we could not confirm the details.
    .do = Look for a switch on your interactions with businesses, and turn it off. We could not confirm its exact wording.
    .see = The setting shows as off.
    .absent = Look for words such as business or interactions under “Advertising data”. If nothing fits, open that page and follow the written path. LinkedIn's objection form is the last resort.
    .ask = Did you switch it off?
    .still = Is it still off?

step-ads-related-actions = Limit the use of your actions on ads
    .why = What you do with an ad is data as well. LinkedIn's privacy policy links a setting for it.
    .effect = You will still see ads. By its address, this setting is about actions related to ads; we could not confirm the details.
    .do = Look for a switch on actions related to ads, and turn it off. We could not confirm its exact wording.
    .see = The setting shows as off.
    .absent = Look for words such as actions under “Advertising data”. If nothing fits, open that page and follow the written path. LinkedIn's objection form is the last resort.
    .ask = Did you switch it off?
    .still = Is it still off?

step-ads-interests = Review your ad interests
    .why = LinkedIn may sort you into interests for ads. You can look at that list.
    .effect = You will still see ads. By its address, this page lists interest categories; we could not confirm what removing one changes.
    .do = Read the interests listed and remove those that you do not want used. We could not confirm the exact wording.
    .see = Only interests that you accept are left, or none.
    .absent = Look for words such as interests or categories under “Advertising data”. If nothing fits, open that page and follow the written path. LinkedIn's objection form is the last resort.
    .ask = Did you review the list?
    .still = Is the list still as you want it?

step-ads-age = Stop ads based on your age
    .why = Age can be used to choose ads for you. The AI switch does not change that.
    .effect = You will still see ads. By its address, this setting is about ads by age; we could not confirm the details.
    .do = Look for a switch on age, and turn it off. We could not confirm its exact wording.
    .see = The setting shows as off.
    .absent = Look for the word age under “Advertising data”. If nothing fits, open that page and follow the written path. LinkedIn's objection form is the last resort.
    .ask = Did you switch it off?
    .still = Is it still off?

step-ads-gender = Stop ads based on your gender
    .why = Gender can be used to choose ads for you. The AI switch does not change that.
    .effect = You will still see ads. By its address, this setting is about ads by gender; we could not confirm the details.
    .do = Look for a switch on gender, and turn it off. We could not confirm its exact wording.
    .see = The setting shows as off.
    .absent = Look for the word gender under “Advertising data”. If nothing fits, open that page and follow the written path. LinkedIn's objection form is the last resort.
    .ask = Did you switch it off?
    .still = Is it still off?

step-ads-location = Stop ads based on a guessed location
    .why = The address of this setting speaks of a location that is inferred: worked out, not given by you. The AI switch does not change its use for ads.
    .effect = You will still see ads. We could not confirm how LinkedIn works the location out, or what else uses it.
    .do = Look for a switch on location, and turn it off. We could not confirm its exact wording.
    .see = The setting shows as off.
    .absent = Look for the word location under “Advertising data”. If nothing fits, open that page and follow the written path. LinkedIn's objection form is the last resort.
    .ask = Did you switch it off?
    .still = Is it still off?

step-cookies = Review your cookie choices
    .why = Cookies can follow what you do. The AI switch does not change them.
    .effect = By its address, this page holds a member's cookie choices. We could not confirm what each choice changes.
    .do = Read the choices and turn off what you do not want. We could not confirm the exact wording.
    .see = The page shows the choices you made.
    .absent = Look for the word cookies in LinkedIn's settings. We could not confirm the section, so start with the Data privacy page. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you review your choices?
    .still = Are your choices still as you want them?

## Who can see and find you

step-off-linkedin-discovery = Hide your profile from partner services
    .why = Your profile can be shown outside LinkedIn. The fewer places that show it, the fewer can copy it.
    .effect = By its address, this setting is about your profile's visibility for partners. We could not confirm who they are.
    .do = Look for a switch on finding your profile off LinkedIn or in partner services, and turn it off. We could not confirm its exact wording.
    .see = The setting shows as off.
    .absent = Look for words such as discovery, partners or off LinkedIn in the section on visibility. We could not confirm that section's name, so the link goes to its page. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you switch it off?
    .still = Is it still off?

step-public-profile = Review your public profile
    .why = The article says that public data stays in use after you opt out. So check what is public.
    .effect = What you hide here should no longer show in your public profile. Copies that others made before may remain.
    .do = See which parts of your profile are public, and hide what you do not want to show. We could not confirm the exact wording.
    .see = The public view shows only what you chose.
    .absent = Look for words such as public profile in the section on visibility. We could not confirm that section's name, so the link goes to its page. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you review your public profile?
    .still = Is it still as you want it?

step-find-by-email = Decide who finds you by email
    .why = Someone who has your email address may be able to find your profile with it. You can decide on that.
    .effect = By its address, this setting is about being found by email address. We could not confirm the choices it offers.
    .do = Choose as few people as suits you. We could not confirm the exact wording.
    .see = The setting shows what you chose.
    .absent = Look for words such as email or discover in the section on visibility. We could not confirm that section's name, so the link goes to its page. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

step-find-by-phone = Decide who finds you by phone number
    .why = Someone who has your phone number may be able to find your profile with it. You can decide on that.
    .effect = By its address, this setting is about being found by phone number. We could not confirm the choices it offers.
    .do = Choose as few people as suits you. We could not confirm the exact wording.
    .see = The setting shows what you chose.
    .absent = Look for words such as phone or discover in the section on visibility. We could not confirm that section's name, so the link goes to its page. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

step-connections-visibility = Decide who sees your connections
    .why = Your list of connections tells about you and about others. LinkedIn's global privacy policy links a setting for it.
    .effect = By its address, this setting is about who can see your connections. We could not confirm the choices it offers.
    .do = Choose who may see your connections. We could not confirm the exact wording.
    .see = The setting shows what you chose.
    .absent = Look for the word connections in the section on visibility. We could not confirm that section's name, so the link goes to its page. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

step-notify-network = Decide who hears of your profile changes
    .why = LinkedIn may tell your network when you change your profile. That is good to know before you tidy it up.
    .effect = By its address, this setting is about telling your network of updates. It does not change how LinkedIn uses your data.
    .do = Decide whether your network should be told, and set it that way. We could not confirm the exact wording.
    .see = The setting shows what you chose.
    .absent = Look for words such as notify, network or updates in the section on visibility. We could not confirm that section's name, so the link goes to its page. LinkedIn's form for privacy questions is the last resort.
    .ask = Did you set it as you want it?
    .still = Is it still as you want it?

## Sign-in and sessions

step-two-factor = Turn on two-factor sign-in
    .why = A stolen password alone should not open your account. The article advises a second factor for sign-in.
    .effect = Signing in takes one more step, such as a code. Your settings and data are harder for others to reach.
    .do = Turn on two-factor authentication and follow LinkedIn's steps. Keep any recovery codes in a safe place.
    .see = Two-factor authentication shows as on.
    .absent = Look for words such as two-factor or two-step in the section on sign-in and security. We could not confirm the exact wording, so the link goes to that section's page. From there, follow the written path.
    .ask = Did you switch it on?
    .still = Is it still on?

step-sessions = End sessions you do not know
    .why = A device that is still signed in can read and change your settings. Old phones and shared computers are easy to forget.
    .effect = A session you end should have to sign in again. It does not change how LinkedIn uses your data.
    .do = Look through the list of sessions, and sign out of those that you do not know or need. We could not confirm the exact wording.
    .see = Only devices that you use are on the list.
    .absent = Look for words such as sessions or signed in within the section on sign-in and security. We could not confirm the exact wording, so the link goes to that section's page. From there, follow the written path.
    .ask = Did you look through the sessions?
    .still = Do you still know every session?

## Habits beyond LinkedIn

step-quarterly-review = Review all your platforms each quarter
    .why = Settings change, and new ones appear. The article advises a look at LinkedIn and other platforms once a quarter.
    .effect = You notice early when something is on again. This app reminds you of the LinkedIn part only.
    .do = List the platforms you use, and check the privacy settings of each.
    .see = You have been through your list.
    .absent = Other platforms use other words. Look for privacy, data or AI in their settings.
    .ask = Did you go through your list?
    .still = Did you review your other platforms this time?

step-passwords = Use a unique password everywhere
    .why = One leaked password should open one account at most. The article advises unique passwords and a password manager.
    .effect = A leak at one service does less harm at the others.
    .do = Set up a password manager, and give each account a password of its own. Start with LinkedIn and your email.
    .see = Your manager shows no password that is used twice.
    .absent = There is no LinkedIn page for this. Your phone or browser may already have a password manager.
    .ask = Did you do it?
    .still = Are your passwords still unique?

step-think-before-posting = Think before you post
    .why = A post is quick to write and hard to take back. The article says that past data sets keep a post even when you delete it.
    .effect = You share what you meant to share, and no more.
    .do = Before you post, ask whether you would mind if it were copied and kept.
    .see = There is nothing to switch. You pause before you post.
    .absent = There is no LinkedIn page for this. It is a habit of yours alone.
    .ask = Will you keep it in mind?
    .still = Do you still do it?

step-app-permissions = Audit app permissions
    .why = Apps may have access that they no longer need. The article names camera, microphone, location and contacts.
    .effect = An app can no longer use what you take away. A feature may ask for it again when you use it.
    .do = Open your phone's settings, and look at the permissions of each app. Take away what it does not need.
    .see = Each app has only the permissions that you want it to have.
    .absent = This is in your phone's settings, not in LinkedIn's. Look for words such as privacy, permissions or apps.
    .ask = Did you go through the permissions?
    .still = Are the permissions still as you want them?

step-read-policies = Skim the policies
    .why = A policy says what a service may do with your data. The article advises to skim three parts: sharing, retention and third parties.
    .effect = You know what you agree to. It changes no setting.
    .do = Open the privacy policy of a service you use. Search it for those three parts.
    .see = You can say what it shares, with whom, and how long it keeps data.
    .absent = Most services link their policy at the foot of a page or in the settings.
    .ask = Did you skim a policy?
    .still = Have you looked at what has changed since?

step-tracker-blocking = Block trackers in your browser
    .why = Many websites load trackers that follow you from site to site. The article advises browser extensions that block them.
    .effect = Fewer trackers see what you do on the web. It does not change what you do inside LinkedIn, and a site may work less well.
    .do = Choose an extension that you trust, and install it from your browser's own store.
    .see = The extension shows as active on the pages you visit.
    .absent = Not every browser takes extensions, above all on phones. Look for tracking protection in the browser's own settings.
    .ask = Did you set it up?
    .still = Is it still active?

step-stay-informed = Stay informed
    .why = Rules and settings on AI and data keep changing. The article advises to keep up with them.
    .effect = You hear of a change before it surprises you.
    .do = Read the notices that LinkedIn and other services send you. Pick one news source on privacy that you trust.
    .see = You know where you would learn of the next change.
    .absent = There is no LinkedIn page for this. Your data protection authority may publish news too.
    .ask = Did you pick a source?
    .still = Do you still follow it?

step-stewardship = Make care of your data a habit
    .why = One switch is a start. The article speaks of stewardship: caring for your data over time.
    .effect = Small checks, done often, keep your choices as you made them.
    .do = Keep the quarterly reminder on, and take a few minutes when it comes.
    .see = The next review has a date.
    .absent = You find the reminder in this app's own settings.
    .ask = Will you keep it up?
    .still = Is it still your habit?
