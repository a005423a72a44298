# French: not yet reviewed by a native speaker. LinkedIn's own labels stand in « »: in English, unless its own French word is known; words to look for carry the English word in brackets. No-break spaces stand before : ; ! ? and inside « ».

## Groups

group-ai = Entraînement de l’IA
group-research = Études et partage de données
group-ads = Publicité
group-visibility = Qui peut vous voir et vous trouver
group-security = Connexion
group-habits = Habitudes au-delà de LinkedIn

## Where an address was seen

grade-policy = La politique de confidentialité de LinkedIn, dans son texte archivé, cite cette adresse.
grade-index = L’index des réglages de LinkedIn, tel qu’un tiers l’a chargé, contient cette adresse.
grade-help = Un article d’aide de LinkedIn cite cette adresse, d’après les notes d’un tiers.
grade-maintained-tool = Un outil de désactivation tenu à jour utilise cette adresse. Nous ne l’avons pas trouvée sur une page de LinkedIn.
grade-third-party-code = Nous n’avons vu cette adresse que dans du code public qui n’est pas de LinkedIn.

## Where a written path begins

path-start-phone = Votre photo de profil, en haut à gauche
path-start-computer = « Me », votre photo de profil, en haut à droite

## AI training

step-ai-training = Arrêter l’entraînement de l’IA sur vos données
    .why = Chez LinkedIn, cet interrupteur est activé par défaut. Tant que vous ne le désactivez pas, vos données peuvent servir à entraîner une IA qui crée du contenu.
    .effect = Selon LinkedIn, ses sociétés affiliées et lui-même n’utiliseront plus vos données ainsi. L’entraînement passé demeure.
    .do = Désactivez ce réglage. Enregistrez ou confirmez si besoin.
    .see = Ensuite, l’interrupteur est désactivé. Ouvrez la page une nouvelle fois pour vérifier qu’il l’est resté.
    .absent = Il peut manquer dans l’application LinkedIn : essayez d’abord sur un ordinateur. Cherchez ensuite les autres noms ci-dessous. Ouvrez après cela la rubrique « Confidentialité des données ». En dernier lieu, utilisez le formulaire de LinkedIn. L’interrupteur peut manquer parce que LinkedIn l’a déplacé ou renommé, ou ne le propose pas là où vous vivez.
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-objection = S’opposer à ce que l’interrupteur ne couvre pas
    .why = L’interrupteur ne couvre que l’IA qui crée du contenu. Pour ses autres IA, LinkedIn a un formulaire d’opposition.
    .effect = LinkedIn examine votre opposition et peut la refuser. L’utilisation de vos données pour le marketing direct cesse toujours.
    .do = Rédigez votre opposition, choisissez l’entrée qui convient dans la liste de LinkedIn, puis envoyez-la. Gardez-en une copie.
    .see = Vous avez envoyé le formulaire et gardé votre copie.
    .absent = L’avis de confidentialité européen de LinkedIn cite ce formulaire ; il ne sert donc peut-être pas dans toutes les régions. S’il ne s’ouvre pas, écrivez au délégué à la protection des données de LinkedIn.
    .ask = Avez-vous envoyé votre opposition ?
    .still = Votre opposition tient-elle toujours ?

step-delete-old-content = Supprimer les posts dont vous ne voulez plus
    .why = L’interrupteur n’annule pas l’entraînement déjà effectué. Un post supprimé ne peut plus être repris depuis LinkedIn.
    .effect = Le post disparaît de LinkedIn. Un jeu de données constitué avant peut encore le contenir.
    .do = Parcourez vos anciens posts et vos commentaires. Supprimez ce que vous ne publieriez plus aujourd’hui.
    .see = Les posts supprimés n’apparaissent plus.
    .absent = Si vous ne pouvez pas supprimer quelque chose vous-même, utilisez le formulaire de suppression de données de LinkedIn.
    .ask = Avez-vous parcouru vos anciens posts ?
    .still = Ce qui reste vous convient-il ?

## Research and data sharing

step-research = Garder vos données hors des études
    .why = Les études ont leur propre interrupteur, distinct de l’entraînement de l’IA.
    .effect = D’après son nom, ce réglage interdit à LinkedIn d’utiliser vos données pour des études sociales, économiques et sur le travail.
    .do = Désactivez ce réglage. Enregistrez ou confirmez si besoin.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez « Social, economic, and workplace research » sous « Confidentialité des données ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-saved-resumes = Ne plus enregistrer CV et candidatures
    .why = Les CV et les réponses que LinkedIn garde pour vous figurent dans sa liste pour l’entraînement de l’IA.
    .effect = LinkedIn ne les enregistre plus. Ce qui l’a été avant reste jusqu’à ce que vous le supprimiez.
    .do = Désactivez ce réglage. Supprimez ensuite les CV et les réponses qui y sont enregistrés.
    .see = Ensuite, le réglage est désactivé, et aucun CV n’est affiché.
    .absent = Cherchez « Job application settings » sous « Confidentialité des données ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-data-sharing = Empêcher les clients d’exporter votre profil
    .why = Les clients payants de LinkedIn peuvent exporter vos nom, titre, entreprise, poste et lieu, par exemple pour gérer des prospects.
    .effect = LinkedIn déclare que vous pouvez vous y opposer ici. Les clients de ses services payants voient toujours votre profil.
    .do = Cherchez un interrupteur sur le partage ou l’exportation de données, et désactivez-le.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez des mots comme sharing ou export sous « Confidentialité des données ». La politique mondiale de LinkedIn renvoie à cette page ; elle n’existe peut-être pas dans toutes les régions.
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?
    .changed-2 = Nous nous étions trompés. Cette page ne concerne pas Microsoft : elle empêche les clients payants de LinkedIn d’exporter des éléments de votre profil.

step-permitted-services = Dissocier les services que vous n’utilisez plus
    .why = Un service que vous avez associé à LinkedIn peut recevoir votre nom, votre poste et votre entreprise.
    .effect = LinkedIn déclare que vous pouvez retirer une association ici. Ce que le service a déjà lui reste.
    .do = Lisez la liste et retirez ce que vous n’utilisez plus.
    .see = Seuls les services que vous utilisez sont affichés, ou aucun.
    .absent = Cherchez « Permitted services » sous « Confidentialité des données ».
    .ask = Avez-vous parcouru la liste ?
    .still = La liste est-elle toujours comme vous la voulez ?

step-page-admin-export = Empêcher les propriétaires de Pages d’exporter vos données
    .why = Une Page sur LinkedIn a des propriétaires, qui peuvent parfois exporter des données sur vous.
    .effect = D’après son nom, ce réglage empêche cette exportation. Il n’empêche personne de voir votre profil.
    .do = Désactivez ce réglage. Enregistrez ou confirmez si besoin.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez « Page owners exporting your data » sous « Visibility ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-messaging-suggestions = Désactiver les suggestions de messages
    .why = Si vos réglages le permettent, les outils de LinkedIn analysent les messages pour les résumer et rédiger des réponses.
    .effect = LinkedIn ne devrait plus suggérer de réponses. Les analyses de sécurité continuent.
    .do = Désactivez ce réglage. Enregistrez ou confirmez si besoin.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez « Messaging suggestions » sous « Confidentialité des données ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-microsoft-accounts = Vérifier les comptes Microsoft associés
    .why = Un lien entre LinkedIn et Microsoft laisse passer des données de l’un à l’autre.
    .effect = Sans lien, aucune donnée ne passe par cette voie.
    .do = Regardez si un compte Microsoft est associé. Retirez le lien si vous n’en avez pas besoin.
    .see = Il ne reste que les liens que vous voulez, ou aucun.
    .absent = Cherchez Microsoft sous « Partners & services » dans « Account preferences ».
    .ask = Avez-vous vérifié les liens ?
    .still = Les liens sont-ils toujours comme vous les voulez ?

step-contacts-sync = Ne plus synchroniser vos contacts
    .why = Votre carnet d’adresses contient les données d’autres personnes. Avec la synchronisation, LinkedIn les reçoit aussi.
    .effect = L’application LinkedIn n’envoie plus de nouveaux contacts. Ceux qui s’y trouvent déjà restent jusqu’à ce que vous les retiriez.
    .do = Désactivez la synchronisation et retirez les contacts qui s’y trouvent déjà.
    .see = Ensuite, la synchronisation est désactivée, et aucun contact n’est affiché.
    .absent = Cherchez « Sync contacts » sous « Account preferences ».
    .ask = Avez-vous désactivé la synchronisation ?
    .still = La synchronisation est-elle toujours désactivée ?

step-research-invitations = Choisir de recevoir ou non des invitations à des enquêtes
    .why = LinkedIn et d’autres peuvent vous inviter à des enquêtes. Vous pouvez refuser.
    .effect = Vous ne recevez plus d’invitations. Ce réglage ne change pas la façon dont LinkedIn utilise vos données.
    .do = Désactivez ce réglage si vous ne voulez pas de ces invitations.
    .see = Le réglage montre ce que vous avez choisi.
    .absent = Cherchez « Research invites » sous « Confidentialité des données ».
    .ask = Avez-vous fait le choix voulu ?
    .still = Est-ce toujours comme vous le voulez ?

step-demographics = Revoir vos renseignements personnels
    .why = Ces renseignements sont facultatifs. Ce que vous ne donnez pas ne peut pas être utilisé.
    .effect = Ce que vous effacez n’est plus dans la liste.
    .do = Lisez ce qui est rempli, et effacez ce que vous préférez ne pas partager.
    .see = Il ne reste que ce que vous voulez partager, ou rien.
    .absent = Cherchez « Personal demographic information » sous « Account preferences ».
    .ask = Avez-vous revu vos renseignements ?
    .still = Sont-ils toujours comme vous les voulez ?

step-download-data = Obtenir une copie de vos données
    .why = Une copie vous montre ce que LinkedIn détient sur vous.
    .effect = Rien ne change dans votre compte.
    .do = Demandez-y une copie et gardez-la en lieu sûr.
    .see = LinkedIn a enregistré votre demande, ou la copie est prête.
    .absent = L’avis européen de LinkedIn dit qu’une copie se demande sous « Confidentialité des données ». Cherchez-y des mots comme copy ou download.
    .ask = Avez-vous demandé la copie ?
    .still = Avez-vous toujours ce qu’il vous faut ?

## Ads

step-ads-beyond-linkedin = Désactiver la publicité hors de LinkedIn
    .why = LinkedIn peut aussi vous montrer des publicités sur d’autres sites et applications.
    .effect = Vous voyez toujours des publicités. Hors de l’UE, de l’EEE et de la Suisse, cela désactive aussi le partage de données avec Microsoft pour la publicité.
    .do = Désactivez ce réglage. Enregistrez ou confirmez si besoin.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez « Ads outside of LinkedIn » sous « Advertising data ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-microsoft-ads = Garder vos données hors des publicités de Microsoft
    .why = Hors de l’UE, de l’EEE et de la Suisse, LinkedIn peut partager des données avec Microsoft pour ses publicités.
    .effect = L’aide de LinkedIn dit que désactiver « Ads outside of LinkedIn » désactive aussi ce réglage.
    .do = Désactivez ce réglage. Aucun lien n’y mène : partez de « Advertising data ».
    .see = Ensuite, le réglage est désactivé, ou n’y est pas.
    .absent = Dans l’UE, l’EEE et en Suisse, ce réglage n’existe pas, car ce partage n’y a pas lieu. Ailleurs, désactivez « Ads outside of LinkedIn ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-ads-business-interactions = Désactiver la publicité fondée sur les données d’entreprises
    .why = Des entreprises peuvent donner à LinkedIn des données qu’elles ont de vous, pour choisir vos publicités.
    .effect = Vous voyez toujours des publicités. D’après son nom, ce réglage laisse ces données de côté.
    .do = Désactivez ce réglage. Enregistrez ou confirmez si besoin.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez « Interaction with businesses » sous « Advertising data ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-ads-related-actions = Garder vos données hors des rapports publicitaires
    .why = LinkedIn utilise ce que vous faites pour des rapports aux annonceurs, qui peuvent s’en servir pour leurs campagnes.
    .effect = Vous voyez toujours des publicités. La politique mondiale de LinkedIn renvoie à cette page pour les rapports.
    .do = Désactivez ce réglage. Enregistrez ou confirmez si besoin.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez « Ad-related actions » sous « Advertising data ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?
    .changed-2 = Nous nous étions trompés. Ce réglage concerne les rapports aux annonceurs, et non les publicités que vous voyez.

step-social-actions-ads = Garder vos mentions J’aime et commentaires hors des publicités
    .why = LinkedIn peut vous citer dans une publicité : que vous aimez ou suivez une entreprise, par exemple. Il appelle cela une action sociale (social action).
    .effect = Votre nom ne devrait plus figurer à côté de ces publicités. Vous voyez toujours des publicités.
    .do = Cherchez un interrupteur sur les actions sociales (social actions) dans les publicités, et désactivez-le.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez des mots comme social actions sous « Advertising data ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-ads-interests = Revoir vos centres d’intérêt publicitaires
    .why = LinkedIn déduit vos centres d’intérêt et vos traits, et s’en sert pour choisir des publicités.
    .effect = Vous voyez toujours des publicités. Ce que vous désactivez ne devrait plus y jouer de rôle.
    .do = Lisez la liste et désactivez ce que vous ne voulez pas voir utilisé.
    .see = Il ne reste que les centres d’intérêt que vous acceptez, ou aucun.
    .absent = Cherchez « Interests and traits » sous « Advertising data ».
    .ask = Avez-vous revu la liste ?
    .still = La liste est-elle toujours comme vous la voulez ?

step-ads-age = Désactiver la publicité selon l’âge
    .why = LinkedIn peut déduire votre tranche d’âge pour choisir des publicités.
    .effect = Vous voyez toujours des publicités. Votre tranche d’âge ne devrait plus y jouer de rôle.
    .do = Désactivez ce réglage. Enregistrez ou confirmez si besoin.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez « Age range » sous « Advertising data ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-ads-gender = Désactiver la publicité selon le genre
    .why = LinkedIn peut déduire votre genre pour choisir des publicités.
    .effect = Vous voyez toujours des publicités. Votre genre ne devrait plus y jouer de rôle.
    .do = Désactivez ce réglage. Enregistrez ou confirmez si besoin.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez « Gender » sous « Advertising data ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-ads-location = Désactiver la publicité selon la localisation estimée
    .why = LinkedIn peut déduire votre ville de votre adresse IP pour choisir des publicités.
    .effect = Vous voyez toujours des publicités. Cette estimation ne devrait plus y jouer de rôle.
    .do = Cherchez un interrupteur sur la localisation (location), et désactivez-le.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez le mot location sous « Advertising data ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-cookies = Revoir vos choix de cookies
    .why = Les cookies peuvent suivre ce que vous faites, sur LinkedIn et ailleurs.
    .effect = Chaque choix change les cookies que LinkedIn dépose. L’interrupteur IA n’y touche pas.
    .do = Lisez les choix et désactivez ce que vous ne voulez pas.
    .see = La page montre vos choix.
    .absent = Cette page a peut-être changé : un outil de désactivation y a échoué en août 2026. Cherchez les cookies dans les réglages de LinkedIn.
    .ask = Avez-vous revu vos choix ?
    .still = Vos choix sont-ils toujours comme vous les voulez ?

## Who can see and find you

step-off-linkedin-discovery = Masquer votre profil aux services partenaires
    .why = Des outils de recherche, des messageries et d’autres peuvent montrer des parties de votre profil.
    .effect = Votre profil ne devrait plus apparaître dans les services partenaires. Les copies qu’ils ont déjà peuvent rester.
    .do = Cherchez un interrupteur sur les partenaires ou la découverte hors de LinkedIn, et désactivez-le.
    .see = Ensuite, le réglage est désactivé.
    .absent = Cherchez des mots comme partners ou off LinkedIn sous « Visibility ».
    .ask = Avez-vous désactivé ce réglage ?
    .still = Ce réglage est-il toujours désactivé ?

step-public-profile = Revoir votre profil public
    .why = Tout le monde peut voir votre profil public, sans se connecter.
    .effect = Ce que vous masquez n’y apparaît plus. Les copies faites par d’autres peuvent rester.
    .do = Regardez ce qui est public, et masquez ce que vous ne voulez pas montrer.
    .see = La vue publique ne montre que ce que vous avez choisi.
    .absent = Cherchez des mots comme public profile sous « Visibility ».
    .ask = Avez-vous revu votre profil public ?
    .still = Est-il toujours comme vous le voulez ?

step-find-by-email = Choisir qui vous trouve par votre adresse e-mail
    .why = Une personne qui a votre adresse e-mail peut s’en servir pour trouver votre profil.
    .effect = Seules les personnes que vous choisissez peuvent vous trouver ainsi.
    .do = Choisissez le cercle le plus restreint qui vous convient.
    .see = Le réglage montre ce que vous avez choisi.
    .absent = Cherchez « Profile discovery using email address » sous « Visibility ».
    .ask = Avez-vous fait le choix voulu ?
    .still = Est-ce toujours comme vous le voulez ?

step-find-by-phone = Choisir qui vous trouve par votre numéro de téléphone
    .why = Une personne qui a votre numéro de téléphone peut s’en servir pour trouver votre profil.
    .effect = Seules les personnes que vous choisissez peuvent vous trouver ainsi.
    .do = Choisissez le cercle le plus restreint qui vous convient.
    .see = Le réglage montre ce que vous avez choisi.
    .absent = Cherchez « Profile discovery using phone number » sous « Visibility ».
    .ask = Avez-vous fait le choix voulu ?
    .still = Est-ce toujours comme vous le voulez ?

step-connections-visibility = Choisir qui voit vos relations
    .why = Vos relations peuvent voir qui sont vos autres relations.
    .effect = LinkedIn déclare que vous pouvez choisir de partager ou non la liste avec vos relations.
    .do = Choisissez le cercle le plus restreint qui vous convient.
    .see = Le réglage montre ce que vous avez choisi.
    .absent = Cherchez « Who can see your connections » sous « Visibility ».
    .ask = Avez-vous fait le choix voulu ?
    .still = Est-ce toujours comme vous le voulez ?

step-followed-members = Choisir qui voit les personnes que vous suivez
    .why = Les personnes que vous suivez disent quelque chose de vous.
    .effect = Moins de personnes voient la liste. LinkedIn la connaît toujours.
    .do = Choisissez le cercle le plus restreint qui vous convient.
    .see = Le réglage montre ce que vous avez choisi.
    .absent = Cherchez « Who can see members you follow » sous « Visibility ».
    .ask = Avez-vous fait le choix voulu ?
    .still = Est-ce toujours comme vous le voulez ?

step-page-visits = Choisir si les Pages voient vos visites
    .why = Une organisation peut apprendre que vous avez consulté sa Page.
    .effect = Vous choisissez ce que l’organisation apprend. LinkedIn a toujours connaissance de la visite.
    .do = Choisissez si les Pages sont informées de votre visite.
    .see = Le réglage montre ce que vous avez choisi.
    .absent = Cherchez « Page visit visibility » sous « Visibility ».
    .ask = Avez-vous fait le choix voulu ?
    .still = Est-ce toujours comme vous le voulez ?

step-active-status = Choisir qui voit que vous êtes en ligne
    .why = LinkedIn peut montrer aux autres que vous êtes en ligne.
    .effect = Moins de personnes le voient. Ce réglage ne change pas la façon dont LinkedIn utilise vos données.
    .do = Choisissez le cercle le plus restreint qui vous convient.
    .see = Le réglage montre ce que vous avez choisi.
    .absent = Cherchez « Manage active status » sous « Visibility ».
    .ask = Avez-vous fait le choix voulu ?
    .still = Est-ce toujours comme vous le voulez ?

step-notify-network = Choisir qui est averti des changements de votre profil
    .why = LinkedIn peut prévenir votre réseau quand vous modifiez votre profil. Bon à savoir avant d’y mettre de l’ordre.
    .effect = Votre réseau est averti des changements, ou non. Ce réglage ne change pas la façon dont LinkedIn utilise vos données.
    .do = Désactivez ce réglage pour modifier votre profil discrètement.
    .see = Le réglage montre ce que vous avez choisi.
    .absent = Cherchez « Share profile updates with your network » sous « Visibility ».
    .ask = Avez-vous fait le choix voulu ?
    .still = Est-ce toujours comme vous le voulez ?

## Sign-in

step-two-factor = Activer l’authentification à deux facteurs
    .why = Un mot de passe volé ne doit pas suffire à ouvrir votre compte.
    .effect = La connexion demande une étape de plus, un code par exemple.
    .do = Activez l’authentification à deux facteurs et suivez les étapes de LinkedIn. Gardez les codes de récupération en lieu sûr.
    .see = Ensuite, la vérification en deux étapes est activée.
    .absent = Cherchez « Two-step verification » sous « Sign in & security ».
    .ask = Avez-vous activé l’authentification à deux facteurs ?
    .still = L’authentification à deux facteurs est-elle toujours activée ?

step-sessions = Déconnecter les appareils que vous ne connaissez pas
    .why = Un appareil encore connecté peut lire et modifier vos réglages.
    .effect = Un appareil que vous déconnectez doit se reconnecter.
    .do = Parcourez la liste, et déconnectez les appareils inconnus ou inutiles.
    .see = Seuls les appareils que vous utilisez sont affichés.
    .absent = Cherchez des mots comme signed in sous « Sign in & security ».
    .ask = Avez-vous parcouru la liste des appareils ?
    .still = Connaissez-vous toujours chaque appareil ?

## Habits beyond LinkedIn

step-quarterly-review = Vérifier aussi vos autres plateformes
    .why = Les réglages changent, et de nouveaux apparaissent, sur chaque plateforme.
    .effect = Vous remarquez vite si quelque chose a été réactivé. Cette application ne fait de rappels que pour LinkedIn.
    .do = Notez les plateformes que vous utilisez, et vérifiez les réglages de confidentialité de chacune.
    .see = Vous avez parcouru votre liste.
    .absent = Les autres plateformes emploient d’autres mots. Cherchez confidentialité, données ou IA dans leurs réglages.
    .ask = Avez-vous parcouru votre liste ?
    .still = Avez-vous vérifié vos autres plateformes cette fois ?

step-passwords = Un mot de passe différent partout
    .why = Un mot de passe divulgué ne doit ouvrir qu’un seul compte.
    .effect = Une fuite chez un service nuit moins chez les autres.
    .do = Installez un gestionnaire de mots de passe, et commencez par LinkedIn et votre messagerie.
    .see = Votre gestionnaire ne montre aucun mot de passe utilisé deux fois.
    .absent = Cela ne se règle pas sur LinkedIn. Votre téléphone ou votre navigateur a peut-être déjà un gestionnaire de mots de passe.
    .ask = L’avez-vous fait ?
    .still = Chaque compte a-t-il toujours son propre mot de passe ?

step-think-before-posting = Réfléchir avant de publier
    .why = Un post s’écrit vite et se retire mal.
    .effect = Vous partagez ce que vous vouliez partager, et pas plus.
    .do = Avant de publier, demandez-vous si une copie conservée vous gênerait.
    .see = Vous marquez une pause avant de publier.
    .absent = Ce n’est pas un réglage de LinkedIn, mais une habitude à vous.
    .ask = Y penserez-vous ?
    .still = Le faites-vous toujours ?

step-app-permissions = Vérifier ce que vos applications peuvent utiliser
    .why = Des applications ont parfois des accès dont elles n’ont plus besoin : appareil photo, micro, position, contacts.
    .effect = Une application ne peut plus utiliser ce que vous lui retirez. Elle peut le redemander.
    .do = Ouvrez les réglages de votre téléphone, et retirez à chaque application ce dont elle n’a pas besoin.
    .see = Chaque application n’a que ce que vous voulez.
    .absent = Cela se trouve dans les réglages de votre téléphone. Cherchez confidentialité, autorisations ou applications.
    .ask = Avez-vous parcouru les autorisations ?
    .still = Sont-elles toujours comme vous les voulez ?

step-read-policies = Survoler les politiques de confidentialité
    .why = Une politique dit ce qu’un service peut faire de vos données.
    .effect = Vous savez à quoi vous consentez. Aucun réglage ne change.
    .do = Ouvrez la politique d’un service. Cherchez-y le partage, la conservation et les tiers.
    .see = Vous pouvez dire ce qu’il partage, avec qui, et combien de temps il garde les données.
    .absent = La plupart des services placent leur politique en bas de page ou dans les réglages.
    .ask = Avez-vous survolé une politique ?
    .still = Avez-vous vu ce qui a changé depuis ?

step-tracker-blocking = Bloquer les traceurs dans votre navigateur
    .why = Beaucoup de sites chargent des traceurs qui vous suivent de site en site.
    .effect = Moins de traceurs voient ce que vous faites. LinkedIn lui-même n’est pas concerné, et un site peut fonctionner moins bien.
    .do = Choisissez une extension de confiance, et installez-la depuis la boutique de votre navigateur.
    .see = Ensuite, l’extension est active.
    .absent = Tous les navigateurs n’acceptent pas les extensions. Cherchez la protection contre le suivi dans leurs réglages.
    .ask = Avez-vous installé l’extension ?
    .still = L’extension est-elle toujours active ?

step-stay-informed = Se tenir au courant
    .why = Les règles et les réglages sur l’IA et les données ne cessent de changer.
    .effect = Vous apprenez un changement avant qu’il vous surprenne.
    .do = Choisissez une source d’information sur la vie privée en laquelle vous avez confiance.
    .see = Vous savez où vous apprendriez le prochain changement.
    .absent = Ce n’est pas un réglage de LinkedIn. Votre autorité de protection des données publie peut-être aussi des actualités.
    .ask = Avez-vous choisi une source ?
    .still = La suivez-vous toujours ?

step-stewardship = Prendre l’habitude de veiller sur vos données
    .why = Un interrupteur est un début. De petites vérifications montrent si vos choix sont toujours en place.
    .effect = Vous apprenez quand quelque chose a changé.
    .do = Gardez le rappel activé, et prenez une minute quand il arrive.
    .see = La prochaine vérification a une date.
    .absent = Le rappel se trouve dans les réglages de cette application.
    .ask = Allez-vous continuer ?
    .still = Est-ce toujours votre habitude ?
