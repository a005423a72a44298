# Objection: the text for LinkedIn's form, and whether LinkedIn answered.

objection = Your objection
objection-intro = LinkedIn says the switch covers only AI that generates content. For its other AI models it has a form. Choose what to object to, copy the text, and paste it there.
objection-region-unsaid = Choose where you live, if the text should say so. You can also leave it out.
objection-uses = What you object to
objection-use-personalisation = AI that personalises
    .detail = LinkedIn says that the switch leaves out these models.
    .letter = Please stop using my data for AI models that personalise.
objection-use-security = AI for security and safety, and against abuse
    .detail = LinkedIn says that the switch leaves out these models, too. Think about whether you want them to leave out your data.
    .letter = Please stop using my data for AI models for security and safety, and against abuse.
objection-use-older-content = AI training on your older content
    .detail = LinkedIn says that training already done stays as it is. What holds for older content that was never used is open. You can ask.
    .letter = Please leave my older content out of AI training, as far as it was not used yet. Please tell me what holds for it.
objection-letter = Your text
    .note = The text is ours, in your language. The form is LinkedIn's. We could not confirm in which languages and regions it works, or what LinkedIn decides.
    .none = Choose at least one use. Then your text stands here.
objection-letter-greeting = To LinkedIn
objection-letter-eu = I live in the European Union or the European Economic Area.
objection-letter-uk = I live in the United Kingdom.
objection-letter-ch = I live in Switzerland.
objection-letter-ca = I live in Canada.
objection-letter-hk = I live in Hong Kong.
objection-letter-us = I live in the United States.
objection-letter-policy = Your European privacy policy names this form for objections to the use of data.
objection-letter-help = Your help pages point to this form for objections to the use of data.
objection-letter-ask = I object, and ask you for the following:
objection-letter-closing = Please tell me in writing what you decide, and why.
objection-copy = Copy the text
objection-copied = The text is copied. Open the form and paste it there.
objection-open = Open LinkedIn's form

objection-due = Did LinkedIn answer?
    .body = You said that you sent your objection on { $sent }.
objection-waiting = Objection sent
    .body = You said that you sent it on { $sent }. We ask on { $date } whether LinkedIn answered.
objection-answered = LinkedIn answered
    .body = You said that you sent your objection on { $sent }, and on { $date } that LinkedIn had answered.
objection-dropped = No more questions
    .body = You said that you sent your objection on { $sent }. Since { $date } we do not ask about it any more.
objection-answer-answered = Yes, it answered
objection-answer-again = { $count ->
        [one] Ask again in { $count } day
       *[other] Ask again in { $count } days
    }
objection-answer-drop = Don't ask any more

step-objection-letter =
    .button = Write the objection
