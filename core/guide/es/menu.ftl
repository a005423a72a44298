# Las partes de la app, como las nombra el inicio.

menu = Más

menu-protection = Protección
    .detail = Desde cuándo el entrenamiento de la IA podía usar sus datos, según lo que sabemos
menu-guide = Guía
    .detail = Qué se usa, por qué importa y qué significa donde usted vive

menu-settings = Ajustes
    .detail = Fechas, recordatorios, calendario, idioma

menu-history = Historial
    .detail = Lo que ha registrado, con justificantes para compartir

menu-accounts = Cuentas
    .detail = Un registro para cada cuenta de LinkedIn

menu-data = Sus datos
    .detail = Llevárselos, recuperarlos o borrarlos
