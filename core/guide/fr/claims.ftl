# French: not yet reviewed by a native speaker. The claims: what the article says, beside what LinkedIn and a regulator say of it; .article, .linkedin and .regulator stand under their speaker's name, so they begin with the verb. LinkedIn's own labels stand in « » and stay in English.

## How a claim stands

status-confirmed = LinkedIn dit la même chose
status-contradicted = LinkedIn ou une autorité dit autre chose, en tout ou en partie
status-unconfirmed = Aucune source trouvée
status-unresolved = Les sources diffèrent ou ne tranchent pas
status-advice = Une raison ou un conseil

## What the claims rest on

source-article = L’article à l’origine de ce guide (sa propre date n’est pas connue ; la date affichée est celle de notre comparaison)
source-help-a6278444 = Aide LinkedIn, article a6278444, sur l’interrupteur de l’entraînement de l’IA
source-help-a5538339 = Aide LinkedIn, article a5538339, sur les données utilisées
source-help-audit = Audit des articles d’aide de LinkedIn
source-policy-eu = Politique de confidentialité de LinkedIn, texte européen, archivé par Open Terms Archive
source-policy-global = Politique de confidentialité de LinkedIn, texte mondial, archivé par Open Terms Archive
source-settings-index = Index des réglages de LinkedIn, tel qu’un tiers l’a chargé
source-opt-out-tool = Un outil de désactivation tenu à jour
source-third-party-code = Du code public qui n’est pas de LinkedIn
source-policy-2024 = La modification de la politique de confidentialité de LinkedIn qui a ajouté l’entraînement de l’IA
source-uk-suspension = Suspension pour les membres au Royaume-Uni, après une demande de l’autorité de contrôle
source-hk-pause = Pause pour les membres à Hong Kong
source-notice-2025 = Avis de LinkedIn annonçant que l’entraînement commence le 3 novembre 2025
source-italy-2025 = Déclaration de l’autorité italienne de protection des données
source-notice-2026 = Avis européen de LinkedIn, publié à nouveau

## The core of the article: items 1 to 5

claim-path = L’interrupteur se trouve dans les réglages de LinkedIn, sous la confidentialité des données.
    .article = Donne le chemin « Settings & Privacy », « Data privacy », « Data for Generative AI Improvement ». Ses huit étapes, plus loin, suivent une autre voie.
    .linkedin = Le chemin est le même sur téléphone, où il part de la photo de profil. Sur ordinateur, « How LinkedIn uses your data » s’intercale.
claim-three-minutes = Cela prend trois minutes.
    .article = Dit que trois minutes suffisent.
    .linkedin = Nous n’avons trouvé aucune source de LinkedIn à ce sujet.
claim-future-content = Quand l’interrupteur est désactivé, ce que vous ajoutez ensuite n’entraîne pas l’IA générative.
    .article = Cite les futurs posts, commentaires et données de profil. Ailleurs, il dit que bien plus de données sont utilisées.
    .linkedin = Déclare que lui-même et ses sociétés affiliées n’utiliseront pas vos données et votre contenu pour entraîner des modèles qui génèrent du contenu, à l’avenir.
claim-no-ranking-effect = L’interrupteur ne change ni le classement de vos posts ni les recommandations.
    .article = Dit qu’il n’y a aucun effet sur le classement ni sur les recommandations. Ailleurs, il parle d’un peu moins de personnalisation et d’un fil plus neutre.
    .linkedin = Son texte serait compatible avec un classement fondé sur des signaux distincts. Mais ce que produisent les modèles génératifs peut contribuer au classement, quel que soit l’état de votre interrupteur.
claim-retroactive = L’interrupteur agit aussi en arrière, sur le contenu pas encore intégré.
    .article = Dit que l’effet est rétroactif pour le contenu pas encore intégré. Ailleurs, il dit que l’interrupteur vaut pour l’avenir et qu’un modèle ne peut pas oublier.
    .linkedin = Déclare que l’interrupteur vaut pour l’avenir et que l’entraînement déjà effectué n’est pas concerné.
    .regulator = L’autorité italienne l’a compris, le 28 octobre 2025, comme ne couvrant que le contenu publié après l’opposition. Le sort de l’ancien contenu pas encore utilisé reste une question ouverte.

## Data said to be used: items 6 to 14

claim-profile-data = Votre profil est utilisé.
    .article = Énumère le nom, le titre, le secteur, le lieu, la formation, l’expérience, les compétences, leurs validations et les recommandations.
    .linkedin = Range les données de profil parmi les données utilisées. Nous n’avons pas comparé chaque partie du profil à sa liste.
claim-activity-data = Votre activité est utilisée, réactions comprises.
    .article = Énumère les posts, les articles partagés, les commentaires, les réactions et les groupes.
    .linkedin = Énumère les posts, les articles, les sondages, les commentaires et l’activité dans les groupes. Les réactions ne figurent pas dans sa liste pour cet interrupteur.
claim-interaction-data = Vos échanges avec d’autres sont utilisés, messages compris.
    .article = Énumère les relations, les messages, qu’il dit généralement anonymisés, les profils consultés et les candidatures.
    .linkedin = Exclut les messages privés et les InMail, mais utilise les messages de groupe. Les profils consultés ne figurent pas dans sa liste. Utilise les réponses de présélection et les CV enregistrés, mais pas les données de candidature liées à un membre.
claim-usage-data = Votre façon d’utiliser LinkedIn est utilisée.
    .article = Énumère le temps passé sur la plateforme, les fonctions utilisées et votre appareil.
    .linkedin = L’appareil ne figure pas dans sa liste pour cet interrupteur. Nous n’avons pas non plus trouvé de source de LinkedIn pour le reste.
claim-inferred-data = Des suppositions à votre sujet sont utilisées.
    .article = Énumère les intérêts et les aspirations, et peut-être l’orientation politique.
    .linkedin = Les données déduites ne figurent pas dans sa liste pour cet interrupteur. Nous n’avons trouvé aucune source de LinkedIn sur l’orientation politique.
claim-stated-purpose = Le but déclaré est d’améliorer et de personnaliser les services.
    .article = Cite ce but comme celui que LinkedIn déclare.
    .linkedin = Déclare que les modèles de personnalisation ne relèvent pas de cet interrupteur. Nous n’avons trouvé aucune source de LinkedIn pour ce but tel que l’article le formule.
claim-results = Les résultats se voient dans les offres d’emploi, le fil, les contacts suggérés et la recherche.
    .article = Énumère les recommandations d’emploi, le fil, les suggestions de relations et la recherche.
    .linkedin = Déclare que l’interrupteur ne couvre que les modèles qui génèrent du contenu. Nous n’avons trouvé aucune source de LinkedIn qui relie ces quatre éléments à cet entraînement.
claim-not-self-aware = L’IA n’a pas conscience d’elle-même ; elle apprend de nombreux membres.
    .article = Dit qu’elle apprend de plus de 900 millions de membres.
    .linkedin = Nous n’avons trouvé aucune source de LinkedIn à ce sujet.
claim-legitimate-questions = Tant de données détaillées soulèvent des questions justifiées.
    .article = Dit que le volume et le détail des données soulèvent des questions légitimes.

## Reasons: items 15 to 21

claim-control = Vous gardez le contrôle de vos propres données.
    .article = Donne comme raison le contrôle de ses propres données.
claim-bias = L’IA peut propager des biais et de fausses informations.
    .article = Donne comme raison les biais et la désinformation.
claim-smaller-footprint = Une empreinte plus petite, c’est moins à perdre.
    .article = Dit qu’alors moins de données sont perdues dans une fuite ou réutilisées.
    .linkedin = Ne parle que d’entraînement. Nous n’avons trouvé aucune source de LinkedIn disant que l’interrupteur change la quantité de données conservées.
claim-reputation = Votre réputation au travail est en jeu.
    .article = Donne comme raison la réputation professionnelle.
claim-ethics = Vous pouvez vous y opposer pour des raisons éthiques.
    .article = Donne comme raison l’éthique.
claim-autonomy = Votre vie professionnelle reste la vôtre.
    .article = Donne comme raison l’autonomie professionnelle.
claim-personal-choice = En fin de compte, c’est un choix personnel.
    .article = Dit que chaque personne en décide seule.

## The eight steps: items 22 to 30

claim-log-in = Connectez-vous, de préférence sur un ordinateur.
    .article = Préfère un ordinateur.
    .linkedin = Il existe aussi un chemin sur téléphone, avec moins d’entrées.
claim-open-settings = Ouvrez « Me », puis « Settings & Privacy ».
    .article = Commence ici.
    .linkedin = La même chose sur ordinateur : « Me » est la photo de profil en haut à droite. Sur téléphone, c’est la photo de profil, puis « Settings ».
claim-open-data-privacy = Choisissez « Data privacy ».
    .article = Passe ensuite par là.
    .linkedin = A la même entrée sur téléphone et sur ordinateur.
claim-settings-section = Regardez sous « How LinkedIn uses your data » ou « Other applications ».
    .article = Cite les deux sections. Sa propre réponse courte sur l’emplacement ne concorde pas avec cela.
    .linkedin = Range le réglage sous « How LinkedIn uses your data ». Nous n’avons trouvé aucune source de LinkedIn pour « Other applications ».
claim-words-to-look-for = Cherchez des mots qui correspondent.
    .article = Cite l’IA (AI), l’apprentissage automatique (machine learning), la recherche (research), la contribution de données (data contribution) et l’amélioration de nos services (improving our services).
claim-switch-and-confirm = Désactivez l’interrupteur, et confirmez peut-être.
    .article = Dit qu’il faut peut-être confirmer. Sa propre réponse courte sur l’emplacement ne concorde pas avec cette étape.
    .linkedin = A un interrupteur à désactiver. Nous n’avons trouvé aucune source de LinkedIn sur une fenêtre demandant de confirmer.
claim-review-research = Revoyez aussi les réglages sur la recherche et les données de tiers.
    .article = Appelle le réglage « Social, economic and workforce research ».
    .linkedin = L’appelle « Social, economic and workplace research ».
claim-save = Enregistrez quand on vous le demande.
    .article = Dit que l’enregistrement est souvent automatique.
    .linkedin = Nous n’avons trouvé aucune source de LinkedIn à ce sujet.
claim-wording-drifts = Les libellés changent : cherchez donc des mots semblables.
    .article = Conseille de chercher dans « Data privacy » ou « Account preferences ».

## What changes: items 31 to 36

claim-less-personal = LinkedIn peut vous sembler un peu moins personnel.
    .article = Dit qu’il y a peut-être un peu moins de personnalisation, souvent trop peu pour se remarquer. Ailleurs, il dit qu’il n’y a aucun effet sur le classement ni sur les recommandations.
    .linkedin = Nous n’avons trouvé aucune source de LinkedIn à ce sujet.
claim-public-data = Les données publiques et l’activité générale restent utilisées.
    .article = Dit que les deux restent utilisées après votre refus.
    .linkedin = Déclare que les modèles de personnalisation, de sécurité, de sûreté et de lutte contre les abus ne relèvent pas de l’interrupteur. Nous n’avons pas trouvé ici de source de LinkedIn sur les données publiques.
claim-network-untouched = Vous pouvez utiliser LinkedIn comme avant.
    .article = Dit que les relations, la recherche, la publication, les groupes et les messages restent inchangés.
    .linkedin = Déclare que vous pouvez continuer à utiliser ses fonctions génératives. Nous n’avons trouvé aucune source de LinkedIn sur le reste.
claim-ads-go-on = La publicité continue, avec ses propres réglages.
    .article = Dit que la publicité a des réglages à part et les place dans « Data privacy ». Ailleurs, il compte les données de tiers parmi les étapes du refus.
    .linkedin = Place « Advertising data » au premier niveau des réglages, à côté de « Data privacy ».
claim-neutral-feed = Votre fil peut devenir plus neutre.
    .article = Dit que cela peut arriver. Ailleurs, il dit qu’il n’y a aucun effet sur le classement ni sur la portée.
    .linkedin = Nous n’avons trouvé aucune source de LinkedIn à ce sujet.
claim-minimal-effect = Dans l’ensemble, vous remarquerez peu de chose.
    .article = Qualifie l’effet de minime.
    .linkedin = Nous n’avons trouvé aucune source de LinkedIn à ce sujet.

## Habits: items 37 to 45

claim-quarterly-review = Vérifiez vos réglages une fois par trimestre.
    .article = Entend par là LinkedIn et vos autres plateformes.
claim-passwords = Utilisez un mot de passe unique pour chaque compte.
    .article = Conseille un gestionnaire de mots de passe.
claim-two-factor = Activez la double authentification.
    .article = La conseille comme habitude.
    .linkedin = A une page de réglages pour la double authentification ; un article d’aide en cite l’adresse.
claim-think-before-posting = Réfléchissez avant de publier.
    .article = Le conseille comme habitude.
claim-app-permissions = Contrôlez ce que les applications peuvent faire.
    .article = Cite l’appareil photo, le micro, la localisation et les contacts.
claim-skim-policies = Survolez les politiques de confidentialité.
    .article = Cite trois parties à chercher : le partage, la conservation et les tiers.
claim-tracker-blocking = Bloquez les traceurs.
    .article = Conseille des extensions de navigateur qui le font.
claim-stay-informed = Tenez-vous au courant.
    .article = Conseille de suivre les changements.
claim-stewardship = Faites de la gestion responsable de vos données une habitude.
    .article = Y voit un soin durable, non un acte isolé.

## Questions: items 46 to 52

claim-where-is-it = Où se trouve le réglage ?
    .article = Sa réponse courte ne concorde pas avec ses propres étapes, qui citent d’autres sections et peut-être une fenêtre de confirmation.
    .linkedin = Sous « Data privacy », sous le nom « Data for Generative AI Improvement ». Sur ordinateur, il est rangé sous « How LinkedIn uses your data ».
claim-per-account = L’interrupteur se règle par compte, non par post.
    .article = Le dit.
    .linkedin = Parle de vos données et de votre contenu dans leur ensemble. Nous n’avons trouvé aucune source de LinkedIn qui le dise en ces termes.
claim-all-content = L’interrupteur vaut pour l’avenir, pour tout votre contenu.
    .article = Le dit, bien qu’il dise aussi que l’interrupteur agit en arrière.
    .linkedin = Déclare qu’il vaut pour l’avenir. Ne précise pas si l’ancien contenu jamais utilisé est à l’abri.
    .regulator = L’autorité italienne l’a compris, le 28 octobre 2025, comme ne couvrant que le contenu publié après l’opposition.
claim-eu-default = Dans l’UE, l’interrupteur est désactivé par défaut depuis septembre 2024.
    .article = Le dit.
    .linkedin = N’avait alors aucun interrupteur de ce type dans l’UE. Il y existe depuis le 3 novembre 2025, et il est activé par défaut.
claim-no-reach-harm = Refuser ne nuit pas à votre portée.
    .article = Le dit. Ailleurs, il parle de moins de personnalisation et d’un fil plus neutre.
    .linkedin = Son texte serait compatible avec un classement fondé sur des signaux distincts. Mais ce que produisent les modèles génératifs peut contribuer au classement, quel que soit l’état de votre interrupteur.
claim-cannot-untrain = Les données dont un modèle a appris ne peuvent plus en être retirées.
    .article = Le dit. Ailleurs, il dit que l’interrupteur agit en arrière.
    .linkedin = Déclare que l’entraînement déjà effectué n’est pas concerné. Ne dit pas si des données pourraient être retirées.
claim-deleted-post = Un post supprimé quitte la plateforme, mais un jeu de données passé le garde.
    .article = Le dit.
    .linkedin = Nous n’avons trouvé aucune source de LinkedIn à ce sujet.

## What no item covers: what the article misses, and what LinkedIn adds

claim-on-by-default = L’interrupteur est activé tant que vous ne le désactivez pas.
    .linkedin = Déclare qu’il est activé par défaut. D’après la vérification du 22 août 2026, cela vaut dans toutes les régions que ce guide cite.
claim-affiliates = La désactivation vaut aussi pour les sociétés affiliées de LinkedIn.
    .linkedin = Déclare que ni lui-même ni ses sociétés affiliées n’utiliseront vos données pour entraîner des modèles qui génèrent du contenu.
claim-training-done = L’entraînement déjà effectué reste tel quel.
    .linkedin = Déclare que l’entraînement déjà effectué n’est pas concerné.
claim-only-generating = L’interrupteur ne couvre que l’IA qui génère du contenu.
    .linkedin = Déclare que les modèles de personnalisation, de sécurité, de sûreté et de lutte contre les abus ne relèvent pas de l’interrupteur.
claim-objection-form = Pour les autres modèles d’IA, il existe un formulaire d’opposition.
    .linkedin = Renvoie à son formulaire TS-DPRO, pour s’opposer à l’utilisation de ses données ou la limiter. La politique de confidentialité européenne en cite l’adresse.
claim-features-stay = Vous pouvez continuer à utiliser les fonctions génératives quand l’interrupteur est désactivé.
    .linkedin = Le dit.
claim-prompts = Ce que vous saisissez dans les fonctions génératives est utilisé.
    .linkedin = Le range parmi les données utilisées.
claim-saved-resumes = Les CV enregistrés et les réponses de présélection sont utilisés.
    .article = Ne mentionne pas les CV enregistrés.
    .linkedin = Range les deux parmi les données utilisées.
claim-polls-and-feedback = Les sondages et les retours sont utilisés.
    .linkedin = Range les deux parmi les données utilisées.
claim-group-messages = Les messages de groupe sont utilisés.
    .linkedin = Range l’activité dans les groupes et les messages de groupe parmi les données utilisées.
claim-private-messages = Les messages privés et les InMail ne sont pas utilisés.
    .linkedin = Range les deux parmi les données non utilisées.
claim-application-data = Les données de candidature liées à un membre ne sont pas utilisées.
    .article = Range les candidatures parmi les données utilisées, sans cette distinction.
    .linkedin = Les range parmi les données non utilisées.
claim-credentials-payment-salary = Les données de connexion, de paiement et de salaire ne sont pas utilisées.
    .linkedin = Range les identifiants de connexion, les données de paiement et le salaire parmi les données non utilisées.
claim-under-18 = Les données des membres supposés avoir moins de 18 ans ne sont pas utilisées.
    .linkedin = Les range parmi les données non utilisées.
claim-microsoft-ads = LinkedIn a un réglage pour le partage de données avec Microsoft.
    .article = Ne mentionne pas que des données sont partagées avec Microsoft pour la publicité.
    .linkedin = Sa politique de confidentialité mondiale contient un lien vers un réglage pour le partage avec Microsoft et les sociétés affiliées. Nous n’avons pas vérifié dans quelle mesure il couvre la publicité.
claim-switch-label = L’interrupteur s’appelle « Allowing your data to be used for AI training ».
    .article = L’appelle « Allowing your data to be used for AI training ».
    .linkedin = L’appelle « Use my data for training content creation AI models ».
claim-uk-microsoft = Au Royaume-Uni, une partie du contenu va aussi à Microsoft pour son IA.
    .article = Ne le mentionne pas.
    .linkedin = Déclare que les posts, commentaires et articles des membres au Royaume-Uni vont aussi à Microsoft. Le même interrupteur l’arrête.
claim-late-objection = Dans l’UE, une opposition tardive peut ne couvrir que ce que vous publiez ensuite.
    .linkedin = Déclare que l’interrupteur vaut pour l’avenir. Ne précise pas ce que devient l’ancien contenu jamais utilisé.
    .regulator = L’autorité italienne a dit le 28 octobre 2025 : une opposition après le 3 novembre 2025 ne couvre que le contenu publié plus tard.
claim-canada-dates = Pour le Canada, nos sources donnent deux dates de début.
    .linkedin = Sa modification de politique du 18 septembre 2024 couvrait le Canada, avec l’interrupteur activé par défaut. Son avis du 18 septembre 2025 dit que l’entraînement au Canada commence le 3 novembre 2025.
claim-mainland-china = La situation en Chine continentale n’est pas connue.
    .linkedin = Nous n’avons pas pu confirmer le réglage par défaut dans cette région.
claim-minors-notice = L’avis européen de LinkedIn cite désormais des protections pour les jeunes.
    .linkedin = A publié à nouveau son avis européen le 21 août 2026, avec des protections pour les moins de 16 ans et pour les jeunes de 16 et 17 ans.
