# Die Teile der App, wie die Startseite sie nennt.

places = Mehr

place-review = Überprüfung
    .detail = Wann die nächste ist und was sie fragt
