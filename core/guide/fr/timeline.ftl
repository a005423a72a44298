# French: not yet reviewed by a native speaker. The timeline: what is known, day by day, of AI training on the account's data.

timeline = Chronologie
timeline-region-not-set = Où vivez-vous ? Les dates de l’entraînement de l’IA varient selon la région. Conservé sur ce téléphone seulement.
timeline-today = Aujourd’hui : { $state }
timeline-too-early = Rien à afficher pour l’instant
    .body = La date de ce téléphone est antérieure au { $date }, première date de nos sources. Réglez l’horloge du téléphone, puis regardez à nouveau.
timeline-bar-end = Aujourd’hui
timeline-stretches = En texte
timeline-sources = Ce qui s’est passé, et qui le dit
timeline-note = Cela repose sur des sources datées et sur ce que vous avez dit. Nous ne voyons pas vos réglages LinkedIn. Les anciens contenus peuvent être utilisés quel que soit l’état de l’interrupteur ; selon LinkedIn, l’entraînement déjà effectué n’en est pas affecté.

timeline-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
timeline-span = Du { $from } au { $to } ({ $length })
timeline-day = { $day } ({ $length })
timeline-since = Depuis le { $from } ({ $length })
timeline-spoken = { $span } : { $state }. { $why }

## What is known

timeline-off = Désactivé, selon vos réponses
timeline-not-looked-since = Pas regardé depuis
timeline-on = Activé, à notre connaissance
timeline-not-known = Inconnu
timeline-no-training = Pas d’entraînement dans cette région

## Why

timeline-why-not-begun = Selon nos sources, l’entraînement n’avait pas commencé là où vous vivez.
timeline-why-paused = Selon nos sources, l’entraînement était suspendu là où vous vivez.
timeline-why-default = Selon nos sources, l’entraînement couvrait votre région, et l’interrupteur est activé par défaut. Vous n’aviez encore rien indiqué.
timeline-why-said-on = Selon nos sources, l’entraînement couvrait votre région, et l’interrupteur était activé quand vous avez regardé.
timeline-why-seen = Chaque fois que vous avez regardé pendant cette période, il était désactivé.
timeline-why-off-by-word = Vous avez dit plus tard qu’il était désactivé pendant toute cette période.
timeline-why-not-looked = Il était désactivé quand vous avez regardé pour la dernière fois, le { $date }. Vous n’avez rien indiqué depuis.
timeline-why-month-of-switching = Vous avez dit qu’il a été désactivé ce mois-là. Nous ne connaissons pas le jour.
timeline-why-found-on = Il était désactivé avant, puis activé quand vous avez regardé. Nous ne savons pas depuis quand.
timeline-why-not-found = Vous n’avez pas trouvé l’interrupteur, donc nous ne savons pas s’il était désactivé.
timeline-why-decided = Vous avez décidé de laisser l’interrupteur tel quel, donc nous ne savons pas s’il était désactivé.
timeline-why-clock = L’horloge du téléphone ne correspond pas à l’ordre de votre historique, donc nous ne connaissons pas le jour.

## In the EU and EEA: whether it was off before training began

timeline-off-before = Désactivé avant le { $start }, selon votre réponse. D’après l’autorité italienne, une opposition avant ce jour exclut tout de l’entraînement.
timeline-off-after = Selon votre historique, il n’était pas désactivé le { $start }. D’après l’autorité italienne, une opposition ultérieure ne couvre que ce que vous publiez ensuite ; d’après celle de Hambourg, elle couvre toute utilisation ultérieure.
timeline-off-unclear = Nous ne savons pas s’il était désactivé le { $start }. Les autorités donnent plus de poids à une opposition faite avant ce jour qu’à une opposition ultérieure.
