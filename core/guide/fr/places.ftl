# Les parties de l’app, telles que l’accueil les nomme.

places = Plus

place-protection = Protection
    .detail = Depuis quand l’entraînement de l’IA pouvait utiliser vos données, d’après ce que nous savons
place-guide = Guide
    .detail = Ce qui est utilisé, pourquoi cela compte, et ce qui vaut chez vous

place-settings = Réglages
    .detail = Dates, rappels, calendrier, langue

place-history = Historique
    .detail = Ce que vous avez enregistré, avec des reçus à partager

place-accounts = Comptes
    .detail = Un suivi pour chaque compte LinkedIn

place-data = Vos données
    .detail = Les emporter, les reprendre ou les effacer
