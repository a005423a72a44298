# Spanish: not yet reviewed by a native speaker. One step, and one section.

step-why = Por qué
step-source = Fuente
step-on-the-way = LinkedIn puede pedirle que inicie sesión, y la página puede abrirse en un navegador.
step-path = Ruta
    .computer = En una computadora: { $path }
step-path-entry-spoken = { $number }: { $entry }
step-path-note = Son los nombres de LinkedIn en inglés. A usted pueden aparecerle en español.
step-evidence = { $grade } Comprobado el { $date }.
step-evidence-stale = { $grade } Comprobado por última vez el { $date }, hace más de { $days } días.
step-next = Siguiente: { $step }
step-done-already = Ya hecho
step-done-habit = Lo he hecho
step-undo = Retirar mi última respuesta
step-other-names = Otros nombres: { $names }.
step-other-name = «{ $name }»
step-other-name-separator = { ", " }
not-found-help = ¿No lo encuentra?
    .habit = ¿Dónde está?
link-copied = La dirección está copiada. Péguela en un navegador.
    .path = La dirección está copiada. Péguela en un navegador, o siga la ruta: { $path }
link-section = Esta es la sección que contiene el ajuste. Desde aquí: { $path }

since-label = Ya estaba desactivado: ¿desde cuándo?
since-title = ¿Desde cuándo está desactivado?

section-have-already = Estos ya los tengo así
section-undo = Retirar estas respuestas
