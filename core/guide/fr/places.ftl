# Les parties de l’app, telles que l’accueil les nomme.

places = Plus

place-guide = Guide
    .detail = Ce qui est utilisé, pourquoi cela compte, et ce qui vaut chez vous

place-settings = Réglages
    .detail = Dates, rappels, calendrier, langue
