# Las partes de la app, como las nombra el inicio.

places = Más

place-guide = Guía
    .detail = Qué se usa, por qué importa y qué significa donde usted vive

place-settings = Ajustes
    .detail = Fechas, recordatorios, calendario, idioma
