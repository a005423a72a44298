# French: not yet reviewed by a native speaker. Objection: the text for LinkedIn's form, and whether LinkedIn answered.

objection = Votre opposition
objection-intro = L’interrupteur ne couvre que l’IA qui crée du contenu. Pour ses autres IA, LinkedIn a un formulaire. Choisissez ce à quoi vous vous opposez, copiez le texte, et envoyez-le avec le formulaire.
objection-region-unsaid = Indiquez où vous vivez pour que le texte puisse citer vos droits. Ce n’est pas obligatoire.
objection-uses = Ce à quoi vous vous opposez
objection-use-personalisation = L’IA de personnalisation
    .detail = L’interrupteur ne la couvre pas.
    .letter = Cessez d’utiliser mes données pour l’IA qui personnalise ce que vous me montrez.
objection-use-security = L’IA pour la sûreté et la sécurité, et contre les abus
    .detail = L’interrupteur ne la couvre pas. Elle protège aussi votre compte : demandez-vous si vous voulez qu’elle laisse vos données de côté.
    .letter = Cessez d’utiliser mes données pour l’IA de sûreté et de sécurité, et contre les abus.
objection-use-older-content = L’entraînement de l’IA avec vos anciens contenus
    .detail = L’entraînement déjà effectué reste tel quel. Ce qui s’applique aux anciens contenus jamais utilisés n’est pas clair : demandez-le.
    .letter = Excluez mes anciens contenus de l’entraînement de l’IA, dans la mesure où ils n’ont pas encore été utilisés, et indiquez-moi ce qui s’y applique.
objection-letter = Votre texte
    .note = Indiquez votre nom et l’adresse de votre profil, et vos motifs si vous le souhaitez. Dans la liste du formulaire, choisissez pour les anciens contenus l’entrée sur l’entraînement de l’IA qui crée du contenu, sinon l’entrée qui correspond à l’usage. S’il n’y a pas de champ de texte, ce choix est votre opposition : envoyez le formulaire sans le texte. Gardez la confirmation. Nous ne savons pas dans quelles régions le formulaire fonctionne.
    .none = Choisissez au moins un usage, et votre texte apparaît ici.
objection-letter-greeting = À l’attention de LinkedIn
objection-letter-account =
    Mon nom : [votre nom]
    Mon profil : [l’adresse de votre profil]
objection-letter-eu = Je vis dans l’Union européenne ou dans l’Espace économique européen.
objection-letter-uk = Je vis au Royaume-Uni.
objection-letter-ch = Je vis en Suisse.
objection-letter-ca = Je vis au Canada.
objection-letter-hk = Je vis à Hong Kong.
objection-letter-us = Je vis aux États-Unis.
objection-letter-right = Vous fondez l’utilisation de mes données pour l’IA sur des intérêts légitimes : j’ai donc le droit de m’y opposer, et je l’exerce. Votre avis de confidentialité européen cite ce formulaire à cette fin.
objection-letter-help = Vos pages d’aide renvoient à ce formulaire pour s’opposer à l’utilisation de données.
objection-letter-ask = Je m’y oppose par la présente et exige ce qui suit :
objection-letter-reasons = Mes motifs : [vos motifs, ou supprimez cette ligne]
objection-letter-closing = Accusez réception de ma demande. Dans un délai d’un mois, informez-moi par écrit de votre décision et de ses motifs.
objection-copy = Copier le texte
objection-copied = Le texte est copié. Ouvrez le formulaire, choisissez l’entrée qui convient, et collez-y le texte s’il y a un champ pour cela.
objection-open = Ouvrir le formulaire

objection-due = LinkedIn a-t-il répondu ?
    .body = Vous avez dit avoir envoyé votre opposition le { $sent }. Si LinkedIn a refusé ou ne répond pas, vous pouvez adresser une réclamation à votre autorité de protection des données. Selon les règles de l’UE et du Royaume-Uni, LinkedIn dispose d’un mois.
objection-waiting = Opposition envoyée
    .body = Vous avez dit l’avoir envoyée le { $sent }. Quand vous ouvrirez l’application à partir du { $date }, elle vous demandera si LinkedIn a répondu.
objection-answered = LinkedIn a répondu
    .body = Vous avez dit avoir envoyé votre opposition le { $sent }. Le { $date }, vous avez dit que LinkedIn avait répondu. Si LinkedIn a refusé, vous pouvez adresser une réclamation à votre autorité de protection des données.
objection-dropped = Nous ne posons plus la question
    .body = Vous avez dit avoir envoyé votre opposition le { $sent }. Depuis le { $date }, nous ne vous interrogeons plus à ce sujet.
objection-answer-answered = Oui, LinkedIn a répondu
objection-answer-again = { $count ->
        [one] Redemander dans { $count } jour
       *[other] Redemander dans { $count } jours
    }
objection-answer-drop = Ne plus demander

step-objection-letter =
    .button = Rédiger l’opposition
