# Spanish: not yet reviewed by a native speaker. Home: how the AI switch is, and the one thing to do about it.

home-new = ¿Está desactivado el interruptor de IA de LinkedIn?
    .body = Según LinkedIn, está activado de forma predeterminada. Un vistazo, tres minutos.
    .why = Por qué, y cómo encontrarlo
home-recheck =
    .body = Lo que sabemos de este interruptor ha cambiado. Mírelo de nuevo.
home-wrong-page =
    .body = La última vez se abrió otra página. Esta vez se abre su sección, con la ruta que seguir.
home-on = Activado
    .body = Lo vio activado el { $date }.
home-on-again = Activado de nuevo
home-not-found = Todavía no encontrado
    .body = Quizá LinkedIn lo movió o le cambió el nombre. Mire en «Privacidad de datos».
    .other = Otros nombres y rutas
home-off =
    .body = Lo miró el { $date }.
home-not-for-you = No es para usted, según indicó
home-left-on = Activado, como eligió
    .body = Puede desactivarlo cuando quiera.
home-several = { $off ->
        [0] Sin desactivar en las { $total } cuentas
       *[other] Desactivado en { $off } de { $total } cuentas
    }
    .body = Primero inicie sesión en LinkedIn con { $account }.
home-due-others =
    .body = Primero el interruptor de IA: un minuto. { $count ->
        [one] Su otro ajuste puede venir
       *[other] Sus otros { $count } ajustes pueden venir
    } después.
home-due-accounts =
    .body = { $count } cuentas, un minuto cada una.
home-due-settings = Hora de una comprobación
    .body = { $count ->
        [one] Un ajuste por mirar de nuevo.
       *[other] { $count } ajustes por mirar de nuevo.
    }
home-due-start = Empezar
home-due-start-switch = Empezar por el interruptor
home-objection = ¿Ha respondido LinkedIn?
    .body = Envió su oposición el { $date }.

home-notice-quarantined = Los datos guardados estaban dañados. Se han apartado, no se han borrado, y la aplicación ha empezado un historial nuevo.
    .button = Importar de un archivo

home-footer = Sin permiso de internet. Lo que registra se queda en este teléfono. Independiente de LinkedIn.

menu-objection = Oponerse a otros usos de IA
menu-section-detail = { $done } de { $total }
menu-record = Historial
menu-guide = Guía
menu-settings = Ajustes
menu-accounts = Cuentas
menu-data = Sus datos
menu-timeline = Cronología
