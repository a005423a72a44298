# Objection: the text for LinkedIn's form, and whether LinkedIn answered.

objection = Your objection
objection-intro = The switch covers only AI that creates content. For its other AI, LinkedIn has a form. Choose what to object to, copy the text, and send it with the form.
objection-region-unsaid = Choose where you live, so that the text can name your rights. You can also leave it out.
objection-uses = What you object to
objection-use-personalisation = AI that personalises
    .detail = The switch does not cover it.
    .letter = Stop using my data for AI that personalises what I am shown.
objection-use-security = AI for safety and security, and against abuse
    .detail = The switch does not cover it. It also protects your account, so consider whether you want it to leave your data out.
    .letter = Stop using my data for AI for safety and security, and against abuse.
objection-use-older-content = AI training on your older content
    .detail = Training already done stays as it is. It is not clear what applies to older content that was never used, so ask.
    .letter = Leave my older content out of AI training, as far as it has not been used yet, and tell me what applies to it.
objection-letter = Your text
    .note = Fill in your name and profile address, and your reasons or nothing. In the form's list, choose the entry on training AI that creates content for older content, or the entry that fits the use. If there is no field for text, that choice is your objection: send the form without the text. Keep the confirmation. We do not know in which regions the form works.
    .none = Choose at least one use, and your text appears here.
objection-letter-greeting = To LinkedIn
objection-letter-account =
    My name: [your name]
    My profile: [the address of your profile]
objection-letter-eu = I live in the European Union or the European Economic Area.
objection-letter-uk = I live in the United Kingdom.
objection-letter-ch = I live in Switzerland.
objection-letter-ca = I live in Canada.
objection-letter-hk = I live in Hong Kong.
objection-letter-us = I live in the United States.
objection-letter-right = You base the use of my data for AI on legitimate interests, so I have the right to object, and I use it. Your European privacy notice names this form for it.
objection-letter-help = Your help pages point to this form for objections to the use of data.
objection-letter-ask = I object, and require the following:
objection-letter-reasons = My reasons: [your reasons, or delete this line]
objection-letter-closing = Confirm that you have received this. Within one month, tell me in writing what you have decided, and why.
objection-copy = Copy the text
objection-copied = The text is copied. Open the form, choose the entry that fits, and paste the text if there is a field for it.
objection-open = Open LinkedIn's form

objection-due = Did LinkedIn answer?
    .body = You said that you sent your objection on { $sent }. If LinkedIn refused or does not answer, you can complain to your data protection authority. Under EU and UK rules LinkedIn has one month.
objection-waiting = Objection sent
    .body = You said that you sent it on { $sent }. When you open the app from { $date } on, it asks whether LinkedIn answered.
objection-answered = LinkedIn answered
    .body = You said that you sent your objection on { $sent }. On { $date } you said that LinkedIn had answered. If it refused, you can complain to your data protection authority.
objection-dropped = No more questions
    .body = You said that you sent your objection on { $sent }. Since { $date } we no longer ask about it.
objection-answer-answered = Yes, LinkedIn answered
objection-answer-again = { $count ->
        [one] Ask again in { $count } day
       *[other] Ask again in { $count } days
    }
objection-answer-drop = Don't ask any more

step-objection-letter =
    .button = Write the objection
