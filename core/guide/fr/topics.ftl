# French: not yet reviewed by a native speaker. The topics: pages to read, each in under a minute.

topic-asked = Questions fréquentes
    .summary = Des réponses courtes. Ce que nous ne savons pas, nous le disons.
asked-recruiters = L’interrupteur empêche-t-il l’IA des recruteurs de lire mon profil ?
    .answer = Non. Le Hiring Assistant de LinkedIn utilise les profils pour trouver des candidats et les présenter en résumé, quel que soit l’état de l’interrupteur. Il utilise aussi les CV et réponses que vous avez mis à disposition.
asked-prompts = Ce que je saisis dans l’IA de LinkedIn sert-il encore ?
    .answer = Oui, pour vous répondre : l’IA en a besoin. Si l’interrupteur est désactivé, cela n’entraîne pas d’IA qui crée du contenu.
asked-feedback = Mes pouces levés ou baissés sont-ils utilisés ?
    .answer = Oui. LinkedIn utilise ces retours pour améliorer ses fonctions d’IA.
asked-messages = Mes messages privés et InMail sont-ils utilisés ?
    .answer = Non. LinkedIn exclut les deux de l’entraînement. Les messages de groupe sont utilisés.
asked-media = Et les photos, le son, la vidéo ?
    .answer = Votre photo figure dans la liste de l’entraînement. Ce que l’IA crée peut être du texte, du son, des images et d’autres médias.
asked-before-november = J’ai désactivé avant novembre 2025. Qu’en est-il ?
    .answer = Dans l’UE, l’autorité italienne dit qu’une opposition avant le 3 novembre 2025 exclut tout de l’entraînement ; une plus tardive, seulement ce que vous publiez ensuite. Pour celle de Hambourg, une plus tardive couvre toute utilisation ultérieure.
asked-how-far-back = Jusqu’où remonte l’entraînement ?
    .answer = L’autorité néerlandaise a mis en garde contre des données remontant à 2003. Selon l’irlandaise, LinkedIn a depuis réduit la période. De combien, nous ne le savons pas.
asked-canada = L’entraînement a-t-il été suspendu au Canada ?
    .answer = Oui, au plus tard le 10 décembre 2024 ; le jour exact n’est pas indiqué. L’entraînement a repris le 3 novembre 2025.
asked-microsoft-ads = Quel réglage arrête les publicités de Microsoft ?
    .answer = « Data sharing » sous « Advertising data ». Il existe hors de l’UE, de l’EEE et de la Suisse. Désactiver « Ads outside of LinkedIn » le désactive aussi.
asked-resumes = Où supprimer les CV enregistrés ?
    .answer = Sous « Confidentialité des données », « Job application settings » : désactivez « Save resumes and application data », puis supprimez ce qui est enregistré. Les noms anglais sont ceux de septembre 2024.
asked-form = Que demande le formulaire d’opposition ?
    .answer = Il contient une liste. Choisissez l’entrée sur l’entraînement de l’IA qui crée du contenu, ou l’usage auquel vous vous opposez. Aucun motif n’est demandé ; un champ de texte n’apparaît peut-être que pour d’autres demandes.
asked-refused = LinkedIn refuse ou ne répond pas. Que faire ?
    .answer = Vous pouvez adresser une réclamation à votre autorité de protection des données ; l’avis européen de LinkedIn le dit aussi. Selon les règles de l’UE et du Royaume-Uni, LinkedIn a un mois pour répondre.
asked-others-posts = Et les posts qui parlent de moi, si je n’ai pas de compte ?
    .answer = L’autorité italienne dit que les personnes sans compte peuvent aussi s’opposer à ce que d’autres ont publié sur elles. Utilisez le formulaire.
asked-reach = Vais-je perdre en visibilité ?
    .answer = Ce n’est pas tranché. L’avis européen de LinkedIn dit que ce que produisent les modèles génératifs peut servir au classement, et ne le rattache pas à votre interrupteur.
asked-on-again = L’interrupteur se réactive-t-il tout seul ?
    .answer = Nous ne connaissons aucun cas. Nous le demandons chaque trimestre pour que vous n’ayez pas à le croire sur parole.
asked-closing = L’entraînement cesse-t-il si je ferme mon compte ?
    .answer = Nous ne savons pas. L’entraînement déjà effectué demeure ; ce que devient le reste, aucune source ne le dit.
asked-no-app = Je n’ai pas l’application LinkedIn, ou l’interrupteur n’y est pas.
    .answer = Utilisez un ordinateur. C’est ce qui est conseillé quand l’interrupteur est introuvable dans l’application.

topic-this-app = Cette application
    .summary = Qui la fait, ce qu’elle coûte et ce qu’elle voit.
app-makers = Qui fait cette application ?
    .answer = Celles et ceux qui y contribuent, indépendamment de LinkedIn. Son code est ouvert, sous licence Mozilla Public License 2.0.
app-cost = Combien coûte-t-elle ?
    .answer = Rien. Elle n’a ni publicité, ni achats, ni compte, et sa licence ne demande aucun paiement.
app-sees = Que voit-elle ?
    .answer = Seulement ce que vous lui dites. Elle n’a ni autorisation d’accès à Internet ni identifiants : elle ne voit ni votre compte LinkedIn, ni quel compte y est connecté, ni la position de vos interrupteurs. Ce que vous enregistrez reste sur votre téléphone, sauf si vous le partagez.

topic-work = Pages, offres d’emploi et accès payants
    .summary = Ce qui vaut au travail : Pages d’entreprise, offres d’emploi, Learning, Recruiter, Sales Navigator, Premium.
work-page = Ma Page d’entreprise
    .answer = Au Royaume-Uni, les données des Pages d’entreprise vont aussi à Microsoft pour son IA ; le même interrupteur y met fin. Pour les autres régions, aucune source ne parle des Pages.
work-job-ads = Mes offres d’emploi
    .answer = Au Royaume-Uni, les offres d’emploi vont aussi à Microsoft pour son IA ; le même interrupteur y met fin. Pour les autres régions, aucune source n’en parle.
work-learning = Mon cours Learning
    .answer = Au Royaume-Uni, les vidéos Learning et leurs transcriptions vont aussi à Microsoft pour son IA ; le même interrupteur y met fin. Pour les autres régions, aucune source n’en parle.
work-recruiter = Mon accès Recruiter
    .answer = Le Hiring Assistant travaille pour ceux qui recrutent, avec les profils des autres. Votre interrupteur couvre vos propres données. Un administrateur peut désactiver les fonctions génératives.
work-sales-navigator = Mon accès Sales Navigator
    .answer = Un administrateur peut désactiver les fonctions génératives. Les clients de ces services peuvent exporter des éléments de votre profil, sauf si vous vous y opposez.
work-seat = Un accès payé par mon employeur
    .answer = Un administrateur peut désactiver les fonctions génératives. Ce qui y est saisi relève de cet accès, et non de votre propre compte.
work-premium = Premium, que je paie moi-même
    .answer = Nous ne connaissons aucune différence : aucune source ne lie l’interrupteur à Premium.

topic-what-is-used = Ce qui est utilisé
    .summary = Ce que LinkedIn énumère pour l’IA qui crée du contenu, à côté de la liste plus longue de l’article.
topic-what-is-used-list = « Pour d’autres IA » veut dire : pas dans la liste de cet interrupteur, mais dans celles des fonctions d’IA et de l’IA qui classe les contenus ou protège LinkedIn. « Hors liste » ne prouve pas que ce n’est pas utilisé. Les affirmations ci-dessous donnent chaque position en entier.

topic-why-opt-out = Pourquoi le désactiver
    .summary = Les raisons de l’article. À vous de juger ce qu’elles valent.
topic-why-opt-out-reasons = L’article donne ces raisons : la maîtrise de vos données, les biais et les fausses informations de l’IA, une empreinte plus petite, votre réputation, l’éthique et votre liberté au travail. Il ajoute que des données si nombreuses et si détaillées soulèvent des questions légitimes. Il dit aussi que le choix est personnel, et nous le pensons aussi.
topic-why-opt-out-limits = Une raison n’est pas un fait à vérifier, et la plupart des lignes sont donc marquées comme conseils. L’une va plus loin : moins de données pourraient être perdues dans une fuite. Aucune source ne dit que l’interrupteur change ce que LinkedIn conserve.

topic-what-changes = Ce qui change pour vous
    .summary = Ce que l’interrupteur arrête, à partir de quand, et ce qu’il ne peut pas annuler.
topic-what-changes-switch = LinkedIn déclare que, quand l’interrupteur est désactivé, lui-même et ses sociétés affiliées n’utiliseront pas vos données et contenus pour entraîner des modèles qui génèrent du contenu. Cela vaut pour l’avenir. L’entraînement déjà effectué n’est pas concerné.
topic-what-changes-old = Ce que deviennent les anciens contenus jamais utilisés n’est pas tranché. Pour l’autorité italienne, une opposition tardive ne couvre que ce que vous publiez ensuite. Pour celle de Hambourg, elle couvre toute utilisation ultérieure. L’article dit que l’interrupteur a aussi un effet rétroactif.
topic-what-changes-notice = L’article s’attend à un peu moins de personnalisation et peut-être à un fil d’actualité plus neutre. LinkedIn ne le dit pas.

topic-what-stays = Ce qui ne change pas
    .summary = Ce qui continue quand l’interrupteur est désactivé, et ce que vous pouvez y faire.
topic-what-stays-outside = LinkedIn déclare que l’interrupteur ne couvre que les modèles qui génèrent du contenu. L’IA pour la personnalisation, la sécurité et les recruteurs continue. Vous pouvez vous y opposer avec le formulaire TS-DPRO de LinkedIn. Vous pouvez continuer à utiliser les fonctions génératives.
topic-what-stays-ads = La publicité continue aussi ; ses réglages se trouvent au premier niveau, sous « Advertising data ». Hors d’Europe, un interrupteur y régit le partage avec Microsoft pour la publicité.
topic-what-stays-reach = Le classement et la portée restent-ils les mêmes ? Ce n’est pas tranché. Ce que produisent les modèles génératifs peut servir au classement, et LinkedIn ne le rattache pas à votre interrupteur.

topic-habits = Habitudes
    .summary = Ce que l’article conseille au-delà de ce seul interrupteur.
topic-habits-quarter = Une fois par trimestre, vérifiez LinkedIn et vos autres plateformes. Les réglages et leurs noms changent. Cette application ne fait de rappels que pour LinkedIn.
topic-habits-account = Protégez l’accès à votre compte : un mot de passe différent pour chaque compte, dans un gestionnaire de mots de passe, et l’authentification à deux facteurs. Regardez quelles applications peuvent utiliser l’appareil photo, le micro, la position et les contacts.
topic-habits-care = Réfléchissez avant de publier. Survolez les politiques de confidentialité : partage, conservation et tiers. Utilisez une extension de navigateur qui bloque les traceurs, et tenez-vous au courant. Ce ne sont que des conseils : il n’y a rien à confirmer ni à démentir.

topic-questions = Trouver l’interrupteur
    .summary = Où il est, les huit étapes de l’article, et si l’on peut revenir en arrière.
topic-questions-where = Dans l’application LinkedIn : votre photo de profil, en haut à gauche, puis « Settings », « Confidentialité des données », « Données pour l’amélioration de l’IA générative ». Sur un ordinateur : « Me », en haut à droite, puis « Préférences et confidentialité ». Là, « How LinkedIn uses your data » s’intercale.
topic-questions-steps = L’article a huit étapes. Connectez-vous, de préférence sur un ordinateur. Ouvrez « Me », « Settings & Privacy », puis « Data privacy ». Trouvez « How LinkedIn uses your data » ou « Other applications ». Cherchez IA (AI), apprentissage automatique, recherche, contribution de données ou amélioration des services. Désactivez, et confirmez si on vous le demande. Revoyez la recherche et les données de tiers. Enregistrez si on vous le demande.
topic-questions-app = Le lien s’ouvre-t-il dans l’application LinkedIn ? Peut-être, ou dans votre navigateur ; LinkedIn peut vous demander de vous connecter. Le chemin est là pour les deux.
topic-questions-undo = Peut-on revenir en arrière ? LinkedIn déclare que l’entraînement déjà effectué n’est pas concerné. Un post supprimé quitte la plateforme ; un jeu de données constitué avant peut encore le contenir.

topic-by-region = Par région
    .summary = Quand l’entraînement a commencé là où vous vivez, et ce que cela signifie pour vous.
topic-by-region-dates = En septembre 2024, LinkedIn a ajouté l’entraînement de l’IA à sa politique, en laissant de côté l’UE, l’EEE et la Suisse. Il l’a suspendu au Royaume-Uni, à Hong Kong et au Canada dans les mois suivants. Le 3 novembre 2025, l’entraînement a commencé dans l’UE, au Royaume-Uni, en Suisse, au Canada et à Hong Kong.
topic-by-region-default = L’interrupteur est activé par défaut dans toutes les régions citées ici. L’autorité irlandaise n’entreprend rien de plus pour l’instant, sans approuver l’entraînement. L’ICO, au Royaume-Uni, surveille.

topic-sources = Sources
    .summary = Sur quoi ce guide s’appuie, et jusqu’où.
topic-sources-article = Ce guide est parti d’un article, appelé partout « l’article ». Là où LinkedIn ou une autorité dit autre chose, nous montrons les deux. Nous ne connaissons pas la date de l’article : la liste donne celle de notre comparaison.
topic-sources-linkedin = Les deux politiques de confidentialité de LinkedIn ont été lues en entier, telles qu’archivées. Ses articles d’aide ont été lus dans des copies conservées ou tels que la presse les cite. Ce que disent les autorités vient de leurs propres pages, ou de la presse là où la liste le dit.
topic-sources-addresses = Nous n’avons chargé aucune page de LinkedIn en direct. Chaque adresse a été vue dans une politique, un article d’aide, l’index des réglages de LinkedIn, un outil tenu à jour ou du code public, et chaque page dit où. Une adresse peut changer après le jour de la vérification.
topic-sources-words = Quand nous connaissons le nom français que LinkedIn donne à un réglage, c’est lui qui figure ici ; sinon, le nom anglais. La plupart de ces derniers viennent d’une liste publique du 19 septembre 2024 : certains ont pu changer.
