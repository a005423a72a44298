# Las partes de la app, como las nombra el inicio.

places = Más

place-protection = Protección
    .detail = Desde cuándo el entrenamiento de la IA podía usar sus datos, según lo que sabemos
place-guide = Guía
    .detail = Qué se usa, por qué importa y qué significa donde usted vive

place-settings = Ajustes
    .detail = Fechas, recordatorios, calendario, idioma

place-history = Historial
    .detail = Lo que ha registrado, con justificantes para compartir

place-accounts = Cuentas
    .detail = Un registro para cada cuenta de LinkedIn

place-data = Sus datos
    .detail = Llevárselos, recuperarlos o borrarlos
