# French: not yet reviewed by a native speaker. LinkedIn's own labels stand in « » and stay in English; words to look for carry the English word in brackets. No-break spaces stand before : ; ! ? and inside « ».

## Groups

group-ai = Entraînement de l’IA
group-research = Recherche et partage de données
group-ads = Données publicitaires
group-visibility = Qui peut vous voir et vous trouver
group-security = Connexion et sessions
group-habits = Habitudes au-delà de LinkedIn

## Where an address was seen

grade-policy = La politique de confidentialité de LinkedIn, dans son texte archivé, cite cette adresse.
grade-index = L’index des réglages de LinkedIn, tel qu’un tiers l’a chargé, contient cette adresse.
grade-help = Un article d’aide de LinkedIn cite cette adresse, d’après un audit de ces articles.
grade-maintained-tool = Un outil de désactivation tenu à jour utilise cette adresse. Nous ne l’avons pas trouvée sur une page de LinkedIn.
grade-third-party-code = Nous n’avons vu cette adresse que dans du code public qui n’est pas de LinkedIn.

## AI training

step-ai-training = Arrêter l’entraînement de l’IA sur vos données
    .why = Selon LinkedIn, cet interrupteur est activé par défaut. Tant que vous ne le désactivez pas, vos données peuvent servir à entraîner une IA qui crée du contenu.
    .effect = LinkedIn déclare que lui-même et ses sociétés affiliées n’utiliseront pas vos données pour cet entraînement à l’avenir. L’entraînement déjà effectué n’est pas concerné.
    .do = Trouvez l’interrupteur « Use my data for training content creation AI models » et désactivez-le. Si LinkedIn vous demande d’enregistrer ou de confirmer, faites-le.
    .see = L’interrupteur apparaît comme désactivé. Ouvrez la page une nouvelle fois pour vérifier qu’il l’est resté.
    .absent = Cherchez « Data for Generative AI Improvement », ou d’autres mots sur l’IA (AI), sous « Data privacy ». S’il n’y est pas, ouvrez la page Data privacy et suivez le chemin indiqué. Si cela échoue aussi, utilisez le formulaire d’opposition de LinkedIn.
    .ask = L’avez-vous désactivé ?
    .still = Est-il toujours désactivé ?

step-objection = S’opposer à ce que l’interrupteur ne couvre pas
    .why = Selon LinkedIn, l’interrupteur ne concerne que l’IA qui crée du contenu. Pour ses autres modèles d’IA, comme ceux qui personnalisent, il existe un formulaire d’opposition.
    .effect = Vous demandez à LinkedIn d’arrêter ou de limiter d’autres utilisations de vos données. Nous n’avons pas pu confirmer ce que LinkedIn décide, ni en combien de temps.
    .do = Ouvrez le formulaire, indiquez les utilisations auxquelles vous vous opposez et envoyez-le. Gardez une copie de votre texte et notez la date.
    .see = Vous avez envoyé le formulaire et gardé votre copie. Nous n’avons pas pu confirmer ce que LinkedIn affiche ou envoie ensuite.
    .absent = L’adresse vient de la politique de confidentialité européenne de LinkedIn, et nous n’avons pas pu confirmer que le formulaire vaut pour toutes les régions. S’il ne s’ouvre pas, essayez le formulaire destiné à la personne déléguée à la protection des données de LinkedIn.
    .ask = Avez-vous envoyé l’opposition ?
    .still = Votre opposition est-elle toujours valable ?

step-delete-old-content = Supprimer les posts dont vous ne voulez plus
    .why = Selon LinkedIn, l’interrupteur ne change rien à l’entraînement déjà effectué. Un post que vous supprimez, dit l’article, quitte au moins la plateforme.
    .effect = Selon l’article, un jeu de données constitué auparavant peut encore contenir le post. Nous n’avons trouvé aucune source de LinkedIn à ce sujet.
    .do = Parcourez vos anciens posts et commentaires sur LinkedIn. Supprimez ceux que vous ne publieriez pas aujourd’hui.
    .see = Les posts que vous avez supprimés n’apparaissent plus sur LinkedIn.
    .absent = Si vous ne pouvez pas supprimer quelque chose vous-même, essayez le formulaire de LinkedIn pour la suppression de données. Son adresse vient de la politique de confidentialité européenne de LinkedIn.
    .ask = Avez-vous parcouru vos anciens posts ?
    .still = Ce qui reste vous convient-il toujours ?

## Research and data sharing

step-research = Arrêter l’utilisation de vos données pour la recherche
    .why = La recherche a son propre réglage, distinct de l’interrupteur de l’IA. L’article conseille aussi d’y jeter un œil.
    .effect = D’après son nom, ce réglage concerne l’utilisation de vos données pour la recherche. Nous n’avons pas pu confirmer ce qu’il change d’autre.
    .do = Trouvez « Social, economic and workplace research » et désactivez ce réglage.
    .see = Le réglage apparaît comme désactivé.
    .absent = L’article l’appelle « Social, economic and workforce research » : cherchez donc les deux noms sous « Data privacy ». S’il n’y est pas, ouvrez la page Data privacy et suivez le chemin indiqué. Si cela échoue aussi, utilisez le formulaire d’opposition de LinkedIn.
    .ask = L’avez-vous désactivé ?
    .still = Est-il toujours désactivé ?

step-data-sharing = Arrêter le partage de données avec Microsoft et les sociétés affiliées
    .why = La politique de confidentialité mondiale de LinkedIn contient un lien vers ce réglage, pour le partage avec Microsoft et les sociétés affiliées. L’article ne mentionne pas le partage de données avec Microsoft pour la publicité.
    .effect = Il est censé limiter ce que LinkedIn partage avec Microsoft et les sociétés affiliées. Nous ne l’avons vu que dans la politique mondiale et n’avons pas pu confirmer qu’il existe dans toutes les régions.
    .do = Cherchez un interrupteur sur le partage de données avec Microsoft ou les sociétés affiliées, et désactivez-le. Nous n’avons pas pu confirmer son libellé exact.
    .see = Le réglage apparaît comme désactivé.
    .absent = Cherchez des mots comme partage (sharing), sociétés affiliées (affiliates), partenaires (partners) ou Microsoft sous « Data privacy ». Si rien ne correspond, ouvrez la page Data privacy et suivez le chemin indiqué. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = L’avez-vous désactivé ?
    .still = Est-il toujours désactivé ?

step-permitted-services = Vérifier le partage de données des services autorisés
    .why = C’est un autre endroit où LinkedIn peut partager des données entre services. La politique de confidentialité mondiale de LinkedIn y renvoie.
    .effect = D’après son adresse, ce réglage concerne le partage de données pour les services que vous autorisez. Nous n’avons pas pu confirmer ce que change chaque choix.
    .do = Lisez ce qui y figure et ne gardez que ce que vous voulez. Nous n’avons pas pu confirmer le libellé exact.
    .see = Rien n’est autorisé que vous ne choisiriez pas aujourd’hui.
    .absent = Cherchez des mots comme services autorisés (permitted services) ou partage de données (data sharing) dans les réglages de LinkedIn. Nous n’avons pas pu confirmer la section : commencez donc par la page Data privacy. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = Avez-vous vérifié ce qui est autorisé ?
    .still = Est-ce toujours comme vous le voulez ?

step-page-admin-export = Empêcher les admins de page d’exporter vos données
    .why = Sur LinkedIn, les pages ont des admins, qui peuvent peut-être exporter des données sur vous.
    .effect = D’après son adresse, il régit l’export de données par les admins de page. Nous n’avons pas pu confirmer de quelles données il s’agit.
    .do = Cherchez un interrupteur sur l’export de données par les admins de page, et désactivez-le. Nous n’avons pas pu confirmer son libellé exact.
    .see = Le réglage apparaît comme désactivé.
    .absent = Cherchez des mots comme admins de page (page admins) ou export dans les réglages de LinkedIn. Nous n’avons pas pu confirmer la section : commencez donc par la page sur la visibilité. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = L’avez-vous désactivé ?
    .still = Est-il toujours désactivé ?

step-microsoft-accounts = Vérifier les comptes Microsoft associés
    .why = Un lien entre vos comptes LinkedIn et Microsoft peut laisser passer des données de l’un à l’autre. Vous en avez peut-être créé un, puis oublié.
    .effect = D’après son adresse, cette page concerne les comptes Microsoft associés. Nous n’avons pas pu confirmer ce que change la fin d’une association.
    .do = Regardez si un compte Microsoft est associé. Supprimez l’association si vous n’en avez pas besoin.
    .see = Il ne reste que les associations que vous voulez, ou aucune.
    .absent = Cherchez des mots comme Microsoft ou comptes associés (connected accounts) dans les réglages de LinkedIn. Nous n’avons pas pu confirmer la section : commencez donc par la page du compte. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = Avez-vous vérifié les comptes associés ?
    .still = Les associations sont-elles toujours comme vous les voulez ?

step-contacts-sync = Arrêter la synchronisation de vos contacts
    .why = Votre carnet d’adresses contient les données d’autres personnes. Quand les contacts sont synchronisés, LinkedIn les reçoit aussi.
    .effect = Sans synchronisation, l’application ne devrait plus envoyer de nouveaux contacts. Nous n’avons pas pu confirmer ce que deviennent ceux déjà transmis.
    .do = Cherchez le réglage sur la synchronisation des contacts et désactivez-le. Nous n’avons trouvé aucune adresse pour ce réglage : le lien mène donc à la page du compte.
    .see = La synchronisation des contacts apparaît comme désactivée.
    .absent = Cherchez des mots comme contacts ou synchronisation (sync) sous « Account preferences ». Nous n’avons pas pu confirmer le libellé exact. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = L’avez-vous désactivé ?
    .still = Est-ce toujours désactivé ?

step-research-invitations = Décider des invitations à des études
    .why = Vous ne voulez peut-être pas qu’on vous propose de participer à des études. La politique de confidentialité mondiale de LinkedIn contient un lien vers un réglage pour cela.
    .effect = D’après son adresse, il concerne les invitations à participer à la recherche. Il ne change peut-être pas la façon dont LinkedIn utilise les données qu’il a déjà.
    .do = Décidez si vous voulez de telles invitations, et faites le réglage en conséquence. Nous n’avons pas pu confirmer le libellé exact.
    .see = Le réglage affiche ce que vous avez choisi.
    .absent = Cherchez des mots comme recherche (research) ou invitations dans les réglages de LinkedIn. Nous n’avons pas pu confirmer la section : commencez donc par la page Data privacy. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = L’avez-vous réglé comme vous le voulez ?
    .still = Est-ce toujours comme vous le voulez ?

step-demographics = Revoir les informations personnelles données
    .why = Vous avez peut-être donné à LinkedIn des informations sur vous dont un profil professionnel n’a pas besoin. Moins vous en donnez, moins il y a de choses à réutiliser.
    .effect = D’après son adresse, cette page contient des informations démographiques sur vous. Nous n’avons pas pu confirmer à quoi LinkedIn les utilise.
    .do = Lisez ce qui est rempli, et effacez ce que vous ne souhaitez pas partager. Nous n’avons pas pu confirmer le libellé exact.
    .see = Il ne reste que les informations que vous voulez partager, ou aucune.
    .absent = Cherchez des mots comme démographique (demographic) ou informations personnelles (personal information) dans les réglages de LinkedIn. Nous n’avons pas pu confirmer la section : commencez donc par la page du compte. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = Avez-vous revu vos informations ?
    .still = Les informations sont-elles toujours comme vous les voulez ?

step-download-data = Demander une copie de vos données
    .why = Une copie vous montre ce que LinkedIn détient sur vous. Vous pouvez alors juger quels réglages comptent pour vous.
    .effect = Cela ne change rien dans votre compte. Nous n’avons pas pu confirmer le délai de LinkedIn, ni tout ce que contient la copie.
    .do = Demandez une copie de vos données et gardez-la en lieu sûr. Nous n’avons pas pu confirmer le libellé exact sur la page.
    .see = LinkedIn a pris en compte votre demande, ou la copie est prête.
    .absent = Cherchez des mots comme copie (copy), télécharger (download) ou vos données (your data) dans les réglages de LinkedIn. Nous n’avons pas pu confirmer la section : commencez donc par la page Data privacy. Si cela échoue, utilisez le formulaire de LinkedIn pour les droits sur les données.
    .ask = Avez-vous demandé la copie ?
    .still = Avez-vous toujours ce qu’il vous faut ?

## Advertising data

step-ads-beyond-linkedin = Limiter les publicités hors de LinkedIn
    .why = La publicité a ses propres réglages, et l’interrupteur de l’IA ne les change pas. D’après son adresse, celui-ci concerne les publicités en dehors de LinkedIn.
    .effect = Vous verrez toujours des publicités. Nous n’avons pas pu confirmer s’il couvre aussi les données de tiers.
    .do = Cherchez un interrupteur sur les publicités hors de LinkedIn, et désactivez-le. Nous n’avons pas pu confirmer son libellé exact.
    .see = Le réglage apparaît comme désactivé.
    .absent = Cherchez des mots comme au-delà (beyond), partenaires (partners) ou tiers (third parties) sous « Advertising data ». Si rien ne correspond, ouvrez cette page et suivez le chemin indiqué. Le formulaire d’opposition de LinkedIn est le dernier recours.
    .ask = L’avez-vous désactivé ?
    .still = Est-il toujours désactivé ?

step-ads-business-interactions = Limiter les publicités liées à vos contacts avec des entreprises
    .why = Ce que vous faites avec une entreprise peut alimenter le choix des publicités. L’interrupteur de l’IA n’y change rien.
    .effect = Vous verrez toujours des publicités. D’après son adresse, ce réglage concerne vos échanges avec des entreprises ; nous n’avons pas pu confirmer les détails.
    .do = Cherchez un interrupteur sur vos interactions avec des entreprises, et désactivez-le. Nous n’avons pas pu confirmer son libellé exact.
    .see = Le réglage apparaît comme désactivé.
    .absent = Cherchez des mots comme entreprise (business) ou interactions sous « Advertising data ». Si rien ne correspond, ouvrez cette page et suivez le chemin indiqué. Le formulaire d’opposition de LinkedIn est le dernier recours.
    .ask = L’avez-vous désactivé ?
    .still = Est-il toujours désactivé ?

step-ads-related-actions = Limiter l’utilisation de vos actions sur les publicités
    .why = Ce que vous faites avec une publicité est aussi une donnée. La politique de confidentialité de LinkedIn contient un lien vers un réglage pour cela.
    .effect = Vous verrez toujours des publicités. D’après son adresse, ce réglage concerne les actions liées aux publicités ; nous n’avons pas pu confirmer les détails.
    .do = Cherchez un interrupteur sur les actions liées aux publicités, et désactivez-le. Nous n’avons pas pu confirmer son libellé exact.
    .see = Le réglage apparaît comme désactivé.
    .absent = Cherchez des mots comme actions sous « Advertising data ». Si rien ne correspond, ouvrez cette page et suivez le chemin indiqué. Le formulaire d’opposition de LinkedIn est le dernier recours.
    .ask = L’avez-vous désactivé ?
    .still = Est-il toujours désactivé ?

step-ads-interests = Revoir vos centres d’intérêt publicitaires
    .why = LinkedIn peut vous classer par centres d’intérêt pour la publicité. Vous pouvez consulter cette liste.
    .effect = Vous verrez toujours des publicités. D’après son adresse, cette page liste des catégories d’intérêts ; nous n’avons pas pu confirmer ce que change le retrait de l’une d’elles.
    .do = Lisez les centres d’intérêt listés et retirez ceux que vous ne voulez pas voir utilisés. Nous n’avons pas pu confirmer le libellé exact.
    .see = Il ne reste que les centres d’intérêt que vous acceptez, ou aucun.
    .absent = Cherchez des mots comme centres d’intérêt (interests) ou catégories (categories) sous « Advertising data ». Si rien ne correspond, ouvrez cette page et suivez le chemin indiqué. Le formulaire d’opposition de LinkedIn est le dernier recours.
    .ask = Avez-vous revu la liste ?
    .still = La liste est-elle toujours comme vous la voulez ?

step-ads-age = Arrêter les publicités fondées sur votre âge
    .why = L’âge peut servir à choisir des publicités pour vous. L’interrupteur de l’IA n’y change rien.
    .effect = Vous verrez toujours des publicités. D’après son adresse, ce réglage concerne les publicités selon l’âge ; nous n’avons pas pu confirmer les détails.
    .do = Cherchez un interrupteur sur l’âge, et désactivez-le. Nous n’avons pas pu confirmer son libellé exact.
    .see = Le réglage apparaît comme désactivé.
    .absent = Cherchez le mot âge (age) sous « Advertising data ». Si rien ne correspond, ouvrez cette page et suivez le chemin indiqué. Le formulaire d’opposition de LinkedIn est le dernier recours.
    .ask = L’avez-vous désactivé ?
    .still = Est-il toujours désactivé ?

step-ads-gender = Arrêter les publicités fondées sur votre genre
    .why = Le genre peut servir à choisir des publicités pour vous. L’interrupteur de l’IA n’y change rien.
    .effect = Vous verrez toujours des publicités. D’après son adresse, ce réglage concerne les publicités selon le genre ; nous n’avons pas pu confirmer les détails.
    .do = Cherchez un interrupteur sur le genre, et désactivez-le. Nous n’avons pas pu confirmer son libellé exact.
    .see = Le réglage apparaît comme désactivé.
    .absent = Cherchez le mot genre (gender) sous « Advertising data ». Si rien ne correspond, ouvrez cette page et suivez le chemin indiqué. Le formulaire d’opposition de LinkedIn est le dernier recours.
    .ask = L’avez-vous désactivé ?
    .still = Est-il toujours désactivé ?

step-ads-location = Arrêter les publicités fondées sur un lieu supposé
    .why = L’adresse de ce réglage parle d’un lieu déduit : calculé, et non donné par vous. L’interrupteur de l’IA ne change rien à son utilisation pour la publicité.
    .effect = Vous verrez toujours des publicités. Nous n’avons pas pu confirmer comment LinkedIn déduit ce lieu, ni à quoi d’autre il sert.
    .do = Cherchez un interrupteur sur le lieu, et désactivez-le. Nous n’avons pas pu confirmer son libellé exact.
    .see = Le réglage apparaît comme désactivé.
    .absent = Cherchez le mot lieu (location) sous « Advertising data ». Si rien ne correspond, ouvrez cette page et suivez le chemin indiqué. Le formulaire d’opposition de LinkedIn est le dernier recours.
    .ask = L’avez-vous désactivé ?
    .still = Est-il toujours désactivé ?

step-cookies = Revoir vos choix en matière de cookies
    .why = Les cookies peuvent suivre ce que vous faites. L’interrupteur de l’IA n’y change rien.
    .effect = D’après son adresse, cette page contient les choix d’un membre en matière de cookies. Nous n’avons pas pu confirmer ce que change chaque choix.
    .do = Lisez les choix et désactivez ce dont vous ne voulez pas. Nous n’avons pas pu confirmer le libellé exact.
    .see = La page affiche les choix que vous avez faits.
    .absent = Cherchez le mot cookies dans les réglages de LinkedIn. Nous n’avons pas pu confirmer la section : commencez donc par la page Data privacy. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = Avez-vous revu vos choix ?
    .still = Vos choix sont-ils toujours comme vous les voulez ?

## Who can see and find you

step-off-linkedin-discovery = Masquer votre profil aux services partenaires
    .why = Votre profil peut être montré en dehors de LinkedIn. Moins il y a d’endroits qui le montrent, moins il y en a qui peuvent le copier.
    .effect = D’après son adresse, ce réglage concerne la visibilité de votre profil pour des partenaires. Nous n’avons pas pu confirmer de qui il s’agit.
    .do = Cherchez un interrupteur sur la découverte de votre profil hors de LinkedIn ou dans des services partenaires, et désactivez-le. Nous n’avons pas pu confirmer son libellé exact.
    .see = Le réglage apparaît comme désactivé.
    .absent = Cherchez des mots comme découverte (discovery), partenaires (partners) ou hors de LinkedIn (off LinkedIn) dans la section sur la visibilité. Nous n’avons pas pu confirmer le nom de cette section : le lien mène donc à sa page. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = L’avez-vous désactivé ?
    .still = Est-il toujours désactivé ?

step-public-profile = Revoir votre profil public
    .why = Selon l’article, les données publiques restent utilisées après votre refus. Vérifiez donc ce qui est public.
    .effect = Ce que vous masquez ici ne devrait plus apparaître dans votre profil public. Les copies que d’autres ont faites avant peuvent subsister.
    .do = Regardez quelles parties de votre profil sont publiques, et masquez ce que vous ne voulez pas montrer. Nous n’avons pas pu confirmer le libellé exact.
    .see = La vue publique ne montre que ce que vous avez choisi.
    .absent = Cherchez des mots comme profil public (public profile) dans la section sur la visibilité. Nous n’avons pas pu confirmer le nom de cette section : le lien mène donc à sa page. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = Avez-vous revu votre profil public ?
    .still = Est-il toujours comme vous le voulez ?

step-find-by-email = Décider qui vous trouve par votre e-mail
    .why = Une personne qui a votre adresse e-mail peut peut-être trouver votre profil grâce à elle. Vous pouvez en décider.
    .effect = D’après son adresse, ce réglage concerne la possibilité de vous trouver par votre adresse e-mail. Nous n’avons pas pu confirmer les choix proposés.
    .do = Choisissez un cercle aussi restreint que vous le souhaitez. Nous n’avons pas pu confirmer le libellé exact.
    .see = Le réglage affiche ce que vous avez choisi.
    .absent = Cherchez des mots comme e-mail (email) ou découvrir (discover) dans la section sur la visibilité. Nous n’avons pas pu confirmer le nom de cette section : le lien mène donc à sa page. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = L’avez-vous réglé comme vous le voulez ?
    .still = Est-ce toujours comme vous le voulez ?

step-find-by-phone = Décider qui vous trouve par votre numéro
    .why = Une personne qui a votre numéro de téléphone peut peut-être trouver votre profil grâce à lui. Vous pouvez en décider.
    .effect = D’après son adresse, ce réglage concerne la possibilité de vous trouver par votre numéro de téléphone. Nous n’avons pas pu confirmer les choix proposés.
    .do = Choisissez un cercle aussi restreint que vous le souhaitez. Nous n’avons pas pu confirmer le libellé exact.
    .see = Le réglage affiche ce que vous avez choisi.
    .absent = Cherchez des mots comme téléphone (phone) ou découvrir (discover) dans la section sur la visibilité. Nous n’avons pas pu confirmer le nom de cette section : le lien mène donc à sa page. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = L’avez-vous réglé comme vous le voulez ?
    .still = Est-ce toujours comme vous le voulez ?

step-connections-visibility = Décider qui voit vos relations
    .why = La liste de vos relations renseigne sur vous et sur d’autres. La politique de confidentialité mondiale de LinkedIn contient un lien vers un réglage pour cela.
    .effect = D’après son adresse, ce réglage concerne les personnes qui peuvent voir vos relations. Nous n’avons pas pu confirmer les choix proposés.
    .do = Choisissez qui peut voir vos relations. Nous n’avons pas pu confirmer le libellé exact.
    .see = Le réglage affiche ce que vous avez choisi.
    .absent = Cherchez le mot relations (connections) dans la section sur la visibilité. Nous n’avons pas pu confirmer le nom de cette section : le lien mène donc à sa page. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = L’avez-vous réglé comme vous le voulez ?
    .still = Est-ce toujours comme vous le voulez ?

step-notify-network = Décider qui apprend les changements de votre profil
    .why = LinkedIn peut avertir votre réseau quand vous modifiez votre profil. C’est bon à savoir avant d’y faire du tri.
    .effect = D’après son adresse, ce réglage concerne l’annonce des mises à jour à votre réseau. Il ne change pas la façon dont LinkedIn utilise vos données.
    .do = Décidez si votre réseau doit être averti, et faites le réglage en conséquence. Nous n’avons pas pu confirmer le libellé exact.
    .see = Le réglage affiche ce que vous avez choisi.
    .absent = Cherchez des mots comme avertir (notify), réseau (network) ou mises à jour (updates) dans la section sur la visibilité. Nous n’avons pas pu confirmer le nom de cette section : le lien mène donc à sa page. Le formulaire de LinkedIn pour les questions de confidentialité est le dernier recours.
    .ask = L’avez-vous réglé comme vous le voulez ?
    .still = Est-ce toujours comme vous le voulez ?

## Sign-in and sessions

step-two-factor = Activer la double authentification
    .why = Un mot de passe volé ne devrait pas suffire à ouvrir votre compte. L’article conseille un second facteur pour la connexion.
    .effect = La connexion demande une étape de plus, comme un code. Vos réglages et vos données sont plus difficiles à atteindre pour d’autres.
    .do = Activez la double authentification et suivez les étapes de LinkedIn. Gardez les éventuels codes de récupération en lieu sûr.
    .see = La double authentification apparaît comme activée.
    .absent = Cherchez des mots comme deux facteurs (two-factor) ou deux étapes (two-step) dans la section sur la connexion et la sécurité. Nous n’avons pas pu confirmer le libellé exact : le lien mène donc à la page de cette section. De là, suivez le chemin indiqué.
    .ask = L’avez-vous activée ?
    .still = Est-ce toujours activé ?

step-sessions = Fermer les sessions que vous ne reconnaissez pas
    .why = Un appareil encore connecté peut lire et modifier vos réglages. Les anciens téléphones et les ordinateurs partagés s’oublient facilement.
    .effect = Un appareil dont vous fermez la session devrait devoir se reconnecter. Cela ne change pas la façon dont LinkedIn utilise vos données.
    .do = Parcourez la liste des sessions, et fermez celles que vous ne reconnaissez pas ou dont vous n’avez pas besoin. Nous n’avons pas pu confirmer le libellé exact.
    .see = La liste ne contient que des appareils que vous utilisez.
    .absent = Cherchez des mots comme sessions ou connecté (signed in) dans la section sur la connexion et la sécurité. Nous n’avons pas pu confirmer le libellé exact : le lien mène donc à la page de cette section. De là, suivez le chemin indiqué.
    .ask = Avez-vous parcouru les sessions ?
    .still = Reconnaissez-vous toujours chaque session ?

## Habits beyond LinkedIn

step-quarterly-review = Vérifier toutes vos plateformes chaque trimestre
    .why = Les réglages changent, et de nouveaux apparaissent. L’article conseille de regarder LinkedIn et les autres plateformes une fois par trimestre.
    .effect = Vous remarquez tôt si quelque chose est de nouveau activé. Cette application ne vous rappelle que la partie LinkedIn.
    .do = Dressez la liste des plateformes que vous utilisez, et vérifiez les réglages de confidentialité de chacune.
    .see = Vous avez parcouru votre liste.
    .absent = D’autres plateformes emploient d’autres mots. Cherchez confidentialité (privacy), données (data) ou IA (AI) dans leurs réglages.
    .ask = Avez-vous parcouru votre liste ?
    .still = Avez-vous vérifié vos autres plateformes cette fois-ci ?

step-passwords = Utiliser un mot de passe unique partout
    .why = Un mot de passe divulgué devrait ouvrir un compte tout au plus. L’article conseille des mots de passe uniques et un gestionnaire de mots de passe.
    .effect = Une fuite dans un service fait moins de dégâts dans les autres.
    .do = Mettez en place un gestionnaire de mots de passe, et donnez à chaque compte son propre mot de passe. Commencez par LinkedIn et votre e-mail.
    .see = Votre gestionnaire n’affiche aucun mot de passe utilisé deux fois.
    .absent = Il n’y a pas de page LinkedIn pour cela. Votre téléphone ou votre navigateur a peut-être déjà un gestionnaire de mots de passe.
    .ask = L’avez-vous fait ?
    .still = Vos mots de passe sont-ils toujours uniques ?

step-think-before-posting = Réfléchir avant de publier
    .why = Un post s’écrit vite et se reprend difficilement. Selon l’article, les jeux de données passés gardent un post même si vous le supprimez.
    .effect = Vous partagez ce que vous vouliez partager, et rien de plus.
    .do = Avant de publier, demandez-vous si cela vous gênerait que ce soit copié et conservé.
    .see = Il n’y a rien à activer ni à désactiver. Vous marquez une pause avant de publier.
    .absent = Il n’y a pas de page LinkedIn pour cela. C’est une habitude qui ne tient qu’à vous.
    .ask = Y penserez-vous ?
    .still = Le faites-vous toujours ?

step-app-permissions = Contrôler les autorisations des applications
    .why = Des applications peuvent avoir des accès dont elles n’ont plus besoin. L’article cite l’appareil photo, le micro, la localisation et les contacts.
    .effect = Une application ne peut plus utiliser ce que vous lui retirez. Une fonction peut le redemander quand vous l’utilisez.
    .do = Ouvrez les réglages de votre téléphone, et regardez les autorisations de chaque application. Retirez ce dont elle n’a pas besoin.
    .see = Chaque application n’a que les autorisations que vous voulez lui donner.
    .absent = Cela se trouve dans les réglages de votre téléphone, pas dans ceux de LinkedIn. Cherchez des mots comme confidentialité, autorisations ou applications.
    .ask = Avez-vous parcouru les autorisations ?
    .still = Les autorisations sont-elles toujours comme vous les voulez ?

step-read-policies = Survoler les politiques de confidentialité
    .why = Une telle politique dit ce qu’un service peut faire de vos données. L’article conseille d’en survoler trois parties : le partage, la conservation et les tiers.
    .effect = Vous savez ce que vous acceptez. Cela ne change aucun réglage.
    .do = Ouvrez la politique de confidentialité d’un service que vous utilisez. Cherchez-y ces trois parties.
    .see = Vous pouvez dire ce que le service partage, avec qui, et combien de temps il garde les données.
    .absent = La plupart des services donnent un lien vers leur politique en bas de page ou dans les réglages.
    .ask = Avez-vous survolé une politique ?
    .still = Avez-vous regardé ce qui a changé depuis ?

step-tracker-blocking = Bloquer les traceurs dans votre navigateur
    .why = De nombreux sites chargent des traceurs qui vous suivent d’un site à l’autre. L’article conseille des extensions de navigateur qui les bloquent.
    .effect = Moins de traceurs voient ce que vous faites sur le web. Cela ne change rien à ce que vous faites dans LinkedIn, et un site peut fonctionner moins bien.
    .do = Choisissez une extension à laquelle vous faites confiance, et installez-la depuis la boutique de votre navigateur.
    .see = L’extension apparaît comme active sur les pages que vous visitez.
    .absent = Tous les navigateurs n’acceptent pas d’extensions, surtout sur téléphone. Cherchez la protection contre le pistage dans les réglages du navigateur.
    .ask = L’avez-vous mise en place ?
    .still = Est-elle toujours active ?

step-stay-informed = Se tenir au courant
    .why = Les règles et les réglages concernant l’IA et les données ne cessent de changer. L’article conseille de les suivre.
    .effect = Vous apprenez un changement avant qu’il ne vous surprenne.
    .do = Lisez les avis que LinkedIn et d’autres services vous envoient. Choisissez une source d’information sur la vie privée à laquelle vous faites confiance.
    .see = Vous savez où vous apprendriez le prochain changement.
    .absent = Il n’y a pas de page LinkedIn pour cela. Votre autorité de protection des données publie peut-être aussi des actualités.
    .ask = Avez-vous choisi une source ?
    .still = La suivez-vous toujours ?

step-stewardship = Faire du soin de vos données une habitude
    .why = Un seul interrupteur est un début. L’article parle de gestion responsable (stewardship) : prendre soin de vos données dans la durée.
    .effect = De petites vérifications, faites souvent, maintiennent vos choix tels que vous les avez faits.
    .do = Gardez le rappel trimestriel activé, et prenez quelques minutes quand il arrive.
    .see = La prochaine vérification a une date.
    .absent = Vous trouvez le rappel dans les réglages de cette application.
    .ask = Allez-vous continuer ?
    .still = Est-ce toujours votre habitude ?
