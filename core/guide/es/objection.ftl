# Español: aún sin revisar por una persona nativa. Oposición: el texto para el formulario de LinkedIn.

objection = Su oposición
objection-intro = LinkedIn dice que el interruptor abarca solo la IA que genera contenido. Para sus otros modelos de IA tiene un formulario. Elija a qué se opone, copie el texto y péguelo allí.
objection-region-unsaid = Elija dónde vive, si el texto debe decirlo. También puede omitirlo.
objection-uses = A qué se opone
objection-use-personalisation = La IA que personaliza
    .detail = LinkedIn dice que el interruptor deja fuera estos modelos.
    .letter = Les pido que dejen de usar mis datos para modelos de IA que personalizan.
objection-use-security = La IA para la seguridad y la protección, y contra los abusos
    .detail = LinkedIn dice que el interruptor deja fuera también estos modelos. Piense si quiere que dejen fuera sus datos.
    .letter = Les pido que dejen de usar mis datos para modelos de IA de seguridad y protección, y contra los abusos.
objection-use-older-content = El entrenamiento de la IA con su contenido antiguo
    .detail = LinkedIn dice que el entrenamiento ya realizado se queda como está. Qué vale para el contenido antiguo que nunca se usó queda abierto. Puede preguntarlo.
    .letter = Les pido que dejen mi contenido antiguo fuera del entrenamiento de la IA, en la medida en que aún no se haya usado. Les pido que me digan qué vale para él.
objection-letter = Su texto
    .note = El texto es nuestro, en su idioma. El formulario es de LinkedIn. No hemos podido confirmar en qué idiomas y regiones funciona, ni qué decide LinkedIn.
    .none = Elija al menos un uso. Entonces su texto aparecerá aquí.
objection-letter-greeting = A LinkedIn
objection-letter-eu = Vivo en la Unión Europea o en el Espacio Económico Europeo.
objection-letter-uk = Vivo en el Reino Unido.
objection-letter-ch = Vivo en Suiza.
objection-letter-ca = Vivo en Canadá.
objection-letter-hk = Vivo en Hong Kong.
objection-letter-us = Vivo en Estados Unidos.
objection-letter-policy = Su política de privacidad europea menciona este formulario para oponerse al uso de datos.
objection-letter-help = Sus páginas de ayuda remiten a este formulario para oponerse al uso de datos.
objection-letter-ask = Me opongo y les pido lo siguiente:
objection-letter-closing = Les pido que me digan por escrito qué deciden y por qué.
objection-copy = Copiar el texto
objection-copied = El texto está copiado. Abra el formulario y péguelo allí.
objection-open = Abrir el formulario de LinkedIn

objection-due = ¿Ha respondido LinkedIn?
    .body = Usted dijo que envió su oposición el { $sent }.
objection-waiting = Oposición enviada
    .body = Usted dijo que la envió el { $sent }. El { $date } preguntaremos si LinkedIn ha respondido.
objection-answered = LinkedIn ha respondido
    .body = Usted dijo que envió su oposición el { $sent }, y el { $date } que LinkedIn había respondido.
objection-dropped = Sin más preguntas
    .body = Usted dijo que envió su oposición el { $sent }. Desde el { $date } ya no preguntamos por ella.
objection-answer-answered = Sí, ha respondido
objection-answer-again = { $count ->
        [one] Preguntar de nuevo en { $count } día
       *[other] Preguntar de nuevo en { $count } días
    }
objection-answer-drop = No preguntar más

step-objection-letter =
    .button = Escribir la oposición
