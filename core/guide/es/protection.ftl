# Español: aún sin revisar por una persona nativa. Protección: qué se puede decir, día a día.

protection = Protección
protection-region = Dónde vive: { $region }
protection-region-not-set = Elija dónde vive. Las fechas del entrenamiento de la IA varían según la región, y sin ella esta barra puede decir poco.
protection-today = Hoy: { $kind }
protection-too-early = Todavía no hay nada que mostrar
    .body = La fecha de este teléfono es anterior al { $date }, la primera fecha de nuestras fuentes. Ajuste el reloj del teléfono y vuelva a mirar.
protection-bar-end = Hoy
protection-stretches = Lo mismo en palabras
protection-sources = Qué pasó y quién lo dice
protection-note = Esta barra se basa en fuentes con fecha y en lo que usted registró. No podemos ver sus ajustes de LinkedIn. LinkedIn dice que el interruptor no afecta al entrenamiento ya realizado.

protection-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
protection-span = Del { $from } al { $to } ({ $length })
protection-since = Desde el { $from } ({ $length })
protection-spoken = { $span }: { $kind }. { $why }

## Los tipos

protection-not-affected = No afectado
    .meaning = El entrenamiento no había empezado en su región.
protection-suspended = Suspendido
    .meaning = El entrenamiento estaba suspendido en su región.
protection-unprotected = Sin protección
    .meaning = El entrenamiento abarcaba su región, y usted no había confirmado que el interruptor estuviera desactivado.
protection-protected = Protegido
    .meaning = Usted confirmó al principio y al final que el interruptor estaba desactivado.
protection-assumed = Supuesto
    .meaning = Usted confirmó que el interruptor estaba desactivado y no ha mirado desde entonces.
protection-unknown = Desconocido
    .meaning = Las fuentes o su registro no lo dicen.

## Por qué un período es lo que es

protection-why-not-begun = Según nuestras fuentes, el entrenamiento no había empezado donde usted vive.
protection-why-paused = Según nuestras fuentes, el entrenamiento estaba suspendido donde usted vive.
protection-why-default = Según nuestras fuentes, el entrenamiento de la IA abarcaba su región, y el interruptor está activado de forma predeterminada. Usted no había indicado que estuviera desactivado.
protection-why-said-on = Según nuestras fuentes, el entrenamiento de la IA abarcaba su región, y usted dijo que el interruptor estaba activado.
protection-why-between = Usted confirmó al principio y al final que el interruptor estaba desactivado.
protection-why-since = Usted confirmó al principio que el interruptor estaba desactivado. No hay nada registrado desde entonces, así que suponemos que siguió desactivado.
protection-why-no-region = Usted no ha dicho dónde vive, así que no podemos decir si se realizaba el entrenamiento.
protection-why-two-starts = Nuestras fuentes dan dos fechas para el inicio del entrenamiento donde usted vive. Este período queda entre ambas.
protection-why-found-on = Usted confirmó al principio que el interruptor estaba desactivado y después lo encontró activado. No sabemos desde cuándo.
protection-why-not-found = Usted no pudo encontrar el interruptor, así que no sabemos cómo estaba.
protection-why-decided = Usted decidió no seguir este paso, así que no sabemos cómo estaba el interruptor.
protection-why-clock = El reloj del teléfono no encaja con el orden de su registro, así que no sabemos el día.
