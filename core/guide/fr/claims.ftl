# French: not yet reviewed by a native speaker. The claims: what the article says, beside what LinkedIn and a regulator say of it; .article, .linkedin and .regulator stand under their speaker's name, so they begin with the verb. LinkedIn's own labels stand in « »: in English, unless its own French word is known.

## How a claim stands

status-confirmed = LinkedIn ou une autorité dit la même chose
status-named-differently = Même chose, autre nom ou autre endroit
status-contradicted = LinkedIn ou une autorité dit autre chose, en tout ou en partie
status-unconfirmed = Aucune source trouvée
status-unresolved = Les sources diffèrent ou ne tranchent pas
status-advice = Une raison ou un conseil

## What the claims rest on

cited-source = { $source }. { $kind } : { $address }. { $date }
cited-source-no-address = aucune adresse connue
cited-source-kind-policy = Politique de LinkedIn
cited-source-kind-help = Aide de LinkedIn
cited-source-kind-regulator = Autorité
cited-source-kind-press = Presse
cited-source-kind-notes = Notes d’un tiers
cited-source-kind-public-list = Liste publique
cited-source-kind-software = Logiciel
cited-source-kind-article = Article

source-article = L’article dont ce guide est parti ; la date est celle de notre comparaison
source-help-a6278444 = Sur l’interrupteur d’entraînement de l’IA, cité dans la presse
source-help-a5538339 = Sur les données utilisées, cité dans la presse
source-help-a1397243 = Sur le partage de données avec Microsoft pour la publicité, copie conservée
source-help-a7101400 = Sur les accès payés par un employeur, copie conservée
source-help-92055 = Une ancienne page sur les réglages de confidentialité, copie conservée
source-help-audit = Notes de travail sur l’aide de LinkedIn, prises sur un seul compte, dans un dépôt public
source-policy-eu = Avis de confidentialité européen, archivé
source-policy-global = Politique de confidentialité mondiale, archivée
source-settings-index = L’index des réglages de LinkedIn, tel qu’un tiers l’a chargé
source-settings-list = Les réglages de LinkedIn en anglais, avec leurs noms
source-opt-out-tool = Un outil de désactivation tenu à jour
source-cookies-report = Signalement : un outil de désactivation échoue sur la page des cookies
source-third-party-code = Du code public qui n’est pas de LinkedIn
source-policy-2024 = Le changement qui a ajouté l’entraînement de l’IA à la politique de LinkedIn
source-notice-2025 = Avis annonçant que l’entraînement commence le 3 novembre 2025, archivé
source-notice-2026 = Avis de confidentialité européen, publié de nouveau
source-ico = L’ICO, Royaume-Uni
source-pcpd = Le PCPD, Hong Kong
source-canada-opc = Le Commissariat à la protection de la vie privée du Canada
source-hamburg = L’autorité de protection des données de Hambourg
source-italy-2025 = L’autorité italienne de protection des données, citée dans la presse
source-ireland-dpc = La Commission irlandaise de protection des données (DPC), d’après la presse
source-netherlands-ap = L’autorité néerlandaise, d’après la presse
source-form-report = À propos du formulaire d’opposition de LinkedIn
source-form-field-report = À propos du champ de texte du formulaire
source-computer-report = L’interrupteur peut manquer dans l’application LinkedIn
source-picture-report = À propos du chemin vers l’interrupteur
source-names-de = Les noms allemands de LinkedIn, d’après la presse d’octobre 2025
source-names-fr-path = L’autorité belge, sur le chemin en français
source-names-fr-switch = Le nom français de l’interrupteur, deux sources
source-names-es = Les noms espagnols de LinkedIn ; les sources diffèrent
source-names-ar = Un nom arabe, traduit par la presse

## The core of the article: items 1 to 5

claim-path = L’interrupteur se trouve dans les réglages de LinkedIn, sous la confidentialité des données.
    .article = Donne le chemin « Settings & Privacy », « Data privacy », « Data for Generative AI Improvement ». Plus loin, ses huit étapes suivent un autre chemin.
    .linkedin = Donne le même chemin. Sur un téléphone, il part de votre photo de profil. Sur un ordinateur, « How LinkedIn uses your data » s’intercale.
claim-three-minutes = Cela prend trois minutes.
    .article = Dit que trois minutes suffisent.
claim-future-content = Une fois l’interrupteur désactivé, ce que vous ajoutez n’entraîne pas d’IA qui crée du contenu.
    .article = Parle d’IA générative, et cite les posts, commentaires et données de profil à venir. Ailleurs, il énumère bien plus.
    .linkedin = Déclare qu’à l’avenir, ni lui-même ni ses sociétés affiliées n’utiliseront vos données et contenus pour entraîner des modèles qui génèrent du contenu. L’IA générative de sécurité n’est pas couverte.
claim-no-ranking-effect = L’interrupteur ne change ni le classement de vos posts ni ce qui est recommandé.
    .article = Dit qu’il n’y a aucun effet. Ailleurs, il parle d’un peu moins de personnalisation et d’un fil d’actualité plus neutre.
    .linkedin = Son avis européen dit que ce que produisent les modèles génératifs peut servir au classement et à la recherche. Il ne le rattache pas à votre interrupteur.
claim-retroactive = L’interrupteur a aussi un effet rétroactif, pour les contenus pas encore utilisés.
    .article = L’affirme. Ailleurs, il dit que l’interrupteur vaut pour l’avenir et qu’un modèle ne peut pas oublier.
    .linkedin = Dit que l’interrupteur vaut pour l’avenir. L’entraînement déjà effectué n’est pas concerné.
    .regulator = Les autorités divergent. Pour l’italienne, une opposition tardive ne couvre que ce que vous publiez ensuite. Pour celle de Hambourg, elle couvre toute utilisation ultérieure.

## Data said to be used: items 6 to 14

claim-profile-data = Votre profil est utilisé.
    .article = Énumère le nom, le titre, le secteur, le lieu, la formation, l’expérience, les compétences, leurs validations et les recommandations.
    .linkedin = Énumère presque la même chose, plus votre photo. Le titre et le secteur n’y sont pas.
claim-activity-data = Votre activité est utilisée, réactions comprises.
    .article = Énumère les posts, les articles partagés, les commentaires, les réactions et les groupes.
    .linkedin = Énumère les posts, articles, réponses aux sondages et commentaires, ainsi que l’activité et les messages de groupe. Il ne cite pas les réactions.
claim-interaction-data = Vos échanges avec d’autres sont utilisés, messages compris.
    .article = Énumère les relations, les messages, qu’il dit généralement anonymisés, les profils consultés et les candidatures.
    .linkedin = Exclut les messages privés et les InMail, mais utilise les messages de groupe. Les relations et les visites ne figurent pas dans la liste de cet interrupteur ; d’autres fonctions d’IA les utilisent. Les CV enregistrés et les réponses de présélection sont utilisés, les données de candidature liées à vous ne le sont pas.
claim-usage-data = Votre façon d’utiliser LinkedIn alimente l’IA.
    .article = Énumère le temps passé sur la plateforme, les fonctions utilisées et votre appareil.
    .linkedin = Ces données ne figurent pas dans la liste de cet interrupteur, mais dans celles des fonctions d’IA et des autres IA, quel que soit l’état de votre interrupteur.
claim-inferred-data = Ce que LinkedIn déduit de vous alimente l’IA.
    .article = Énumère les centres d’intérêt et les aspirations, et peut-être l’orientation politique.
    .linkedin = Les déductions ne figurent pas dans la liste de cet interrupteur. Elles figurent dans les listes des fonctions d’IA et des autres IA. L’orientation politique n’est citée nulle part.
claim-stated-purpose = Le but déclaré est d’améliorer et de personnaliser les services.
    .article = Cite ce but comme celui de LinkedIn.
    .linkedin = Sa politique mondiale le dit : améliorer, développer et personnaliser les services, entraîner des modèles d’IA, et tirer des enseignements grâce à l’IA.
claim-results = Les résultats se voient dans les offres d’emploi, le fil d’actualité, les relations suggérées et la recherche.
    .article = Énumère les recommandations d’emploi, le fil d’actualité, les suggestions de relations et la recherche.
    .linkedin = Son avis européen cite les quatre : emplois, fil d’actualité et relations comme personnalisation, la recherche comme usage de modèles génératifs. Rien ne dépend de cet interrupteur.
claim-not-self-aware = L’IA n’a pas conscience d’elle-même ; elle apprend de nombreux membres.
    .article = Dit qu’elle apprend de plus de 900 millions de membres.
claim-legitimate-questions = Des données si nombreuses et si détaillées soulèvent des questions légitimes.
    .article = L’affirme à propos de la quantité et du détail des données.

## Reasons: items 15 to 21

claim-control = Vous gardez la maîtrise de vos propres données.
    .article = Cite cette raison.
claim-bias = L’IA peut propager des biais et de fausses informations.
    .article = Cite cette raison.
claim-smaller-footprint = Une empreinte plus petite, c’est moins à perdre.
    .article = Dit que moins de données sont alors perdues dans une fuite ou réutilisées.
claim-reputation = Votre réputation professionnelle est en jeu.
    .article = Cite cette raison.
claim-ethics = Vous pouvez vous y opposer pour des raisons éthiques.
    .article = Cite cette raison.
claim-autonomy = Votre vie professionnelle reste la vôtre.
    .article = Donne comme raison l’autonomie professionnelle.
claim-personal-choice = En fin de compte, c’est un choix personnel.
    .article = Dit que chaque personne en décide seule.

## The eight steps: items 22 to 30

claim-log-in = Connectez-vous, de préférence sur un ordinateur.
    .article = Préfère un ordinateur.
    .linkedin = Donne aussi un chemin sur le téléphone, avec moins d’entrées.
claim-open-settings = Ouvrez « Me », puis « Settings & Privacy ».
    .article = Commence ici.
    .linkedin = De même sur un ordinateur, où « Me » est en haut à droite. Dans l’application : votre photo de profil, en haut à gauche, puis « Settings ».
claim-open-data-privacy = Choisissez « Data privacy ».
    .article = Continue ici.
    .linkedin = Propose la même entrée dans l’application et sur un ordinateur.
claim-settings-section = Cherchez sous « How LinkedIn uses your data » ou « Other applications ».
    .article = Cite les deux rubriques.
    .linkedin = Range l’interrupteur sous « How LinkedIn uses your data ». « Other applications » est une autre rubrique, sur une ancienne page d’aide.
claim-words-to-look-for = Cherchez des mots qui correspondent.
    .article = Cite l’IA (AI), l’apprentissage automatique (machine learning), la recherche (research), la contribution de données (data contribution) et l’amélioration de nos services (improving our services).
claim-switch-and-confirm = Désactivez l’interrupteur, et confirmez s’il le faut.
    .article = Dit que vous devrez peut-être confirmer.
claim-review-research = Revoyez aussi les réglages sur la recherche et les données de tiers.
    .article = Appelle le réglage « Social, economic and workforce research ».
    .linkedin = L’appelle « Social, economic, and workplace research », d’après une liste publique du 19 septembre 2024.
claim-save = Enregistrez quand on vous le demande.
    .article = Dit que l’enregistrement est souvent automatique.
claim-wording-drifts = Les libellés changent : cherchez donc des mots semblables.
    .article = Conseille de chercher dans « Data privacy » ou « Account preferences ».

## What changes: items 31 to 36

claim-less-personal = LinkedIn peut vous sembler un peu moins personnel.
    .article = Le juge possible, mais souvent trop faible pour se remarquer. Ailleurs, il dit qu’il n’y a pas d’effet sur les recommandations.
claim-public-data = Les données publiques et l’activité générale restent utilisées.
    .article = Dit que les deux restent utilisées après la désactivation.
    .linkedin = Son avis européen cite posts, profil et activité pour d’autres IA et pour la personnalisation, quel que soit l’état de votre interrupteur. Hors d’Europe, il peut partager les posts publics avec des sociétés affiliées.
claim-network-untouched = Vous pouvez utiliser LinkedIn comme avant.
    .article = Dit que mises en relation, recherche, posts, groupes et messages restent les mêmes.
    .linkedin = Dit que vous pouvez continuer à utiliser ses fonctions génératives. Il ne parle pas du reste.
claim-ads-go-on = La publicité continue, avec ses propres réglages.
    .article = Place les réglages publicitaires dans « Data privacy ».
    .linkedin = Les place au premier niveau des réglages, sous « Advertising data ».
claim-neutral-feed = Votre fil d’actualité peut devenir plus neutre.
    .article = Dit que cela peut arriver. Ailleurs, il dit qu’il n’y a aucun effet sur le classement ni sur la portée.
claim-minimal-effect = Dans l’ensemble, vous remarquerez peu de chose.
    .article = Qualifie l’effet de minime.

## Habits: items 37 to 45

claim-quarterly-review = Vérifiez vos réglages une fois par trimestre.
    .article = Vise LinkedIn et vos autres plateformes.
claim-passwords = Utilisez un mot de passe différent pour chaque compte.
    .article = Conseille un gestionnaire de mots de passe.
claim-two-factor = Activez l’authentification à deux facteurs.
    .article = La conseille comme habitude.
    .linkedin = L’appelle « Two-step verification », sous « Sign in & security ».
claim-think-before-posting = Réfléchissez avant de publier.
    .article = Le conseille comme habitude.
claim-app-permissions = Vérifiez ce que les applications peuvent utiliser.
    .article = Cite l’appareil photo, le micro, la position et les contacts.
claim-skim-policies = Survolez les politiques de confidentialité.
    .article = Cite trois parties à chercher : le partage, la conservation et les tiers.
claim-tracker-blocking = Bloquez les traceurs.
    .article = Conseille des extensions de navigateur qui le font.
claim-stay-informed = Tenez-vous au courant.
    .article = Conseille de suivre les changements.
claim-stewardship = Faites de la gestion responsable de vos données une habitude.
    .article = Y voit un effort durable, non un acte isolé.

## Questions: items 46 to 52

claim-where-is-it = Où se trouve le réglage ?
    .article = Sa réponse courte donne le bon endroit. Ses huit étapes citent aussi d’autres rubriques.
    .linkedin = Sous « Confidentialité des données », avec le nom « Données pour l’amélioration de l’IA générative ». Sur un ordinateur, il est rangé sous « How LinkedIn uses your data ».
claim-per-account = L’interrupteur se règle par compte, non par post.
    .article = L’affirme.
claim-all-content = L’interrupteur vaut pour l’avenir, pour tous vos contenus.
    .article = L’affirme, bien qu’il dise aussi que l’interrupteur a un effet rétroactif.
    .linkedin = Dit qu’il vaut pour l’avenir. Il ne dit pas ce que deviennent les anciens contenus jamais utilisés.
    .regulator = Les autorités divergent. Pour l’italienne, une opposition tardive ne couvre que ce que vous publiez ensuite. Pour celle de Hambourg, elle couvre toute utilisation ultérieure.
claim-eu-default = Dans l’UE, l’interrupteur est désactivé par défaut depuis septembre 2024.
    .article = L’affirme.
    .linkedin = A laissé l’UE de côté en septembre 2024. Son avis du 18 septembre 2025 renvoie à l’interrupteur, activé par défaut ; l’entraînement a commencé le 3 novembre 2025.
claim-no-reach-harm = La désactivation ne nuit pas à votre portée.
    .article = L’affirme. Ailleurs, il parle de moins de personnalisation et d’un fil d’actualité plus neutre.
    .linkedin = Son avis européen dit que ce que produisent les modèles génératifs peut servir au classement et à la recherche. Il ne le rattache pas à votre interrupteur.
claim-cannot-untrain = Les données qu’un modèle a apprises ne peuvent plus en être retirées.
    .article = L’affirme. Ailleurs, il dit que l’interrupteur a un effet rétroactif.
    .linkedin = Déclare que l’entraînement déjà effectué n’est pas concerné. Il ne dit pas si des données pourraient être retirées.
claim-deleted-post = Un post supprimé quitte la plateforme, mais un jeu de données passé le garde.
    .article = L’affirme.

## What no item covers: what the article misses, and what LinkedIn adds

claim-on-by-default = L’interrupteur est activé, sauf si vous le désactivez.
    .linkedin = Déclare qu’il est activé par défaut. Cela vaut dans toutes les régions que ce guide cite.
claim-affiliates = La désactivation vaut aussi pour les sociétés affiliées de LinkedIn.
    .linkedin = Déclare que ni lui-même ni ses sociétés affiliées n’utiliseront vos données pour entraîner des modèles qui génèrent du contenu.
claim-training-done = L’entraînement déjà effectué reste tel quel.
    .linkedin = Déclare que l’entraînement déjà effectué n’est pas concerné.
claim-purpose-of-training = L’entraînement sert à une IA qui crée textes, sons, images et plus encore.
    .linkedin = L’affirme, pour LinkedIn ou ailleurs. Il cite les suggestions de posts et de profils, les brouillons de messages pour recruteurs, des articles, des textes publicitaires et un assistant de discussion.
claim-only-generating = L’interrupteur ne couvre que l’IA qui génère du contenu.
    .linkedin = Dit que d’autres IA continuent : pour personnaliser, pour classer les contenus, pour la sûreté et la sécurité. L’IA générative de sécurité en fait partie.
claim-recruiter-ai = L’IA des recruteurs lit les profils, quel que soit l’état de l’interrupteur.
    .linkedin = Dit que son Hiring Assistant utilise les profils, ainsi que les CV et réponses que vous avez mis à disposition, pour trouver des candidats et les présenter en résumé.
claim-objection-form = Pour les autres IA, il y a un formulaire d’opposition.
    .linkedin = Cite son formulaire TS-DPRO, pour s’opposer à un usage ou le limiter. Il examine votre opposition et peut la refuser, sauf pour le marketing direct.
claim-features-stay = Vous pouvez continuer à utiliser les fonctions génératives quand l’interrupteur est désactivé.
    .linkedin = L’affirme.
claim-prompts = Ce que vous saisissez dans les fonctions génératives est utilisé.
    .linkedin = Énumère les requêtes, les recherches, les conversations et les réponses.
claim-saved-resumes = Les CV enregistrés et les réponses de présélection sont utilisés.
    .article = Ne parle pas des CV enregistrés.
    .linkedin = Énumère les deux, s’ils sont gardés sur LinkedIn.
claim-polls-and-feedback = Les réponses aux sondages et les retours sont utilisés.
    .linkedin = Énumère les réponses aux sondages pour l’entraînement. Les retours servent à améliorer ses fonctions génératives.
claim-group-messages = Les messages de groupe sont utilisés.
    .linkedin = Énumère l’activité et les messages de groupe.
claim-private-messages = Les messages privés et les InMail ne sont pas utilisés.
    .linkedin = Range les deux parmi les données non utilisées.
claim-application-data = Les données de candidature liées à un membre ne sont pas utilisées.
    .article = Range les candidatures parmi les données utilisées, sans cette distinction.
    .linkedin = Les range parmi les données non utilisées.
claim-credentials-payment-salary = Les données de connexion, de paiement et de salaire ne sont pas utilisées.
    .linkedin = Les énumère toutes trois comme non utilisées.
claim-under-18 = Les données des membres supposés avoir moins de 18 ans ne sont pas utilisées.
    .linkedin = Les range parmi les données non utilisées.
claim-microsoft-ads = Hors d’Europe, LinkedIn peut partager des données avec Microsoft pour la publicité.
    .article = N’en parle pas.
    .linkedin = A pour cela un interrupteur, « Data sharing » sous « Advertising data », hors de l’UE, de l’EEE et de la Suisse. Désactiver « Ads outside of LinkedIn » le désactive aussi.
claim-customer-export = Les clients payants peuvent exporter une partie de votre profil.
    .article = N’en parle pas.
    .linkedin = Cite vos nom, titre, entreprise, poste et lieu, pour ses services payants. Vous pouvez vous y opposer.
claim-switch-label = L’interrupteur s’appelle « Allowing your data to be used for AI training ».
    .article = L’appelle ainsi.
    .linkedin = L’appelle « Use my data for training content creation AI models ».
claim-uk-microsoft = Au Royaume-Uni, certains contenus vont aussi à Microsoft pour son IA.
    .article = N’en parle pas.
    .linkedin = Énumère posts, commentaires, articles, vidéos, vidéos Learning et transcriptions, données de Pages d’entreprise et offres d’emploi. Le même interrupteur y met fin.
claim-late-objection = Dans l’UE, une opposition tardive peut ne pas couvrir ce qui est déjà en ligne.
    .regulator = L’autorité italienne a dit le 28 octobre 2025 : une opposition avant le 3 novembre exclut tout de l’entraînement. Une opposition plus tardive ne couvre que ce que vous publiez ensuite. Pour celle de Hambourg, elle couvre toute utilisation ultérieure.
claim-canada-dates = Au Canada, l’entraînement a commencé, a été suspendu et a repris.
    .linkedin = A commencé avec sa politique du 18 septembre 2024. Son avis du 18 septembre 2025 fait démarrer l’entraînement le 3 novembre 2025.
    .regulator = Le commissaire à la protection de la vie privée du Canada a dit le 10 décembre 2024 que LinkedIn l’avait suspendu. Le jour exact n’est pas indiqué.
claim-mainland-china = La situation en Chine continentale n’est pas connue.
    .linkedin = Nous n’avons pas pu confirmer le réglage par défaut dans cette région.
claim-minors-notice = L’avis européen de LinkedIn cite désormais des protections pour les jeunes.
    .linkedin = A publié de nouveau son avis le 21 août 2026. Il prévoit des protections pour les moins de 16 ans, et pour ceux qui ont 16 ou 17 ans.
claim-ireland-dpc = L’autorité irlandaise a laissé commencer l’entraînement, sans l’approuver.
    .regulator = A dit le 7 novembre 2025 qu’elle n’entreprend rien de plus pour l’instant. LinkedIn avait réduit les données et la période, et doit rendre compte dans les cinq mois.
claim-uk-hk-pauses = Au Royaume-Uni et à Hong Kong, des autorités ont exprimé des réserves et LinkedIn a suspendu l’entraînement.
    .regulator = L’ICO surveille depuis le 23 septembre 2025, quand LinkedIn a annoncé la reprise. Le PCPD a dit le 15 octobre 2024 que LinkedIn l’avait suspendu le 11 octobre.
claim-how-far-back = Jusqu’où remonte l’entraînement ?
    .regulator = L’autorité néerlandaise a mis en garde en septembre 2025 contre des données remontant à 2003. Selon l’irlandaise, LinkedIn a depuis réduit la période ; de combien, on ne le sait pas.
