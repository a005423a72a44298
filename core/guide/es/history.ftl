# Historial y recibos: la palabra de la persona, con su fecha.

# $offset es un número de horas con su signo, como +1 o −3:30.
timestamp-pattern = { $time } (UTC{ $offset })

history = Historial
history-intro = Lo que usted ha registrado, lo más reciente primero. Es lo que indicó, no una prueba de lo que hace LinkedIn.
history-empty = Todavía no hay nada registrado. Lo que indique sobre un paso aparecerá aquí, con su fecha.
history-all = Todas las cuentas
history-more = Mostrar respuestas anteriores
history-timestamp-account = { $timestamp }, { $account }
history-share = Compartir
    .spoken = Compartir el recibo de { $step }, { $timestamp }
history-unknown-step = Un paso que esta versión de la guía no tiene ({ $id })

mark-done = { $wanted ->
        [off] Desactivado
        [on] Activado
       *[reviewed] Hecho
    }
mark-not-yet = { $wanted ->
        [off] Seguía activado
        [on] Seguía desactivado
       *[reviewed] No estaba hecho
    }
mark-not-found = No se encontró
mark-keep-as-is = Se dejó como estaba
mark-does-not-apply = No es el caso
mark-confirmed = { $wanted ->
        [off] Seguía desactivado
        [on] Seguía activado
       *[reviewed] Seguía así
    }
mark-reverted = { $wanted ->
        [off] Estaba activado de nuevo
        [on] Estaba desactivado de nuevo
       *[reviewed] Ya no era así
    }
mark-no-longer-found = Ya no se encontró
mark-since = { $mark }, desde { $month }
mark-undo = Retirado: { $mark }
mark-undone = { $mark } (retirado más tarde)

receipt-subject = Lo que registré: { $step }
receipt-heading = Registrado en Untrained
receipt-account = Cuenta, con el nombre que se le dio aquí: { $value }
receipt-step = Paso: { $value }
receipt-label = Nombre en LinkedIn: «{ $value }»
receipt-wanted = Estado deseado: { $value }
receipt-wanted-state = { $wanted ->
        [off] desactivado
        [on] activado
       *[reviewed] visto
    }
receipt-mark = Registrado: { $value }
receipt-time = Cuándo: { $value }
receipt-revision = Versión del paso en la guía: { $value }
receipt-undone = Retirado más tarde.
receipt-note = Esto es lo que la persona registró, según el reloj de su teléfono. La aplicación no puede ver los ajustes de LinkedIn, así que no prueba cómo estaban. Untrained es independiente de LinkedIn.

step-changed = Qué ha cambiado desde su última respuesta

error-unknown-mark = Esta respuesta ya no está. No se ha cambiado nada. Vuelva al historial y elija de nuevo.

history-check = { $count ->
        [one] Comprobación del { $date }: una respuesta
       *[other] Comprobación del { $date }: { $count } respuestas
    }
receipt-since = Desde: { $month }, según la propia persona
receipt-together = { $count } ajustes, con una sola respuesta
