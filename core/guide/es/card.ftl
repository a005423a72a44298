# Spanish: not yet reviewed by a native speaker. What several screens ask and offer.

open-linkedin = Abrir LinkedIn
open-data-privacy = Abrir «Data privacy»
open-section = Abrir la sección del ajuste
open-form = Abrir el formulario
look-now = Mirar ahora
just-looked = Acabo de mirarlo
share-receipt = Compartir el recibo
tell = Contárselo a alguien
    .subject = El interruptor de IA de LinkedIn
    .text =
        LinkedIn puede usar lo que publican sus miembros para entrenar IA. Hay un interruptor para ello, y está activado por defecto.

        1. Abrir la página de abajo.
        2. Desactivar: { $label }
        3. Volver a mirar dentro de tres meses.
done = Listo
save = Guardar
to-start = Volver al inicio
leave-it-on = Dejarlo activado
leave-it-off = Dejarlo desactivado
leave-as-is = Dejarlo como está
not-for-me = No es mi caso
snooze-day = Mañana

## The reminder: asked for where its reason is

remind-me = Recordármelo
    .settings = Permitir recordatorios
no-reminder = Sin recordatorio

## How a switch is

switch-off = Desactivado
switch-on = Activado
switch-looked = Visto
switch-unknown = Sin mirar aún
switch-missing = No encontrado
switch-changed = Mirar de nuevo
switch-not-for-you = No es su caso

label-may-be = Quizá LinkedIn lo llame «{ $names }».
label-in-english = En español puede variar.

## The question on return

question-switch = ¿Qué muestra ahora el interruptor?
question-account = ¿Qué cuenta era?
    .body = LinkedIn muestra una sola cuenta a la vez, y esta aplicación no ve cuál.
answer-off = Desactivado
answer-on = Activado
answer-done = Hecho
answer-not-done = Sin hacer
answer-not-found = No lo encuentro
answer-other-page = Se abrió otra página
answer-later = Preguntar más tarde
