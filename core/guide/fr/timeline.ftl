# French: not yet reviewed by a native speaker. Regions, what the dates mean there, and the events.

## Regions

region-eu = Union européenne et EEE
region-eu-means = En 2024, LinkedIn a laissé l’UE et l’EEE de côté, et il n’y avait pas d’interrupteur de ce type. Depuis le 3 novembre 2025, l’entraînement a lieu ici sauf si l’interrupteur est désactivé, et celui-ci est activé par défaut. L’autorité italienne a dit qu’une opposition après ce jour ne couvre que ce que vous publiez plus tard.
region-uk = Royaume-Uni
region-uk-means = La politique de LinkedIn couvrait l’entraînement de l’IA à partir du 18 septembre 2024. Deux jours plus tard, l’entraînement a été suspendu, après une demande de l’autorité de contrôle. Depuis le 3 novembre 2025, il a lieu sauf si l’interrupteur est désactivé, et celui-ci est activé par défaut. Selon LinkedIn, les posts, commentaires et articles vont aussi à Microsoft pour son IA, avec le même interrupteur.
region-ch = Suisse
region-ch-means = En 2024, LinkedIn a laissé la Suisse de côté, et il n’y avait pas d’interrupteur de ce type. Depuis le 3 novembre 2025, l’entraînement a lieu ici sauf si l’interrupteur est désactivé, et celui-ci est activé par défaut.
region-ca = Canada
region-ca-means = Nos sources donnent deux dates. La modification de politique de LinkedIn du 18 septembre 2024 couvrait le Canada, mais son avis ultérieur dit que l’entraînement commence le 3 novembre 2025. Nous n’avons pas pu établir laquelle vaut, et montrons donc les deux ; l’interrupteur est activé par défaut.
region-hk = Hong Kong
region-hk-means = L’interrupteur est arrivé le 18 septembre 2024, et l’entraînement a été mis en pause le 11 octobre 2024. Depuis le 3 novembre 2025, il a lieu sauf si l’interrupteur est désactivé, et celui-ci est activé par défaut.
region-us = États-Unis
region-us-means = La politique de LinkedIn couvre l’entraînement de l’IA depuis le 18 septembre 2024. L’interrupteur existe depuis lors, et il est activé par défaut.
region-rest = Ailleurs
region-rest-means = La politique de LinkedIn couvre l’entraînement de l’IA depuis le 18 septembre 2024. L’interrupteur existe depuis lors, et il est activé par défaut. Nous n’avons pas pu confirmer la situation en Chine continentale.

## Events

event-policy-2024 = La politique de confidentialité de LinkedIn ajoute l’entraînement de l’IA. L’interrupteur existe et il est activé par défaut ; l’UE, l’EEE et la Suisse sont laissées de côté et n’ont pas d’interrupteur de ce type.
event-uk-suspended = L’entraînement sur les données des membres au Royaume-Uni s’arrête pour l’instant, après une demande de l’autorité de contrôle.
event-hk-paused = L’entraînement sur les données des membres à Hong Kong est mis en pause.
event-notice-2025 = LinkedIn annonce que l’entraînement commence le 3 novembre 2025. Il est activé par défaut, et vous pouvez le refuser dans les réglages.
event-italy-2025 = L’autorité italienne de protection des données donne sa lecture. Si vous vous opposez après le 3 novembre 2025, cela ne couvre que ce que vous publiez plus tard.
event-start-2025 = L’entraînement commence, activé par défaut. Pour le Royaume-Uni, les posts, commentaires et articles vont aussi à Microsoft pour son IA, avec le même interrupteur.
event-notice-2026 = LinkedIn publie à nouveau son avis européen, avec des protections pour les moins de 16 ans et pour les jeunes de 16 et 17 ans.
