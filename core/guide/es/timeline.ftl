# Español: aún sin revisar por una persona nativa. The timeline.

timeline = Cronología
timeline-region-not-set = ¿Dónde vive? Las fechas del entrenamiento de la IA varían según la región. Se guarda solo en este teléfono.
timeline-today = Hoy: { $state }
timeline-too-early = Todavía no hay nada que mostrar
    .body = La fecha de este teléfono es anterior al { $date }, la primera fecha de nuestras fuentes. Ajuste el reloj del teléfono y vuelva a mirar.
timeline-bar-end = Hoy
timeline-stretches = En texto
timeline-sources = Qué pasó y quién lo dice
timeline-note = Esto se basa en fuentes con fecha y en lo que usted indicó. No podemos ver sus ajustes de LinkedIn. El contenido antiguo puede usarse esté como esté el interruptor; según LinkedIn, el entrenamiento ya realizado no se ve afectado.

timeline-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
timeline-span = Del { $from } al { $to } ({ $length })
timeline-day = { $day } ({ $length })
timeline-since = Desde el { $from } ({ $length })
timeline-spoken = { $span }: { $state }. { $why }

## What is known

timeline-off = Desactivado, según indicó
timeline-not-looked-since = Sin mirar desde entonces
timeline-on = Activado, hasta donde se sabe
timeline-not-known = No se sabe
timeline-no-training = Sin entrenamiento en la región

## Why

timeline-why-not-begun = Según nuestras fuentes, el entrenamiento no había empezado donde vive.
timeline-why-paused = Según nuestras fuentes, el entrenamiento estaba suspendido donde vive.
timeline-why-default = Según nuestras fuentes, el entrenamiento abarcaba su región, y el interruptor está activado por defecto. Usted aún no había indicado nada.
timeline-why-said-on = Según nuestras fuentes, el entrenamiento abarcaba su región, y usted vio el interruptor activado.
timeline-why-seen = Cada vez que lo miró en este periodo, estaba desactivado.
timeline-why-off-by-word = Más tarde indicó que estuvo desactivado todo este tiempo.
timeline-why-not-looked = La última vez que lo vio desactivado fue el { $date }. Desde entonces no ha indicado nada.
timeline-why-month-of-switching = Indicó que se desactivó ese mes. No sabemos el día.
timeline-why-found-on = Antes estaba desactivado y después lo vio activado. No sabemos desde cuándo.
timeline-why-not-found = No pudo encontrar el interruptor, así que no sabemos si estaba desactivado.
timeline-why-decided = Decidió dejar el interruptor como estaba, así que no sabemos si estaba desactivado.
timeline-why-clock = El reloj del teléfono no encaja con el orden de su historial, así que no sabemos el día.

## In the EU and EEA: whether it was off before training began

timeline-off-before = Desactivado antes del { $start }, según indicó. La autoridad italiana dice que una oposición anterior a ese día lo excluye todo.
timeline-off-after = Según su historial, no estaba desactivado el { $start }. La autoridad italiana dice que una oposición posterior abarca solo lo que publique después; la de Hamburgo, que abarca cualquier uso posterior.
timeline-off-unclear = No sabemos si estaba desactivado el { $start }. Las autoridades dan más peso a una oposición anterior a ese día que a una posterior.
