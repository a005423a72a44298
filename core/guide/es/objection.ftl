# Español: aún sin revisar por una persona nativa. Oposición: el texto para el formulario de LinkedIn.

objection = Su oposición
objection-intro = El interruptor solo abarca la IA que crea contenido. Para el resto de su IA, LinkedIn tiene un formulario. Elija a qué se opone, copie el texto y envíelo con el formulario.
objection-region-unsaid = Elija dónde vive para que el texto nombre sus derechos. También puede no indicarlo.
objection-uses = A qué se opone
objection-use-personalisation = La IA para personalizar
    .detail = El interruptor no la abarca.
    .letter = Que dejen de usar mis datos para la IA que personaliza lo que se me muestra.
objection-use-security = La IA de seguridad, protección y lucha contra los abusos
    .detail = El interruptor no la abarca. También protege su cuenta, así que piense si quiere que deje fuera sus datos.
    .letter = Que dejen de usar mis datos para la IA de seguridad, protección y lucha contra los abusos.
objection-use-older-content = El entrenamiento de la IA con su contenido antiguo
    .detail = El entrenamiento ya realizado se queda como está. No está claro qué se aplica al contenido antiguo que nunca se usó, así que pregúntelo.
    .letter = Que dejen mi contenido antiguo fuera del entrenamiento de la IA, en la medida en que aún no se haya usado, y me digan qué se aplica a él.
objection-letter = Su texto
    .note = Escriba su nombre y la dirección de su perfil, y sus motivos si quiere. En la lista del formulario, elija para el contenido antiguo la opción sobre entrenar IA que crea contenido; si no, la que corresponda al uso. Si no hay campo de texto, esa elección es su oposición: envíe el formulario sin el texto. Guarde la confirmación. No sabemos en qué regiones funciona el formulario.
    .none = Elija al menos un uso y su texto aparecerá aquí.
objection-letter-greeting = A LinkedIn
objection-letter-account =
    Mi nombre: [su nombre]
    Mi perfil: [la dirección de su perfil]
objection-letter-eu = Vivo en la Unión Europea o en el Espacio Económico Europeo.
objection-letter-uk = Vivo en el Reino Unido.
objection-letter-ch = Vivo en Suiza.
objection-letter-ca = Vivo en Canadá.
objection-letter-hk = Vivo en Hong Kong.
objection-letter-us = Vivo en Estados Unidos.
objection-letter-right = Ustedes basan el uso de mis datos para la IA en intereses legítimos, por lo que tengo derecho a oponerme y ejerzo ese derecho. Su aviso de privacidad europeo menciona este formulario para ello.
objection-letter-help = Sus páginas de ayuda remiten a este formulario para oponerse al uso de datos.
objection-letter-ask = Me opongo y exijo lo siguiente:
objection-letter-reasons = Mis motivos: [sus motivos, o borre esta línea]
objection-letter-closing = Confirmen que han recibido este escrito. En el plazo de un mes, comuníquenme por escrito su decisión y sus motivos.
objection-copy = Copiar el texto
objection-copied = El texto está copiado. Abra el formulario, elija la opción que corresponda y pegue el texto si hay un campo para ello.
objection-open = Abrir el formulario

objection-due = ¿Ha respondido LinkedIn?
    .body = Indicó que envió su oposición el { $sent }. Si LinkedIn la rechaza o no responde, puede presentar una reclamación ante su autoridad de protección de datos. Según las normas de la UE y del Reino Unido, LinkedIn tiene un mes.
objection-waiting = Oposición enviada
    .body = Indicó que la envió el { $sent }. Cuando abra la aplicación a partir del { $date }, le preguntará si LinkedIn ha respondido.
objection-answered = LinkedIn ha respondido
    .body = Indicó que envió su oposición el { $sent }. El { $date } indicó que LinkedIn había respondido. Si la rechazó, puede presentar una reclamación ante su autoridad de protección de datos.
objection-dropped = Ya no preguntamos más
    .body = Indicó que envió su oposición el { $sent }. Desde el { $date } ya no preguntamos por ella.
objection-answer-answered = Sí, LinkedIn ha respondido
objection-answer-again = { $count ->
        [one] Volver a preguntar en { $count } día
       *[other] Volver a preguntar en { $count } días
    }
objection-answer-drop = No preguntar más

step-objection-letter =
    .button = Escribir la oposición
