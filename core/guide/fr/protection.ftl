# Français : pas encore relu par une personne de langue maternelle. Protection : ce que l’on peut dire, jour par jour.

protection = Protection
protection-region = Où vous vivez : { $region }
protection-region-not-set = Choisissez où vous vivez. Les dates de l’entraînement de l’IA diffèrent selon la région, et sans elle cette barre ne peut pas dire grand-chose.
protection-today = Aujourd’hui : { $kind }
protection-too-early = Rien à afficher pour l’instant
    .body = La date de ce téléphone est antérieure au { $date }, première date de nos sources. Réglez l’horloge du téléphone, puis regardez de nouveau.
protection-bar-end = Aujourd’hui
protection-stretches = La même chose en mots
protection-sources = Ce qui s’est passé, et qui le dit
protection-note = Cette barre repose sur des sources datées et sur ce que vous avez enregistré. Nous ne voyons pas vos paramètres LinkedIn. Selon LinkedIn, l’interrupteur ne change rien à l’entraînement déjà effectué.

protection-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
protection-span = Du { $from } au { $to } ({ $length })
protection-since = Depuis le { $from } ({ $length })
protection-spoken = { $span } : { $kind }. { $why }

## Les types

protection-not-affected = Non concerné
    .meaning = L’entraînement n’avait pas commencé dans votre région.
protection-suspended = Suspendu
    .meaning = L’entraînement était suspendu dans votre région.
protection-unprotected = Non protégé
    .meaning = L’entraînement concernait votre région, et vous n’aviez pas confirmé la désactivation de l’interrupteur.
protection-protected = Protégé
    .meaning = Vous avez confirmé la désactivation de l’interrupteur au début et à la fin.
protection-assumed = Supposé
    .meaning = Vous avez confirmé la désactivation de l’interrupteur et n’avez pas vérifié depuis.
protection-unknown = Inconnu
    .meaning = Les sources ou vos enregistrements ne le disent pas.

## Pourquoi une période est ce qu’elle est

protection-why-not-begun = Selon nos sources, l’entraînement n’avait pas commencé là où vous vivez.
protection-why-paused = Selon nos sources, l’entraînement était suspendu là où vous vivez.
protection-why-default = Selon nos sources, l’entraînement de l’IA concernait votre région, et l’interrupteur est activé par défaut. Vous n’aviez pas indiqué qu’il était désactivé.
protection-why-said-on = Selon nos sources, l’entraînement de l’IA concernait votre région, et vous avez dit que l’interrupteur était activé.
protection-why-between = Vous avez confirmé la désactivation de l’interrupteur au début et à la fin.
protection-why-since = Vous avez confirmé la désactivation de l’interrupteur au début. Rien n’est enregistré depuis, donc nous supposons qu’il est resté désactivé.
protection-why-no-region = Vous n’avez pas dit où vous vivez, donc nous ne pouvons pas dire si l’entraînement avait lieu.
protection-why-two-starts = Nos sources donnent deux dates pour le début de l’entraînement là où vous vivez. Cette période se situe entre les deux.
protection-why-found-on = Vous avez confirmé la désactivation de l’interrupteur au début, puis vous l’avez trouvé activé. Nous ne savons pas depuis quand.
protection-why-not-found = Vous n’avez pas trouvé l’interrupteur, donc nous ne savons pas quel était son état.
protection-why-decided = Vous avez décidé de ne pas suivre cette étape, donc nous ne savons pas quel était l’état de l’interrupteur.
protection-why-clock = L’horloge du téléphone ne correspond pas à l’ordre de vos enregistrements, donc nous ne connaissons pas le jour.
