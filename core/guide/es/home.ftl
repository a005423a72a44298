# Spanish: not yet reviewed by a native speaker. Home: how the AI switch is, and the one thing to do about it.

home-new = ¿Está desactivado el interruptor de IA de LinkedIn?
    .body = LinkedIn dice que está activado por defecto. Desactívelo y vuelva aquí.
    .why = Por qué, y cómo encontrarlo
home-recheck =
    .body = Lo que sabemos de este interruptor ha cambiado. Mírelo de nuevo.
home-wrong-page =
    .body = La última vez se abrió otra página, quizá la de inicio de sesión. Esta vez se abrirá la sección del interruptor, con la ruta desde allí.
home-on = Activado
    .body = Así lo vio el { $date }.
home-on-again = Activado de nuevo
home-not-found = Aún sin encontrar
    .body = Quizá LinkedIn lo movió o le cambió el nombre. Mire en «Data privacy», que puede llamarse «Privacidad de datos».
    .other = Otros nombres y rutas
home-off =
    .body = Visto por última vez el { $date }.
home-off-since = Desactivado desde { $month }, según indicó.
home-not-for-you = No es su caso, según indicó
    .body = Puede mirarlo cuando quiera.
home-left-on = Activado, como eligió
    .body = Puede desactivarlo cuando quiera.
home-several = { $off ->
        [0] En ninguna de las { $total } cuentas está desactivado
       *[other] Desactivado en { $off } de { $total } cuentas
    }
    .body = Primero inicie sesión en LinkedIn con «{ $account }».
home-due-others =
    .body = Primero el interruptor de IA: un minuto. Después, si quiere, { $count ->
        [one] su otro ajuste
       *[other] sus otros { $count } ajustes
    }.
home-due-accounts =
    .body = { $count ->
        [one] Una cuenta, un minuto.
       *[other] { $count } cuentas, un minuto cada una.
    }
home-due-settings = Es hora de comprobar
    .body = { $count ->
        [one] Un ajuste por mirar de nuevo.
       *[other] { $count } ajustes por mirar de nuevo.
    }
home-due-start = Empezar
home-due-start-switch = Empezar por el interruptor
home-due-go-on = Ir a la comprobación
home-objection = ¿Ha respondido LinkedIn?
    .body = Envió su oposición el { $date }.

home-notice-quarantined = Los datos guardados estaban dañados. La aplicación los ha apartado, sin borrarlos, y ha empezado un historial nuevo.
    .button = Importar desde un archivo
home-notice-folder = Una exportación no llegó a la carpeta «{ $folder }».
    .button = Sus datos
home-notice-lost = Este teléfono había detenido la aplicación, por eso no llegó el recordatorio del { $date }. La comprobación le espera aquí.

home-footer = Sin permiso de internet. Lo que usted registra se queda en su teléfono, salvo que lo exporte. Independiente de LinkedIn.

menu-objection = Oponerse a otros usos de IA
menu-section-detail = { $done } de { $total }
menu-record = Historial
menu-guide = Guía
menu-settings = Ajustes
menu-accounts = Cuentas
menu-data = Sus datos
menu-timeline = Cronología

widget-heading = El interruptor de IA de LinkedIn
