# French: not yet reviewed by a native speaker. Regions, what the dates mean there, and the events.

## Regions

region-eu = Union européenne et EEE
region-eu-means = En 2024, LinkedIn a laissé l’UE et l’EEE de côté. Depuis le 3 novembre 2025, l’entraînement y a lieu sauf si l’interrupteur est désactivé, et il est activé par défaut. Sur une opposition après ce jour, les autorités divergent : pour l’italienne, elle ne couvre que ce que vous publiez ensuite ; pour celle de Hambourg, toute utilisation ultérieure.
region-uk = Royaume-Uni
region-uk-means = La politique de LinkedIn couvrait l’entraînement de l’IA à partir du 18 septembre 2024. Deux jours plus tard, il a été suspendu, après que l’ICO a exprimé des réserves. Depuis le 3 novembre 2025, il a lieu sauf si l’interrupteur est désactivé, et celui-ci est activé par défaut. Posts, commentaires, articles, vidéos, Pages d’entreprise et offres d’emploi vont aussi à Microsoft pour son IA ; le même interrupteur s’y applique.
region-ch = Suisse
region-ch-means = En 2024, LinkedIn a laissé la Suisse de côté. Depuis le 3 novembre 2025, l’entraînement y a lieu sauf si l’interrupteur est désactivé, et il est activé par défaut.
region-ca = Canada
region-ca-means = L’entraînement a commencé avec la politique de LinkedIn du 18 septembre 2024. Au plus tard le 10 décembre 2024, il était suspendu ; le jour exact n’est pas indiqué. Depuis le 3 novembre 2025, il a de nouveau lieu sauf si l’interrupteur est désactivé, et celui-ci est activé par défaut.
region-hk = Hong Kong
region-hk-means = L’interrupteur est apparu le 18 septembre 2024, et l’entraînement a été suspendu le 11 octobre 2024. Depuis le 3 novembre 2025, il a lieu sauf si l’interrupteur est désactivé, et celui-ci est activé par défaut.
region-us = États-Unis
region-us-means = La politique de LinkedIn couvre l’entraînement de l’IA depuis le 18 septembre 2024. L’interrupteur existe depuis lors, et il est activé par défaut.
region-rest = Ailleurs
region-rest-means = La politique de LinkedIn couvre l’entraînement de l’IA depuis le 18 septembre 2024. L’interrupteur existe depuis lors, et il est activé par défaut. Nous n’avons pas pu confirmer la situation en Chine continentale.

## Events

event-policy-2024 = La politique de confidentialité de LinkedIn ajoute l’entraînement de l’IA. L’interrupteur existe et il est activé par défaut ; l’UE, l’EEE et la Suisse sont laissées de côté.
event-uk-suspended = LinkedIn suspend l’entraînement sur les données des membres au Royaume-Uni, après que l’ICO a exprimé des réserves.
event-hk-paused = LinkedIn suspend l’entraînement sur les données des membres à Hong Kong.
event-canada-paused = Le commissaire à la protection de la vie privée du Canada annonce que LinkedIn a suspendu l’entraînement sur les données des membres au Canada. Le jour exact n’est pas indiqué.
event-notice-2025 = LinkedIn annonce que l’entraînement commence le 3 novembre 2025. Son avis renvoie déjà à l’interrupteur, qui est activé par défaut.
event-uk-monitors = LinkedIn reprend l’entraînement ; l’ICO l’annonce et dit surveiller la suite.
event-italy-2025 = L’autorité italienne de protection des données explique : une opposition avant le 3 novembre 2025 exclut tout de l’entraînement ; une plus tardive, seulement ce que vous publiez ensuite.
event-start-2025 = L’entraînement commence ; l’interrupteur est activé par défaut. Au Royaume-Uni, posts, commentaires, articles, vidéos, Pages d’entreprise et offres d’emploi vont aussi à Microsoft pour son IA ; le même interrupteur s’y applique.
event-ireland-2025 = La Commission irlandaise de protection des données n’entreprend rien de plus pour l’instant, sans approuver l’entraînement. LinkedIn a réduit les données et la période.
event-notice-2026 = LinkedIn publie de nouveau son avis européen, avec des protections pour les moins de 16 ans et pour les jeunes de 16 et 17 ans.
