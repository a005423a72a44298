# Llevárselo todo y borrarlo. Aún no revisado por una persona nativa.

data-title = Sus datos
data-intro = Lo que usted anota se queda en este teléfono. La aplicación no tiene cuenta ni servidor, y ella misma no se conecta a internet.
data-amount = { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    }, { $marks ->
        [one] { $marks } anotación
       *[other] { $marks } anotaciones
    }
data-export = Exportar a un archivo
    .note = El archivo contiene sus cuentas, sus anotaciones, sus revisiones y su calendario. No está cifrado, así que guárdelo donde solo usted pueda leerlo.
    .written = El archivo está escrito.
    .not-written = No se pudo escribir el archivo. Elija otro lugar.
data-import = Importar de un archivo
    .note = Primero verá qué cambiaría el archivo. Las anotaciones que ya están aquí no se toman dos veces.
    .not-read = No se pudo leer el archivo. No se cambió nada. Elíjalo de nuevo.
data-erase = Borrarlo todo
    .note = Esto quita todo lo anotado aquí, de todas las cuentas. Los ajustes de LinkedIn se quedan como están.
data-erase-question = ¿Borrarlo todo?
    .body = Esto borra { $amount }, sus revisiones y su calendario. No se puede deshacer. Los ajustes de LinkedIn se quedan como están.
    .confirm = Borrar
data-cancel = Cancelar

import-title = Importación
import-intro = El archivo se escribió el { $date }. Aún no ha cambiado nada.
import-nothing = El archivo se escribió el { $date }. No trae nada que no esté ya aquí.
import-applied = Importado. El archivo se escribió el { $date }.
import-apply = Importar esto
import-close = Listo
import-new = Nuevo
import-changed = Cambiado
import-same = Ya está aquí
import-refused = No se toma
import-account = Cuenta: { $account }
import-marks = { $count ->
        [one] { $count } anotación
       *[other] { $count } anotaciones
    }
import-unknown-steps = { $count ->
        [one] { $count } de ellas es de un paso que esta guía no tiene. Se conserva.
       *[other] { $count } de ellas son de pasos que esta guía no tiene. Se conservan.
    }
import-reviews = { $count ->
        [one] { $count } revisión
       *[other] { $count } revisiones
    }
import-objection = Si LinkedIn ha respondido a su oposición
import-schedule = El calendario de sus revisiones
import-schedule-kept = El calendario del archivo: se queda el de este teléfono.
import-step = { $step } ({ $account }): era «{ $before }», después «{ $after }»
import-status-open = aún no hecho
import-status-done = hecho
import-status-skipped = omitido
import-status-not-found = no encontrado
import-status-recheck = hay que mirarlo de nuevo
import-refused-unknown-answer = { $count ->
        [one] { $count } anotación con una respuesta que esta aplicación no conoce
       *[other] { $count } anotaciones con respuestas que esta aplicación no conoce
    }
import-refused-undone-twice = { $count ->
        [one] { $count } anotación que retira lo que aquí ya se retiró
       *[other] { $count } anotaciones que retiran lo que aquí ya se retiró
    }
import-refused-too-many-accounts = { $count ->
        [one] { $count } cuenta o anotación por encima del máximo de cuentas
       *[other] { $count } cuentas o anotaciones por encima del máximo de cuentas
    }

error-document-too-large = Este archivo es demasiado grande para ser una exportación de esta aplicación. No se ha cambiado nada.
error-document-not-ours = Este archivo no es una exportación de esta aplicación. No se ha cambiado nada.
error-document-newer = Una versión más nueva de la aplicación escribió este archivo. No se ha cambiado nada. Actualice la aplicación para importarlo.
error-document-malformed = Este archivo está dañado o se cambió a mano. No se ha cambiado nada.
