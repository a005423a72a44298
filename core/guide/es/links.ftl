# Los caminos a las páginas de LinkedIn.

link-hub = Esto abre la sección que está por encima del ajuste. El camino escrito: { $path }
link-copied = La dirección está copiada. Pégala en un navegador.
link-hub-first = El botón abre primero la sección que está por encima, comprobada el { $date }. El camino escrito sigue desde allí.
link-hub-stale = La sección que está por encima tampoco se ha comprobado desde entonces, así que el botón abre la página misma.
link-proven = Dijiste que aquí se abrió la página correcta, así que el botón la abre de nuevo.
step-open-hub = Abrir la sección que está por encima
step-open-form = Abrir el formulario de LinkedIn
step-not-found-help-path = O ve paso a paso
