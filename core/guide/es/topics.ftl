# Spanish: not yet reviewed by a native speaker. The topics: pages to read, each in under a minute.

topic-asked = Preguntas frecuentes
    .summary = Respuestas cortas. Si no lo sabemos, lo decimos.
asked-recruiters = Al desactivarlo, ¿deja de leer mi perfil la IA de los reclutadores?
    .answer = No. El Hiring Assistant de LinkedIn usa perfiles para encontrar candidatos y resumir sus datos, esté como esté el interruptor. Los currículums y respuestas se usan si usted los puso a disposición.
asked-prompts = ¿Se sigue usando lo que escribo en la IA de LinkedIn?
    .answer = Sí, como entrada: la IA lo necesita para responderle. Con el interruptor desactivado, no sirve para entrenar IA que crea contenido.
asked-feedback = ¿Se usan mis valoraciones con el pulgar arriba o abajo?
    .answer = Sí. LinkedIn usa las opiniones para mejorar sus funciones de IA.
asked-messages = ¿Se usan mis mensajes privados e InMail?
    .answer = No. LinkedIn deja ambos fuera del entrenamiento. Los mensajes de grupo se usan.
asked-media = ¿Y las fotos, el sonido y el video?
    .answer = Su foto está en la lista del entrenamiento. Lo que crea la IA puede ser texto, sonido, imágenes y otros medios.
asked-before-november = Lo desactivé antes de noviembre de 2025. ¿Qué se aplica?
    .answer = En la UE, la autoridad italiana dice que una oposición antes del 3 de noviembre de 2025 lo excluye todo, y una posterior solo lo que publique después. Para la de Hamburgo, una posterior abarca todo uso posterior.
asked-how-far-back = ¿Hasta cuándo se remonta el entrenamiento?
    .answer = La autoridad neerlandesa advirtió de datos que se remontan a 2003. Según la irlandesa, LinkedIn ha reducido el periodo desde entonces. Cuánto, no lo sabemos.
asked-canada = ¿Hubo una pausa en Canadá?
    .answer = Sí, a más tardar el 10 de diciembre de 2024; no consta el día. El entrenamiento está de nuevo en marcha desde el 3 de noviembre de 2025.
asked-microsoft-ads = ¿Qué ajuste detiene los anuncios de Microsoft?
    .answer = «Data sharing» en «Advertising data». Existe fuera de la UE, el EEE y Suiza. Desactivar «Ads outside of LinkedIn» lo desactiva también.
asked-resumes = ¿Dónde elimino los currículums guardados?
    .answer = En «Data privacy», «Job application settings»: desactive «Save resumes and application data» y después elimine lo guardado. Los nombres son los de septiembre de 2024.
asked-form = ¿Qué pide el formulario de oposición?
    .answer = Tiene una lista. Elija la opción sobre entrenar IA que crea contenido, o el uso al que se opone. No se pide motivo; un campo de texto quizá aparezca solo para otras peticiones.
asked-refused = LinkedIn se niega o no responde. ¿Y ahora?
    .answer = Puede reclamar ante su autoridad de protección de datos; el aviso europeo de LinkedIn también lo dice. Según las normas de la UE y del Reino Unido, LinkedIn tiene un mes para responder.
asked-others-posts = ¿Y las publicaciones sobre mí, si no tengo cuenta?
    .answer = La autoridad italiana dice que quien no tiene cuenta también puede oponerse a lo que otros publicaron sobre su persona. Use el formulario.
asked-reach = ¿Me costará visibilidad?
    .answer = No está claro. El aviso europeo de LinkedIn dice que lo que producen los modelos generativos puede servir de apoyo al ordenar contenidos, y no lo relaciona con su interruptor.
asked-on-again = ¿Se vuelve a activar solo el interruptor?
    .answer = No conocemos ningún caso. Preguntamos una vez por trimestre para que no tenga que confiar en ello.
asked-closing = ¿Termina el entrenamiento si cierro mi cuenta?
    .answer = No lo sabemos. El entrenamiento ya realizado permanece; qué pasa con el resto, ninguna fuente lo dice.
asked-no-app = No tengo la aplicación de LinkedIn, o le falta el interruptor.
    .answer = Use una computadora. A quien no encuentra el interruptor en la aplicación se le aconseja mirar allí.

topic-this-app = Esta aplicación
    .summary = Quién la hace, cuánto cuesta y qué ve.
app-makers = ¿Quién hace esta aplicación?
    .answer = Quienes contribuyen a ella, con independencia de LinkedIn. Su código es abierto, con la Mozilla Public License 2.0.
app-cost = ¿Cuánto cuesta?
    .answer = Nada. No tiene publicidad, ni compras, ni cuenta, y su licencia no pide ningún pago.
app-sees = ¿Qué ve?
    .answer = Solo lo que usted le dice. No tiene permiso para internet ni inicio de sesión: no ve su cuenta de LinkedIn, ni con cuál ha iniciado sesión, ni cómo están sus interruptores. Lo que usted registra se queda en su teléfono, salvo que lo comparta.

topic-work = Páginas, empleos y licencias de pago
    .summary = Qué se aplica en el trabajo: páginas de empresa, ofertas de empleo, Learning, Recruiter, Sales Navigator, Premium.
work-page = Mi página de empresa
    .answer = En el Reino Unido, los datos de páginas de empresa van también a Microsoft para su IA; el mismo interruptor lo detiene. Para otras regiones, ninguna fuente habla de páginas.
work-job-ads = Mis ofertas de empleo
    .answer = En el Reino Unido, las ofertas de empleo van también a Microsoft para su IA; el mismo interruptor lo detiene. Para otras regiones, ninguna fuente habla de ellas.
work-learning = Mi curso de Learning
    .answer = En el Reino Unido, los videos de Learning y sus transcripciones van también a Microsoft para su IA; el mismo interruptor lo detiene. Para otras regiones, ninguna fuente habla de ellos.
work-recruiter = Mi licencia de Recruiter
    .answer = El Hiring Assistant trabaja para quien contrata, con los perfiles de otros. Su interruptor abarca sus propios datos. Un administrador puede desactivar las funciones generativas.
work-sales-navigator = Mi licencia de Sales Navigator
    .answer = Un administrador puede desactivar las funciones generativas. Los clientes de estos servicios pueden exportar datos de su perfil, salvo que usted se oponga.
work-seat = Una licencia que paga mi empresa
    .answer = Un administrador puede desactivar las funciones generativas. Lo que se escribe allí pertenece a la licencia, y no a su propia cuenta.
work-premium = El Premium que pago yo
    .answer = No conocemos ninguna diferencia: ninguna fuente relaciona el interruptor con Premium.

topic-what-is-used = Qué se usa
    .summary = Lo que LinkedIn enumera para la IA que crea contenido, junto a la lista más larga del artículo.
topic-what-is-used-list = «Para otra IA» significa: no está en la lista de este interruptor, pero sí en las de funciones de IA y de IA que clasifica contenido o protege LinkedIn. «No figura» no prueba que no se use. Las afirmaciones de abajo dan entera la versión de cada parte.

topic-why-opt-out = Motivos para desactivarlo
    .summary = Las razones del artículo. Usted decide cuánto valen.
topic-why-opt-out-reasons = El artículo da estas razones: el control de sus datos, los sesgos y la información falsa en la IA, una huella menor, su reputación, la ética y su libertad en el trabajo. Añade que tantos datos detallados plantean preguntas legítimas. También dice que la decisión es personal, y nosotros también.
topic-why-opt-out-limits = Una razón no es un hecho que se pueda comprobar, así que la mayoría de las filas van marcadas como consejo. Una va más lejos: que en una brecha de seguridad se perderían menos datos. Ninguna fuente dice que el interruptor cambie lo que LinkedIn guarda.

topic-what-changes = Qué cambia para usted
    .summary = Qué detiene el interruptor, desde cuándo, y qué no puede deshacer.
topic-what-changes-switch = LinkedIn dice que, con el interruptor desactivado, ni LinkedIn ni sus empresas afiliadas usarán sus datos y contenidos para entrenar modelos que generan contenido. Esto vale de ahí en adelante. El entrenamiento ya realizado no se ve afectado.
topic-what-changes-old = No está resuelto qué pasa con el contenido antiguo que nunca se usó. Para la autoridad italiana, una oposición tardía abarca solo lo que publique después. Para la de Hamburgo, abarca todo uso posterior. El artículo dice que el interruptor tiene también efecto retroactivo.
topic-what-changes-notice = El artículo espera algo menos de personalización y quizá un feed más neutral. LinkedIn no lo dice.

topic-what-stays = Qué no cambia
    .summary = Qué continúa con el interruptor desactivado, y qué puede hacer al respecto.
topic-what-stays-outside = LinkedIn dice que el interruptor solo abarca modelos que generan contenido. La IA para personalizar, para seguridad y para reclutadores continúa. Puede oponerse a ella con el formulario TS-DPRO de LinkedIn. Puede seguir usando las funciones generativas.
topic-what-stays-ads = Los anuncios también siguen; sus ajustes están en el nivel superior, en «Advertising data». Fuera de Europa hay allí un interruptor para lo que se comparte con Microsoft para anuncios.
topic-what-stays-reach = No está claro si la posición y el alcance siguen igual. Lo que producen los modelos generativos puede servir de apoyo al ordenar contenidos, y LinkedIn no lo relaciona con su interruptor.

topic-habits = Hábitos
    .summary = Qué aconseja el artículo más allá de ese único interruptor.
topic-habits-quarter = Una vez por trimestre, revise LinkedIn y sus otras plataformas. Los ajustes y sus nombres cambian. Esta aplicación le recuerda revisar LinkedIn.
topic-habits-account = Proteja el acceso a su cuenta: una contraseña distinta para cada cuenta, en un gestor, y la verificación en dos pasos. Mire qué aplicaciones pueden usar la cámara, el micrófono, la ubicación y los contactos.
topic-habits-care = Piense antes de publicar. Mire en las políticas el uso compartido, la conservación y los terceros. Use una extensión que bloquee rastreadores y manténgase al día. Todo esto son consejos, así que no hay nada que confirmar ni negar.

topic-questions = Encontrar el interruptor
    .summary = Dónde está, los ocho pasos del artículo, y si se puede deshacer.
topic-questions-where = En la aplicación de LinkedIn: su foto de perfil, arriba a la izquierda, luego «Settings», «Data privacy», «Data for Generative AI Improvement». En una computadora: «Me», arriba a la derecha, luego «Settings & Privacy». Allí, «How LinkedIn uses your data» queda en medio.
topic-questions-steps = El artículo tiene ocho pasos. Inicie sesión, mejor en una computadora. Abra «Me», «Settings & Privacy», luego «Data privacy». Busque «How LinkedIn uses your data» u «Other applications». Busque IA (AI), aprendizaje automático, investigación, aportación de datos o mejora de servicios. Desactívelo y confirme si se le pide. Revise investigación y datos de terceros. Guarde si se le pide.
topic-questions-app = ¿Se abre el enlace en la aplicación de LinkedIn? Quizá, o en su navegador; LinkedIn puede pedirle que inicie sesión. La ruta vale para ambos.
topic-questions-undo = ¿Se puede deshacer? LinkedIn dice que el entrenamiento ya realizado no se ve afectado. Una publicación eliminada sale de la plataforma; un conjunto de datos creado antes puede conservarla.

topic-by-region = Por región
    .summary = Cuándo empezó el entrenamiento donde usted vive y qué significa para usted.
topic-by-region-dates = En septiembre de 2024 LinkedIn añadió el entrenamiento de la IA a su política y dejó fuera a la UE, el EEE y Suiza. El entrenamiento quedó en pausa en el Reino Unido, Hong Kong y Canadá en los meses siguientes. El 3 de noviembre de 2025 empezó el entrenamiento en la UE, el Reino Unido, Suiza, Canadá y Hong Kong.
topic-by-region-default = El interruptor está activado por defecto en todas las regiones nombradas aquí. La autoridad irlandesa no da más pasos por ahora, sin aprobar el entrenamiento. La ICO del Reino Unido hace un seguimiento.

topic-sources = Fuentes
    .summary = En qué se apoya esta guía, y hasta qué punto.
topic-sources-article = Esta guía partió de un artículo, al que llamamos siempre «el artículo». Donde LinkedIn o una autoridad dice otra cosa, mostramos ambas versiones. No sabemos la fecha del artículo, así que la lista da el día en que lo comparamos.
topic-sources-linkedin = Las dos políticas de privacidad de LinkedIn se leyeron enteras, tal como están archivadas. Sus artículos de ayuda se leyeron en copias guardadas o como los cita la prensa. Lo que dicen las autoridades se leyó en sus propias páginas, o en la prensa donde la lista lo indica.
topic-sources-addresses = No cargamos en vivo ninguna página de LinkedIn. Cada dirección se vio en una política, un artículo de ayuda, el índice de ajustes de LinkedIn, una herramienta que se mantiene al día o código público, y cada página dice dónde. Una dirección puede cambiar después del día en que se comprobó.
topic-sources-words = Los nombres que LinkedIn da a sus ajustes están aquí en inglés. La mayoría viene de una lista pública del 19 de septiembre de 2024, así que algunos pueden haber cambiado.
