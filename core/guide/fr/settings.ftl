# French: not yet reviewed by a native speaker. Settings: reviews, reminders, the calendar file, language, about.

settings-title = Réglages

settings-reviews = Vérifications
settings-every = { $months ->
        [1] Tous les mois
        [3] Tous les 3 mois
        [6] Tous les 6 mois
       *[12] Une fois par an
    }
settings-schedule = { $every } à { $time }, à compter du { $date }.
settings-schedule-paused = Les vérifications sont en pause. Votre rythme est conservé. { $every } à { $time }, à compter du { $date }.
settings-interval = Fréquence
settings-date = À compter du
settings-time = Heure
settings-pause = Mettre en pause
settings-resume = Reprendre
settings-pause-note = Pendant la pause, rien n’est demandé et aucun rappel n’arrive. À la reprise, ce qui a été manqué est demandé une seule fois.
settings-next = Les prochaines vérifications
settings-next-none = Aucune vérification n’est prévue pendant la pause.

settings-reminders = Rappels
settings-reminders-arrive = Les rappels peuvent arriver : ce téléphone les autorise.
settings-reminders-paused = Les vérifications sont en pause : aucun rappel n’arrive.
settings-reminders-planned = Sur ce téléphone, le prochain rappel est prévu le { $date }.
settings-reminders-unplanned = Aucun rappel n’est prévu sur ce téléphone.
settings-reminders-offered = Une vérification a été proposée la dernière fois le { $date }, par un rappel ou ici dans l’application.
settings-reminders-blocked = Les rappels ne peuvent pas arriver depuis le { $date }.

settings-calendar = Calendrier
settings-calendar-text = Mettez les vérifications dans votre propre calendrier, avec une alerte. Le fichier ne nomme ni compte ni étape. Si vous changez le rythme plus tard, enregistrez le fichier à nouveau.
settings-calendar-none = Tant qu’aucune vérification n’est prévue, il n’y a rien à mettre dans un calendrier.
settings-calendar-button = Enregistrer le fichier
settings-calendar-saved = Le fichier est enregistré. Ouvrez-le pour ajouter les vérifications à votre calendrier.
settings-calendar-not-saved = Le fichier n’a pas pu être enregistré à cet endroit. Rien n’a été modifié. Choisissez un autre endroit et réessayez.

settings-language = Langue
settings-language-name = français
settings-language-text = L’application parle { $language }. Elle suit votre téléphone, en français, allemand, anglais, arabe ou espagnol.
settings-language-button = Choisir la langue

settings-about = À propos d’Untrained
settings-about-independent = Untrained est indépendant de LinkedIn. LinkedIn ne l’a ni réalisé, ni approuvé, ni relu.
settings-about-guide = Le guide a { $steps ->
        [one] { $steps } étape
       *[other] { $steps } étapes
    }. Ses pages ont été vérifiées entre le { $first } et le { $last }.
settings-about-network = L’application elle-même ne se connecte pas à Internet. Ce que vous notez reste sur ce téléphone.
settings-about-version = Version { $version }

calendar-summary = Untrained : tout est-il toujours désactivé ?
calendar-description = Regardez si vos réglages LinkedIn sont toujours comme vous les avez laissés. Ouvrez Untrained pour répondre.

error-no-reviews = Aucune vérification n’est prévue. Rien n’a été modifié. Les vérifications commencent avec la première étape que vous marquez comme faite.

reminders-ask = Pour vous rappeler la prochaine vérification, ce téléphone a besoin de votre autorisation d’envoyer des notifications.
    .button = Autoriser les rappels
reminders-denied = Les rappels n’arriveront pas : les notifications sont désactivées pour cette application. La vérification vous attend quand même ici.
    .button = Ouvrir les réglages des notifications
reminders-channel = Les rappels n’arriveront pas : leur canal de notification est bloqué. La vérification vous attend quand même ici.
    .button = Ouvrir les réglages des notifications
