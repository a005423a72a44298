# French: not yet reviewed by a native speaker. Settings: checks, reminders, the calendar file, language, about.

settings-title = Réglages

settings-reviews = Vérifications
settings-every = { $months ->
        [1] Tous les mois
        [3] Tous les 3 mois
        [6] Tous les 6 mois
       *[12] Une fois par an
    }
settings-schedule = { $every } à { $time }, à partir du { $date }.
settings-schedule-paused = Les vérifications sont en pause. Leur calendrier est conservé. { $every } à { $time }, à partir du { $date }.
settings-interval = Fréquence
settings-date = Date de début
settings-time = Heure
settings-pause = Mettre en pause
settings-resume = Reprendre
settings-pause-note = Pendant la pause, aucun rappel n’arrive. À la reprise, nous vous interrogeons une seule fois sur ce que vous avez manqué.
settings-next = Les prochaines vérifications
settings-next-none = Aucune pendant la pause.

settings-reminders = Rappels
settings-reminders-arrive = Ce téléphone autorise les rappels.
settings-reminders-paused = Les vérifications sont en pause : aucun rappel n’arrive.
settings-reminders-planned = Prochain rappel sur ce téléphone : { $date }.
settings-reminders-unplanned = Aucun rappel n’est prévu sur ce téléphone.
settings-reminders-offered = Dernière question posée le { $date }.
settings-reminders-blocked = Ce téléphone ne laisse plus passer les rappels depuis le { $date }.
settings-reminders-lost = Le rappel du { $date } n’est pas arrivé : ce téléphone avait arrêté l’application.

settings-calendar = Agenda
settings-calendar-text = Ajoutez les vérifications à votre propre agenda. Le fichier ne nomme aucun compte. C’est l’agenda qui décide s’il vous prévient. Si vous changez le calendrier des vérifications plus tard, enregistrez le fichier à nouveau.
settings-calendar-none = Aucune vérification n’est prévue, il n’y a donc rien à mettre dans un agenda.
settings-calendar-earlier = Un agenda peut encore contenir les vérifications d’un fichier précédent. Si elles y restent après l’ouverture du nouveau, supprimez-y « { $title } » à la main.
settings-calendar-left = Un agenda peut encore contenir les vérifications d’un fichier précédent. Pour les arrêter là aussi, supprimez-y « { $title } » à la main.
settings-calendar-button = Enregistrer le fichier
settings-calendar-saved = Le fichier d’agenda est enregistré. Ouvrez-le pour ajouter les vérifications à votre agenda.
settings-calendar-not-saved = Le fichier d’agenda n’a pas pu être enregistré à cet endroit. Rien n’a été modifié. Choisissez un autre endroit et réessayez.

settings-language = Langue
settings-language-name = français
settings-language-text = L’application parle { $language }. Elle suit la langue de votre téléphone : français, allemand, anglais, arabe ou espagnol.
settings-language-button = Choisir la langue

settings-about = À propos d’Untrained
settings-about-independent = Untrained est indépendant de LinkedIn. LinkedIn ne l’a ni conçu, ni approuvé, ni vérifié.
settings-about-makers = Untrained est l’œuvre de celles et ceux qui y contribuent. Son code est ouvert, sous licence Mozilla Public License 2.0.
settings-about-guide = Le guide a { $steps ->
        [one] { $steps } étape
       *[other] { $steps } étapes
    }. Ses pages ont été vérifiées entre le { $first } et le { $last }.
settings-about-network = L’application elle-même ne se connecte pas à Internet. Ce que vous enregistrez reste sur votre téléphone, sauf si vous l’exportez.
settings-about-permissions = L’application utilise au plus deux autorisations : pour vous rappeler les vérifications, et pour se lancer après un redémarrage du téléphone, afin de remettre les rappels en place.
settings-about-blind = Elle ne voit ni votre compte LinkedIn, ni quel compte y est connecté, ni la position de vos interrupteurs. Elle ne sait que ce que vous lui dites.
settings-about-version = Version { $version }
settings-licences = Licences des composants

calendar-summary = Untrained : tout est-il toujours désactivé ?
calendar-description = Voyez si vos réglages LinkedIn sont toujours tels que vous les avez laissés. Ouvrez Untrained pour répondre.

error-no-reviews = Aucune vérification n’est prévue. Rien n’a été modifié. Les vérifications commencent avec votre première réponse.

reminders-ask = Pour vous rappeler la prochaine vérification, l’application a besoin, sur ce téléphone, de l’autorisation d’envoyer des notifications.
    .button = Autoriser les rappels
reminders-denied = Les rappels n’arriveront pas : les notifications sont désactivées pour cette application. La vérification vous attend quand même ici, à l’ouverture de l’application.
    .button = Régler les notifications
reminders-channel = Les rappels n’arriveront pas : leur canal de notification est bloqué. La vérification vous attend quand même ici, à l’ouverture de l’application.
    .button = Régler les notifications
reminders-sleep = Les rappels arrivent tant que vous utilisez cette application de temps en temps. Si elle reste inutilisée pendant environ trois mois, ce téléphone peut la mettre en veille, et plus aucun rappel n’arrive. Désactivez la mise en pause des applications inutilisées dans les paramètres de l’application. Ou ajoutez les vérifications à votre agenda, plus bas.
    .button = Paramètres de l’application
    .home = Si vous n’ouvrez pas l’application pendant environ trois mois, le téléphone peut la mettre en veille. Aucun rappel n’arrive alors. Les paramètres de l’application permettent de l’éviter.
    .leave = Laisser ainsi
    .interval = Ce téléphone peut mettre en veille une application inutilisée pendant environ trois mois. Aucun rappel n’arrive alors. Ce qui aide se trouve plus bas, sous « Rappels ».
