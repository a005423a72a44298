# Llevárselo todo y borrarlo. Aún no revisado por una persona nativa.

data-title = Sus datos
data-intro = Lo que usted registra se queda en su teléfono, salvo que lo exporte. No necesita una cuenta para esta aplicación; no tiene servidor ni se conecta por sí misma a internet.
data-amount = { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    }, { $marks ->
        [one] { $marks } entrada
       *[other] { $marks } entradas
    }
data-export = Exportar a un archivo
    .note = El archivo contiene sus cuentas, sus entradas, sus comprobaciones y su programación. No está cifrado, así que guárdelo donde solo usted pueda leerlo.
    .written = El archivo está guardado.
    .not-written = No se pudo guardar el archivo. Elija otro lugar.
data-folder = Elegir carpeta para exportar
    .note = También puede elegir una carpeta una sola vez. Después de cada comprobación terminada, la aplicación guarda allí una exportación y conserva las tres últimas. Si otra aplicación sube esa carpeta, como hacen los servicios en la nube, la exportación sale de este teléfono. No está cifrada.
    .another = Elegir otra carpeta
    .stop = No guardar más exportaciones
    .chosen = Las exportaciones van a «{ $folder }». Todavía no hay ninguna.
    .saved = Las exportaciones van a «{ $folder }». La última se guardó el { $date }.
    .gone = La carpeta «{ $folder }» ya no existe. Elíjala de nuevo, o elija otra.
    .refused = La aplicación no tiene permiso para guardar en «{ $folder }». Elíjala de nuevo, o elija otra.
    .failed = La última exportación no se pudo guardar en «{ $folder }». La aplicación lo intentará de nuevo cuando la abra otro día.
data-import = Importar desde un archivo
    .note = Primero verá qué cambiaría el archivo. Las entradas que ya están aquí no se agregan otra vez.
    .not-read = No se pudo leer el archivo. No se ha cambiado nada. Elíjalo de nuevo.
data-erase = Borrar todo
    .note = Esto elimina todo lo registrado aquí, de todas las cuentas. Los ajustes de LinkedIn se quedan como están. Las exportaciones que haya guardado se quedan donde están.
data-erase-question = ¿Borrar todo?
    .body = Esto borra { $amount }, sus comprobaciones y su programación. No se puede deshacer. Los ajustes de LinkedIn se quedan como están.
    .confirm = Borrar
data-cancel = Cancelar

import-title = Importación
import-intro = El archivo se guardó el { $date }; aún no ha cambiado nada.
import-nothing = El archivo se guardó el { $date }; todo lo que contiene ya está aquí.
import-applied = Importación terminada (archivo guardado el { $date }).
import-apply = Importar
import-close = Listo
import-new = Nuevo
import-changed = Cambiado
import-same = Ya está aquí
import-refused = No importado
import-account = Cuenta: { $account }
import-marks = { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
import-unknown-steps = { $count ->
        [one] { $count } de ellas es de un paso que esta guía no tiene. Se conserva.
       *[other] { $count } de ellas son de pasos que esta guía no tiene. Se conservan.
    }
import-reviews = { $count ->
        [one] { $count } comprobación
       *[other] { $count } comprobaciones
    }
import-region = Su región
import-objection = Si LinkedIn ha respondido a su oposición
import-schedule = La programación de sus comprobaciones
import-schedule-kept = La programación del archivo no se usa: la suya se queda como está.
import-step = { $step } ({ $account }): de «{ $before }» a «{ $after }»
import-status-open = sin hacer
import-status-done = hecho
import-status-skipped = omitido
import-status-not-found = no encontrado
import-status-recheck = por mirar de nuevo
import-refused-unknown-answer = { $count ->
        [one] { $count } entrada con una respuesta que esta aplicación no conoce
       *[other] { $count } entradas con respuestas que esta aplicación no conoce
    }
import-refused-undone-twice = { $count ->
        [one] { $count } entrada que retira una respuesta ya retirada aquí
       *[other] { $count } entradas que retiran respuestas ya retiradas aquí
    }
import-refused-too-many-accounts = { $count ->
        [one] { $count } cuenta o entrada más de las que admite la aplicación
       *[other] { $count } cuentas o entradas más de las que admite la aplicación
    }

error-document-too-large = Este archivo es demasiado grande para ser una exportación de esta aplicación. No se ha cambiado nada.
error-document-not-ours = Este archivo no es una exportación de esta aplicación. No se ha cambiado nada.
error-document-newer = Este archivo es de una versión más reciente de la aplicación. No se ha cambiado nada. Actualice la aplicación para importarlo.
error-document-malformed = Este archivo está dañado o se cambió a mano. No se ha cambiado nada.
