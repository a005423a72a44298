# Spanish: not yet reviewed by a native speaker. What the screens say around the guide. The switch and a setting are both masculine, so one set of answers fits every step.

app-name = Untrained

## Dates and times

date-pattern = { $day } de { $month ->
        [January] enero
        [February] febrero
        [March] marzo
        [April] abril
        [May] mayo
        [June] junio
        [July] julio
        [August] agosto
        [September] septiembre
        [October] octubre
        [November] noviembre
       *[December] diciembre
    } de { $year }
date-time-pattern = { $date }, { $time }
# On a phone with a 12-hour clock; the words are those of CLDR.
time-am = { $time } a. m.
time-pm = { $time } p. m.
duration = { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }

## Accounts

account-default = Mi cuenta de LinkedIn
account-named = Cuenta: { $account }

## Home

home-ring = { $done } de { $total }
home-ring-spoken = Pasos resueltos: { $done } de { $total }. { $caption }
home-caption-open = Entrenamiento de la IA de LinkedIn: desactivación aún no confirmada
home-caption-done = Entrenamiento de la IA de LinkedIn: usted confirmó su desactivación el { $date }
home-caption-skipped = Entrenamiento de la IA de LinkedIn: usted eligió dejarlo como está
home-caption-not-found = Entrenamiento de la IA de LinkedIn: usted no pudo encontrar el interruptor
home-caption-recheck = Entrenamiento de la IA de LinkedIn: el paso ha cambiado, mírelo de nuevo

home-next-primary = Empiece aquí
    .body = { $minutes }. Abrimos la página donde, hasta donde se sabe, LinkedIn tiene el interruptor. Usted lo desactiva y nos dice cómo ha ido.
    .button = Ir al primer paso
home-next-not-yet = El interruptor de la IA sigue activado
    .body = El { $date } usted indicó que está activado. Abra el paso para desactivarlo.
    .button = Abrir el paso
home-next-pending = ¿De vuelta de LinkedIn?
    .body = { $question } Su respuesta quedará registrada para «{ $step }».
    .button = Responder
home-next-review = Su revisión está pendiente
    .body = ¿Sigue todo como lo dejó? Los ajustes y sus nombres pueden cambiar.
    .button = Empezar la revisión
home-next-not-found = Encontrar el interruptor de la IA de otro modo
    .body = La última vez no pudo encontrarlo. El paso enumera otros nombres y otras formas de llegar.
    .button = Reintentar
home-next-recheck = Mire de nuevo
    .body = «{ $step }» ha cambiado desde que usted lo resolvió.
    .button = Abrir el paso
home-next-step = Siguiente: { $step }
    .body = { $minutes }. { $why }
    .button = Abrir el paso
home-next-find = Buscarlo de otro modo
    .body = La última vez no pudo encontrar el ajuste de «{ $step }». El paso enumera otros nombres y otras formas de llegar.
    .button = Reintentar
home-next-nothing = Nada más que hacer por ahora
    .body = Todos los pasos están resueltos.
    .button = Ver la revisión

home-review-none = Cuando un paso esté hecho, preguntaremos cada tres meses si sigue así.
home-review-due = Revisión pendiente desde el { $date }
home-review-next = Próxima revisión: { $date }
home-review-snoozed = Revisión aplazada hasta el { $date }
home-review-paused = Las revisiones están en pausa.

home-notice-ask = Para recordarle la próxima revisión, este teléfono necesita su permiso para enviar notificaciones.
    .button = Permitir recordatorios
home-notice-denied = Los recordatorios no llegarán: las notificaciones están desactivadas para esta aplicación. La revisión le espera aquí igualmente cuando la abra.
    .button = Ajustar notificaciones
home-notice-channel = Los recordatorios no llegarán: su canal de notificaciones está bloqueado. La revisión le espera aquí igualmente cuando abra la aplicación.
    .button = Ajustar notificaciones
home-notice-quarantined = Los datos guardados estaban dañados. Se apartaron, no se eliminaron, y la aplicación empezó un registro nuevo.
    .button = Importar un registro

home-footer = Untrained es independiente de LinkedIn. Lo que usted registra se queda en este teléfono: la aplicación misma no se conecta a internet.

## How a step stands

step-status-open = Aún no hecho
step-status-not-yet = { $wanted ->
        [off] Aún activado
        [on] Aún desactivado
       *[reviewed] Aún no hecho
    }, según indicó usted el { $date }
step-status-reverted = { $wanted ->
        [off] Estaba activado otra vez
        [on] Estaba desactivado otra vez
       *[reviewed] Ya no es así
    }, según indicó usted el { $date }
step-status-done = Hecho el { $date }
step-status-confirmed = { $wanted ->
        [off] Sigue desactivado
        [on] Sigue activado
       *[reviewed] Sigue así
    }, según indicó usted el { $date }
step-status-skipped = Se queda como está, según indicó usted el { $date }
step-status-does-not-apply = No se aplica a su caso, según indicó usted el { $date }
step-status-not-found = No encontrado, según indicó usted el { $date }
step-status-recheck = Ha cambiado desde el { $date }: mírelo de nuevo

## Step

step-why = Por qué
step-effect = Qué cambia
step-do = Qué hacer
step-see = Cómo se ve una vez hecho
step-not-found-help = No veo este ajuste
step-not-found-help-habit = ¿Dónde está?
step-other-names = También puede llamarse así o estar en: { $names }.
step-other-name = «{ $name }»
step-other-name-separator = { ", " }
step-path-phone = La ruta en la aplicación
step-path-computer = La ruta en un ordenador
step-path-entry-spoken = { $number }: { $entry }
step-path-note = Los nombres son de LinkedIn, en inglés. LinkedIn puede mostrarlos en su idioma; no conocemos su texto.
step-switch = Busque este interruptor
step-switch-note = Etiqueta propia de LinkedIn, en inglés.
step-wanted = { $wanted ->
        [off] Déjelo desactivado
        [on] Déjelo activado
       *[reviewed] Échele un vistazo
    }
step-open = Abrir LinkedIn
step-evidence = { $grade } Comprobado el { $date }.
step-evidence-stale = { $grade } La última comprobación fue el { $date }, hace más de { $days } días. Si la página no es la correcta, llegue por la ruta escrita.
step-elsewhere = Lo hice en otro dispositivo
step-elsewhere-habit = Ya lo he hecho
step-skip = ¿No va a hacerlo?
step-skip-keep = Lo dejo como está
step-skip-does-not-apply = No se aplica a mi caso
step-undo = Retirar lo que registré
step-question-body = { $account }. Busque «{ $label }».
step-question-body-plain = { $account }. { $step }.
step-answer-done = { $wanted ->
        [off] Sí, está desactivado
        [on] Sí, está activado
       *[reviewed] Sí, hecho
    }
step-answer-not-yet = { $wanted ->
        [off] No, sigue activado
        [on] No, sigue desactivado
       *[reviewed] No, aún no
    }
step-answer-not-found = No lo encuentro
step-answer-later = Preguntar más tarde
step-page-question = ¿Se ha abierto la página correcta?
    .yes = Sí
    .no = No
step-copied = La dirección está copiada. Péguela en un navegador o llegue por esta ruta: { $path }

## Review

review-title = Revisión
review-intro = Pendiente desde el { $date }. Mire cada ajuste en LinkedIn y díganos cómo lo encontró. Puede parar y continuar más tarde.
review-none = No hay ninguna revisión pendiente. La próxima es el { $date }.
review-none-snoozed = Usted aplazó esta revisión hasta el { $date }.
review-none-paused = Las revisiones están en pausa.
review-none-yet = Cuando un paso esté hecho, preguntaremos cada tres meses si sigue así.
review-nothing = Hay una revisión pendiente desde el { $date }, pero ningún paso está marcado como hecho, así que no hay nada que preguntar. Sus pasos abiertos están en la pantalla de inicio.
review-progress = Respuestas: { $done } de { $total }
review-last = Última confirmación: { $date }
review-last-later = { review-last }. Queda para más tarde.
review-last-answered = Respondido: { $date }
review-answer-as-wanted = { $wanted ->
        [off] Sigue desactivado
        [on] Sigue activado
       *[reviewed] Sigue así
    }
review-answer-reverted = { $wanted ->
        [off] Activado otra vez
        [on] Desactivado otra vez
       *[reviewed] Ya no
    }
review-answer-not-found = No lo encuentro
review-answer-later = Más tarde
review-answered-reverted = { $answer }: el paso queda abierto de nuevo
review-open = Mirar en LinkedIn
review-snooze = ¿Ahora no?
review-snooze-day = Preguntar mañana
review-snooze-week = Preguntar en 7 días
review-dismiss = Listo por ahora
review-finished = Revisión terminada. La próxima es el { $date }.
review-home = Volver al inicio

## Reminder. It may stand on a lock screen: no account, no step.

reminder-title = Su revisión está pendiente
reminder-body = ¿Sigue todo como lo dejó?
reminder-done-for-now = Listo por ahora
reminder-snooze = Mañana
reminder-open = Abrir
reminder-channel = Revisiones
    .description = El recordatorio para mirar si sus ajustes siguen como los dejó.

## Errors: what happened, and what to do

error-folder-missing = Falta la carpeta de los datos de la aplicación. No se ha cambiado nada. Reinicie la aplicación o vuelva a instalarla.
error-read-only = No se puede escribir en los datos de la aplicación. No se ha cambiado nada. Quite la protección contra escritura del almacenamiento e inténtelo de nuevo.
error-full = El almacenamiento del teléfono está lleno. No se ha cambiado nada. Libere espacio e inténtelo de nuevo.
error-busy = Los datos de la aplicación se están usando en otro lugar. No se ha cambiado nada. Inténtelo de nuevo en un momento.
error-newer-database = Una versión más reciente de la aplicación escribió estos datos. No se ha cambiado nada. Actualice la aplicación para abrirlos.
error-damaged = Los datos guardados están dañados. Cierre la aplicación y ábrala de nuevo: entonces los datos se apartan, no se eliminan.
error-unknown-step = La guía no tiene este paso o esta página. No se ha cambiado nada. Vuelva al inicio y elija de nuevo.
error-unknown-account = Esta cuenta ya no está. No se ha cambiado nada. Vuelva al inicio y elija de nuevo.
error-not-asked = Esta pregunta ya no está abierta. No se ha cambiado nada.
error-nothing-to-undo = No hay nada que retirar en este paso.
error-invalid-schedule = Esta fecha, hora o intervalo no se puede usar. No se ha cambiado nada.
error-link = Este enlace no lleva a ningún lugar de la aplicación.
error-internal = Algo ha fallado dentro de la aplicación. Lo que registró antes está a salvo. Inténtelo de nuevo.
