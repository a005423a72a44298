# Spanish: not yet reviewed by a native speaker. Home: how the AI switch is, and the one thing to do about it.

home-new = ¿Está desactivado el ajuste de IA de LinkedIn?
    .body = Según LinkedIn, viene activado. Un vistazo, tres minutos.
    .why = Por qué, y cómo encontrarlo
home-recheck =
    .body = Lo que sabemos de este ajuste ha cambiado. Mírelo de nuevo.
home-wrong-page =
    .body = La última vez se abrió otra página. Ahora abrimos primero su sección, con la ruta que seguir.
home-on = Activado
    .body = Lo vio activado el { $date }. Desactívelo; preguntaremos de nuevo en una semana.
home-on-again = Activado de nuevo
home-not-found = Aún sin encontrar
    .body = Quizá LinkedIn lo movió o le cambió el nombre. Mire en «Privacidad de datos».
    .other = Otros nombres y rutas
home-off =
    .body = Lo miró el { $date }.
home-left-on = Se queda activado, como eligió
    .body = Puede desactivarlo cuando quiera.
home-several = { $off ->
        [0] Ninguno de { $total } está desactivado
       *[other] { $off } de { $total } desactivados
    }
    .body = Inicie primero sesión con { $account } en LinkedIn.
home-due-others =
    .body = Primero el ajuste de IA: un minuto. { $count ->
        [one] Su otro ajuste puede seguir
       *[other] Sus otros { $count } ajustes pueden seguir
    }.
home-due-accounts =
    .body = { $count } cuentas, un minuto cada una.
home-due-settings = Toca comprobar
    .body = { $count ->
        [one] Un ajuste que ya miró.
       *[other] { $count } ajustes que ya miró.
    } Un minuto.
home-due-start = Empezar
home-due-start-switch = Empezar por el ajuste de IA
home-objection = ¿Ha respondido LinkedIn?
    .body = Envió su oposición el { $date }.

home-notice-quarantined = Los datos guardados estaban dañados. Se han apartado, no se han borrado, y la aplicación ha empezado de nuevo.
    .button = Importar un registro

home-footer = Sin permiso de internet. Lo que registra se queda en este teléfono. Independiente de LinkedIn.

menu-objection = Oponerse a otros usos con IA
menu-section-detail = { $done } de { $total }
menu-record = Registro
menu-guide = Guía
menu-settings = Ajustes
menu-accounts = Cuentas
menu-data = Sus datos
menu-timeline = Cronología
