# Die Wege zu den Seiten von LinkedIn.

