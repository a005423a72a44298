# Spanish: not yet reviewed by a native speaker. The topics: pages to read, each in under a minute.

topic-what-is-used = Qué se usa
    .summary = Lo que LinkedIn enumera como usado para la IA que crea contenido, junto a la lista más larga del artículo.
topic-what-is-used-list = La lista del artículo va más lejos que la de LinkedIn. Incluye las reacciones, las visitas a perfiles, su dispositivo y las suposiciones sobre usted, que no están en la lista de LinkedIn para este interruptor. Eso no prueba que no se usen; significa que no encontramos ninguna fuente. La tabla dice de ellos que no están en la lista. Las afirmaciones de debajo dan cada parte completa.

topic-why-opt-out = Por qué excluirse
    .summary = Las razones del artículo, como razones: usted decide cuánto pesan.
topic-why-opt-out-reasons = El artículo da estas razones: el control sobre los propios datos, los sesgos y la información falsa en la IA, una huella más pequeña, su reputación, la ética y su libertad en el trabajo. Añade que la cantidad y el detalle de los datos plantean preguntas justas. También dice que la decisión es personal, y lo mismo decimos aquí.
topic-why-opt-out-limits = Una razón no es un hecho que se pueda comprobar, así que la mayoría de las filas están marcadas como consejo. Una va más lejos: que se podrían perder menos datos en una brecha de seguridad. LinkedIn habla solo de entrenamiento, y no encontramos ninguna fuente de que el interruptor cambie lo que almacena.

topic-what-changes = Qué cambia para usted
    .summary = Qué detiene el interruptor, desde cuándo, y qué no puede deshacer.
topic-what-changes-switch = LinkedIn dice que, con el interruptor desactivado, ni LinkedIn ni sus empresas afiliadas usarán sus datos y contenidos para entrenar modelos que generan contenido. Eso vale en adelante. El entrenamiento ya realizado no se ve afectado.
topic-what-changes-old = El artículo dice que el interruptor actúa también hacia atrás, sobre el contenido aún no incorporado. LinkedIn dice solo: en adelante. La autoridad italiana entendió que se trata solo del contenido publicado después de la oposición. Así que lo que ocurre con el contenido antiguo que nunca se usó es una cuestión abierta.
topic-what-changes-notice = El artículo espera una personalización ligeramente menor, a menudo demasiado poco para notarlo, y quizá un feed más neutral. No encontramos ninguna fuente de LinkedIn para ninguna de las dos cosas.

topic-what-stays = Qué no cambia
    .summary = Qué sigue con el interruptor desactivado, y dónde puede usted actuar sobre ello.
topic-what-stays-outside = LinkedIn dice que el interruptor abarca solo los modelos que generan contenido. Los modelos de personalización, de seguridad y protección, y contra los abusos siguen funcionando. Para oponerse a ellos, LinkedIn tiene un formulario, llamado TS-DPRO. Usted puede seguir usando las funciones generativas.
topic-what-stays-ads = Los anuncios también siguen. El artículo sitúa sus ajustes dentro de «Data privacy»; LinkedIn tiene «Advertising data» en el nivel superior. El uso compartido de datos con Microsoft tiene su propio ajuste, que el artículo no menciona.
topic-what-stays-reach = El artículo dice que la posición y el alcance no cambian. El texto de LinkedIn sería compatible con eso, pero lo que producen los modelos generativos puede servir de apoyo a la clasificación, esté como esté su interruptor. A esto lo llamamos sin resolver.

topic-habits = Hábitos
    .summary = Qué aconseja el artículo más allá de ese único interruptor.
topic-habits-quarter = Una vez al trimestre, revise LinkedIn y sus otras plataformas. Los ajustes y sus nombres cambian. Esta aplicación le recuerda la parte de LinkedIn.
topic-habits-account = Proteja la entrada: una contraseña única para cada cuenta, guardada en un gestor, e inicio de sesión con dos factores. Mire qué aplicaciones pueden usar su cámara, su micrófono, su ubicación y sus contactos.
topic-habits-care = Piense antes de publicar. Lea por encima las políticas: uso compartido, conservación y terceros. Use una extensión del navegador que bloquee los rastreadores y manténgase al día. El artículo llama a todo ello custodia (stewardship): un cuidado que perdura. Todo esto es consejo, así que no hay nada que confirmar ni desmentir.

topic-questions = Preguntas y respuestas
    .summary = Dónde está el interruptor, los ocho pasos para llegar a él y qué ocurre con las publicaciones antiguas.
topic-questions-where = ¿Dónde está? En un teléfono: foto de perfil, «Settings», «Data privacy», «Data for Generative AI Improvement». En un ordenador, empiece por «Me» y siga con «Settings & Privacy». Ahí, «How LinkedIn uses your data» queda en medio.
topic-questions-steps = El artículo tiene ocho pasos. Inicie sesión, mejor en un ordenador. Abra «Me» y «Settings & Privacy». Elija «Data privacy». Busque «How LinkedIn uses your data» u «Other applications». Busque IA (AI), aprendizaje automático (machine learning), investigación (research), aportación de datos (data contribution) o mejora de servicios (improving services). Desactive y, si se lo piden, confirme. Revise la investigación y los datos de terceros. Guarde si se lo piden.
topic-questions-app = ¿Se abre el enlace en la aplicación de LinkedIn? No encontramos indicios de que alguna aplicación de LinkedIn abra una página de ajustes concreta. Puede abrirse en la aplicación o en su navegador; la ruta escrita está ahí para ambos.
topic-questions-undo = ¿Se puede deshacer? LinkedIn dice que el entrenamiento ya realizado no se ve afectado. El artículo dice que una publicación eliminada sale de la plataforma, pero que un conjunto de datos anterior la conserva. No encontramos ninguna fuente de LinkedIn sobre las publicaciones eliminadas.

topic-by-region = Por región
    .summary = Cuándo empezó el entrenamiento donde usted vive y qué significa para usted.
topic-by-region-dates = En septiembre de 2024 LinkedIn añadió el entrenamiento de la IA a su política y dejó fuera a la UE, el EEE y Suiza. El Reino Unido y Hong Kong quedaron en pausa poco después. El 3 de noviembre de 2025 empezó el entrenamiento en la UE, el Reino Unido, Suiza, Canadá y Hong Kong. Para Canadá nuestras fuentes dan ambas fechas, y no hemos podido aclarar cuál es la válida.
topic-by-region-default = Según la comprobación del 22 de agosto de 2026, el interruptor está activado de forma predeterminada en todas las regiones que aquí se mencionan. No hemos podido confirmarlo para China continental.

topic-sources = Fuentes
    .summary = En qué se apoya esta guía, y hasta qué punto.
topic-sources-article = Esta guía partió de un único artículo. Donde LinkedIn o una autoridad dicen otra cosa, mostramos ambas y no tomamos partido en silencio. No se conoce la fecha del propio artículo, así que la lista muestra el día en que lo comparamos.
topic-sources-linkedin = Lo que dice LinkedIn se comprobó en agosto y septiembre de 2026, en sus artículos de Ayuda y sus políticas de privacidad archivadas. Para los hechos del Reino Unido y Hong Kong tenemos la fecha, pero ninguna copia de un aviso.
topic-sources-addresses = No cargamos ninguna dirección en vivo. Cada una se vio en una política, un artículo de Ayuda, el índice de ajustes de LinkedIn, una herramienta que se mantiene al día o código público, y cada página dice en cuál. Una dirección puede cambiar después del día en que se comprobó.
topic-sources-words = Las etiquetas de LinkedIn están aquí en inglés, tal como las tienen nuestras fuentes. No conocemos su texto en otros idiomas.
