# Spanish: not yet reviewed by a native speaker. The quarterly check, and its reminders.

check-title = Comprobación
check-progress = Parte { $at } de { $total }
check-due = ¿Sigue desactivado?
check-last-seen = La última vez que lo vio desactivado fue el { $date }.
check-last-not-off = La última vez, el { $date }, no lo vio desactivado.
check-named = { $account }. { $text }
check-account = ¿La cuenta abierta en LinkedIn es «{ $account }»?
    .body = Si no, cambie primero a «{ $account }».
    .yes = Sí
check-skip = Omitir esta vez
check-enough = Es todo por hoy
check-group =
    .body = { $count ->
        [one] Un ajuste, visto por última vez el { $date }.
       *[other] { $count } ajustes, vistos por última vez el { $date }.
    }
    .unchanged = He mirado: nada ha cambiado
    .changed = Algo ha cambiado
    .later = La próxima vez
check-on-again = Registrado: activado de nuevo
    .body = ¿Lo desactiva, ya que está ahí?
check-not-found = Registrado: no encontrado
    .body = Seguirá en su próxima comprobación. Mientras tanto, mire en «Data privacy», que puede llamarse «Privacidad de datos».
check-go-on = Ahora no
check-finished = Comprobación terminada
    .off = Sigue desactivado
    .settings = { $seen ->
        [0] Ningún ajuste visto
        [one] Un ajuste visto
       *[other] { $seen } ajustes vistos
    }{ $left ->
        [0] .
       *[other] , { $left } para la próxima vez.
    }
check-next = Próxima comprobación: { $date }.
ask-again = Volveremos a preguntar el { $date }.
check-snoozed = Hasta el { $date }, la comprobación queda aplazada.
check-paused = Las comprobaciones están en pausa.
check-none = Nada que comprobar ahora
check-new = Nada que comprobar aún
    .body = La primera comprobación llega tres meses después de su primera respuesta.
    .left = Una comprobación pregunta si lo que desactivó sigue desactivado. Empiece por el interruptor de IA.
    .look = Mirar el interruptor de IA

## The reminder. It may stand on a lock screen: it names no account.

reminder-off = ¿Sigue desactivado el interruptor de IA?
    .body = Visto desactivado por última vez el { $date }. Un minuto.
reminder-on = El interruptor de IA está activado
    .body = Así lo vio la última vez. ¿Lo desactiva? Un minuto.
reminder-missing = ¿Está desactivado el interruptor de IA?
    .body = La última vez no lo encontró. Un minuto.
reminder-new = ¿Está desactivado el interruptor de IA?
    .body = Aún no lo ha mirado. Tres minutos.
reminder-look = Mirar
reminder-channel = Comprobaciones
    .description = Un recordatorio para mirar si sus ajustes siguen como los dejó.
