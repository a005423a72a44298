# Las partes de la app, como las nombra el inicio.

places = Más

place-review = Revisión
    .detail = Cuándo es la próxima y qué pregunta
