# Spanish: not yet reviewed by a native speaker. What the screens say around the guide. The switch and a setting are both masculine, so one set of answers fits every step.

app-name = Untrained

## Dates and times

month-pattern = { $month ->
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
# A sentence does not end with one: it would have two points.
time-am = { $time } a. m.
time-pm = { $time } p. m.
duration = { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }

## Accounts

account-default = Mi cuenta de LinkedIn
account-named = Para: { $account }

## How a step stands

step-status-not-yet = { $wanted ->
        [off] Sigue activado
        [on] Sigue desactivado
       *[reviewed] Todavía no hecho
    }, según indicó el { $date }
step-status-reverted = { $wanted ->
        [off] Activado otra vez
        [on] Desactivado otra vez
       *[reviewed] Ya no es así
    }, según indicó el { $date }
step-status-done = Hecho el { $date }
step-status-confirmed = { $wanted ->
        [off] Sigue desactivado
        [on] Sigue activado
       *[reviewed] Sigue así
    }, según indicó el { $date }
step-status-skipped = Se deja como está, según indicó el { $date }
step-status-does-not-apply = No es su caso, según indicó el { $date }
step-status-not-found = No encontrado, según indicó el { $date }
step-status-recheck = Ha cambiado desde el { $date }: mírelo de nuevo

## Errors: what happened, and what to do

error-folder-missing = Falta la carpeta de los datos de la aplicación. No se ha cambiado nada. Reinicie la aplicación o vuelva a instalarla.
error-read-only = La aplicación no puede guardar sus datos. No se ha cambiado nada. Reinicie el teléfono e inténtelo de nuevo.
error-full = El almacenamiento del teléfono está lleno. No se ha cambiado nada. Libere espacio e inténtelo de nuevo.
error-busy = Los datos de la aplicación se están usando en otro lugar. No se ha cambiado nada. Inténtelo de nuevo en un momento.
error-newer-database = Estos datos son de una versión más reciente de la aplicación. No se ha cambiado nada. Actualice la aplicación para abrirlos.
error-damaged = Los datos guardados están dañados. Cierre la aplicación y ábrala de nuevo: entonces los datos se apartan, no se borran.
error-unknown-step = La guía no tiene este paso o esta página. No se ha cambiado nada. Vuelva al inicio y elija de nuevo.
error-unknown-account = Esta cuenta ya no está. No se ha cambiado nada. Vuelva al inicio y elija de nuevo.
error-not-asked = Esta pregunta ya no está abierta. No se ha cambiado nada.
error-nothing-to-undo = No hay nada que retirar en este paso.
error-invalid-schedule = Esta fecha, hora o intervalo no sirve. No se ha cambiado nada.
error-since = Este mes no concuerda con lo registrado. No se ha cambiado nada. Elija otro mes.
error-link = Este enlace no lleva a ningún lugar de la aplicación.
error-internal = Algo ha fallado dentro de la aplicación. Lo que registró antes está a salvo. Inténtelo de nuevo.
