# Français : pas encore relu par une personne de langue maternelle. Opposition : le texte pour le formulaire de LinkedIn.

objection = Votre opposition
objection-intro = Selon LinkedIn, l’interrupteur ne couvre que l’IA qui génère du contenu. Pour ses autres modèles d’IA, il existe un formulaire. Choisissez à quoi vous opposer, copiez le texte et collez-le là-bas.
objection-region-unsaid = Choisissez où vous vivez si le texte doit le dire. Vous pouvez aussi ne pas le dire.
objection-uses = Ce à quoi vous vous opposez
objection-use-personalisation = L’IA qui personnalise
    .detail = Selon LinkedIn, l’interrupteur ne couvre pas ces modèles.
    .letter = Merci de ne plus utiliser mes données pour les modèles d’IA qui personnalisent.
objection-use-security = L’IA pour la sécurité et la sûreté, et contre les abus
    .detail = Selon LinkedIn, l’interrupteur ne couvre pas non plus ces modèles. Demandez-vous si vous voulez qu’ils laissent vos données de côté.
    .letter = Merci de ne plus utiliser mes données pour les modèles d’IA de sécurité et de sûreté, et contre les abus.
objection-use-older-content = L’entraînement de l’IA avec vos anciens contenus
    .detail = Selon LinkedIn, l’entraînement déjà effectué reste tel quel. Ce qui vaut pour les anciens contenus jamais utilisés reste ouvert. Vous pouvez le demander.
    .letter = Merci de laisser mes anciens contenus en dehors de l’entraînement de l’IA, dans la mesure où ils n’ont pas encore été utilisés. Merci de me dire ce qui vaut pour eux.
objection-letter = Votre texte
    .note = Le texte est de nous, dans votre langue. Le formulaire est celui de LinkedIn. Nous n’avons pas pu confirmer dans quelles langues et régions il fonctionne, ni ce que LinkedIn décide.
    .none = Choisissez au moins une utilisation. Votre texte apparaîtra alors ici.
objection-letter-greeting = À LinkedIn
objection-letter-eu = Je vis dans l’Union européenne ou dans l’Espace économique européen.
objection-letter-uk = Je vis au Royaume-Uni.
objection-letter-ch = Je vis en Suisse.
objection-letter-ca = Je vis au Canada.
objection-letter-hk = Je vis à Hong Kong.
objection-letter-us = Je vis aux États-Unis.
objection-letter-policy = Votre politique de confidentialité européenne cite ce formulaire pour s’opposer à l’utilisation de données.
objection-letter-help = Vos pages d’aide renvoient à ce formulaire pour s’opposer à l’utilisation de données.
objection-letter-ask = Je m’y oppose et vous demande ce qui suit :
objection-letter-closing = Merci de me dire par écrit ce que vous décidez, et pourquoi.
objection-copy = Copier le texte
objection-copied = Le texte est copié. Ouvrez le formulaire et collez-le là-bas.
objection-open = Ouvrir le formulaire de LinkedIn

objection-due = LinkedIn a-t-il répondu ?
    .body = Vous avez dit avoir envoyé votre opposition le { $sent }.
objection-waiting = Opposition envoyée
    .body = Vous avez dit l’avoir envoyée le { $sent }. Le { $date }, nous vous demanderons si LinkedIn a répondu.
objection-answered = LinkedIn a répondu
    .body = Vous avez dit avoir envoyé votre opposition le { $sent }, et le { $date } que LinkedIn avait répondu.
objection-dropped = Plus de questions
    .body = Vous avez dit avoir envoyé votre opposition le { $sent }. Depuis le { $date }, nous ne posons plus de question à ce sujet.
objection-answer-answered = Oui, il a répondu
objection-answer-again = { $count ->
        [one] Redemander dans { $count } jour
       *[other] Redemander dans { $count } jours
    }
objection-answer-drop = Ne plus demander

step-objection-letter =
    .button = Rédiger l’opposition
