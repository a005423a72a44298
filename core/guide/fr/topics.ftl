# French: not yet reviewed by a native speaker. The topics: pages to read, each in under a minute.

topic-what-is-used = Ce qui est utilisé
    .summary = Ce que LinkedIn énumère comme utilisé pour l’IA qui crée du contenu, à côté de la liste plus longue de l’article.
topic-what-is-used-list = La liste de l’article va plus loin que celle de LinkedIn. Les réactions, les profils consultés, votre appareil et des suppositions à votre sujet y figurent, mais pas dans la liste de LinkedIn pour cet interrupteur. Cela ne prouve pas que ces données ne sont pas utilisées ; cela signifie que nous n’avons pas trouvé de source. Le tableau les dit absentes de la liste. Les affirmations en dessous donnent chaque côté en entier.

topic-why-opt-out = Pourquoi refuser
    .summary = Les raisons de l’article, en tant que raisons : vous décidez de leur poids.
topic-why-opt-out-reasons = L’article donne ces raisons : le contrôle de vos propres données, les biais et les fausses informations dans l’IA, une empreinte plus petite, votre réputation, l’éthique et votre liberté au travail. Il ajoute que la quantité et le détail des données soulèvent des questions justifiées. Il dit aussi que le choix est personnel, et nous le disons aussi.
topic-why-opt-out-limits = Une raison n’est pas un fait à vérifier : la plupart des lignes sont donc marquées comme conseils. L’une va plus loin : que moins de données pourraient être perdues dans une fuite. LinkedIn ne parle que d’entraînement, et nous n’avons trouvé aucune source disant que l’interrupteur change ce qu’il conserve.

topic-what-changes = Ce qui change pour vous
    .summary = Ce que l’interrupteur arrête, à partir de quand, et ce qu’il ne peut pas annuler.
topic-what-changes-switch = LinkedIn déclare que, si l’interrupteur est désactivé, lui-même et ses sociétés affiliées n’utiliseront pas vos données et votre contenu pour entraîner des modèles qui génèrent du contenu. Cela vaut pour l’avenir. L’entraînement déjà effectué n’est pas concerné.
topic-what-changes-old = Selon l’article, l’interrupteur agit aussi en arrière, sur le contenu pas encore intégré. LinkedIn dit seulement : pour l’avenir. L’autorité italienne l’a compris comme visant seulement le contenu publié après l’opposition. Ce que devient l’ancien contenu jamais utilisé est donc une question ouverte.
topic-what-changes-notice = L’article s’attend à un peu moins de personnalisation, souvent trop peu pour se remarquer, et peut-être à un fil plus neutre. Nous n’avons trouvé de source de LinkedIn ni pour l’un ni pour l’autre.

topic-what-stays = Ce qui ne change pas
    .summary = Ce qui continue quand l’interrupteur est désactivé, et où vous pouvez agir.
topic-what-stays-outside = Selon LinkedIn, l’interrupteur ne couvre que les modèles qui génèrent du contenu. Les modèles de personnalisation, de sécurité et de sûreté, et de lutte contre les abus continuent. Pour s’y opposer, LinkedIn a un formulaire, nommé TS-DPRO. Vous pouvez continuer à utiliser les fonctions génératives.
topic-what-stays-ads = La publicité continue aussi. L’article place ses réglages dans « Data privacy » ; LinkedIn place « Advertising data » au premier niveau. Le partage de données avec Microsoft a son propre réglage, que l’article ne mentionne pas.
topic-what-stays-reach = Selon l’article, le classement et la portée restent les mêmes. Le texte de LinkedIn serait compatible avec cela, mais ce que produisent les modèles génératifs peut contribuer au classement, quel que soit l’état de votre interrupteur. Nous considérons ce point comme non résolu.

topic-habits = Habitudes
    .summary = Ce que l’article conseille au-delà de ce seul interrupteur.
topic-habits-quarter = Une fois par trimestre, vérifiez LinkedIn et vos autres plateformes. Les réglages et leurs noms changent. Cette application vous rappelle la partie LinkedIn.
topic-habits-account = Protégez l’entrée : un mot de passe unique pour chaque compte, gardé dans un gestionnaire, et la double authentification. Regardez quelles applications peuvent utiliser votre appareil photo, votre micro, votre localisation et vos contacts.
topic-habits-care = Réfléchissez avant de publier. Survolez les politiques de confidentialité pour le partage, la conservation et les tiers. Utilisez une extension de navigateur qui bloque les traceurs, et tenez-vous au courant. L’article appelle tout cela gestion responsable (stewardship) : un soin qui dure. Ce ne sont que des conseils : il n’y a rien à confirmer ni à démentir.

topic-questions = Questions et réponses
    .summary = Où se trouve l’interrupteur, les huit étapes pour y arriver, et ce que deviennent les anciens posts.
topic-questions-where = Où est-il ? Sur téléphone : photo de profil, « Settings », « Data privacy », « Data for Generative AI Improvement ». Sur ordinateur, commencez par « Me », puis « Settings & Privacy ». Là, « How LinkedIn uses your data » s’intercale.
topic-questions-steps = L’article a huit étapes. Connectez-vous, de préférence sur un ordinateur. Ouvrez « Me » et « Settings & Privacy ». Choisissez « Data privacy ». Trouvez « How LinkedIn uses your data » ou « Other applications ». Cherchez l’IA (AI), l’apprentissage automatique (machine learning), la recherche (research), la contribution de données (data contribution) ou l’amélioration des services (improving services). Désactivez, et confirmez si on vous le demande. Revoyez la recherche et les données de tiers. Enregistrez si on vous le demande.
topic-questions-app = Le lien s’ouvre-t-il dans l’application LinkedIn ? Nous n’avons trouvé aucun élément montrant qu’une application LinkedIn ouvre une page de réglages précise. Il peut s’ouvrir dans l’application ou dans votre navigateur ; le chemin indiqué est là pour les deux.
topic-questions-undo = Peut-on l’annuler ? LinkedIn déclare que l’entraînement déjà effectué n’est pas concerné. Selon l’article, un post supprimé quitte la plateforme, mais un jeu de données passé le garde. Nous n’avons trouvé aucune source de LinkedIn sur les posts supprimés.

topic-by-region = Par région
    .summary = Quand l’entraînement a commencé là où vous vivez, et ce que cela signifie pour vous.
topic-by-region-dates = En septembre 2024, LinkedIn a ajouté l’entraînement de l’IA à sa politique, en laissant de côté l’UE, l’EEE et la Suisse. Le Royaume-Uni et Hong Kong ont été mis en pause peu après. Le 3 novembre 2025, l’entraînement a commencé dans l’UE, au Royaume-Uni, en Suisse, au Canada et à Hong Kong. Pour le Canada, nos sources donnent les deux dates, et nous n’avons pas pu établir laquelle vaut.
topic-by-region-default = D’après la vérification du 22 août 2026, l’interrupteur est activé par défaut dans toutes les régions citées ici. Nous n’avons pas pu le confirmer pour la Chine continentale.

topic-sources = Sources
    .summary = Sur quoi ce guide s’appuie, et jusqu’où.
topic-sources-article = Ce guide est parti d’un article. Là où LinkedIn ou une autorité dit autre chose, nous montrons les deux et ne prenons pas parti en silence. La date propre de l’article n’est pas connue : la liste montre donc le jour où nous l’avons comparé.
topic-sources-linkedin = Ce que dit LinkedIn a été vérifié en août et septembre 2026, dans ses articles d’aide et ses politiques de confidentialité archivées. Pour les événements au Royaume-Uni et à Hong Kong, nous avons la date, mais aucune copie d’un avis.
topic-sources-addresses = Nous n’avons chargé aucune adresse en direct. Chacune a été vue dans une politique, un article d’aide, l’index des réglages de LinkedIn, un outil tenu à jour ou du code public, et chaque page dit où. Une adresse peut changer après le jour où elle a été vérifiée.
topic-sources-words = Les libellés de LinkedIn sont ici en anglais, comme dans nos sources. Nous ne connaissons pas leur formulation dans d’autres langues.
