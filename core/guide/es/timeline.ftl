# Spanish: not yet reviewed by a native speaker. Regions, what the dates mean there, and the events.

## Regions

region-eu = Unión Europea y EEE
region-eu-means = En 2024 LinkedIn dejó fuera a la UE y el EEE, y ese interruptor no existía. Desde el 3 de noviembre de 2025 el entrenamiento se realiza aquí salvo que el interruptor esté desactivado, y está activado de forma predeterminada. La autoridad italiana dijo que una oposición posterior a ese día abarca solo lo que usted publique después.
region-uk = Reino Unido
region-uk-means = La política de LinkedIn abarcaba el entrenamiento de la IA desde el 18 de septiembre de 2024. Dos días después se suspendió el entrenamiento, tras pedirlo el regulador. Desde el 3 de noviembre de 2025 se realiza salvo que el interruptor esté desactivado, y está activado de forma predeterminada. LinkedIn dice que las publicaciones, los comentarios y los artículos también van a Microsoft para su IA, con el mismo interruptor.
region-ch = Suiza
region-ch-means = En 2024 LinkedIn dejó fuera a Suiza, y ese interruptor no existía. Desde el 3 de noviembre de 2025 el entrenamiento se realiza aquí salvo que el interruptor esté desactivado, y está activado de forma predeterminada.
region-ca = Canadá
region-ca-means = Nuestras fuentes dan dos fechas. El cambio de política de LinkedIn del 18 de septiembre de 2024 abarcaba Canadá, pero su aviso posterior dice que el entrenamiento empieza el 3 de noviembre de 2025. No hemos podido aclarar cuál es la válida, así que mostramos ambas; el interruptor está activado de forma predeterminada.
region-hk = Hong Kong
region-hk-means = El interruptor llegó el 18 de septiembre de 2024, y el entrenamiento se puso en pausa el 11 de octubre de 2024. Desde el 3 de noviembre de 2025 se realiza salvo que el interruptor esté desactivado, y está activado de forma predeterminada.
region-us = Estados Unidos
region-us-means = La política de LinkedIn abarca el entrenamiento de la IA desde el 18 de septiembre de 2024. El interruptor existe desde entonces y está activado de forma predeterminada.
region-rest = Otros lugares
region-rest-means = La política de LinkedIn abarca el entrenamiento de la IA desde el 18 de septiembre de 2024. El interruptor existe desde entonces y está activado de forma predeterminada. No hemos podido confirmar qué rige en China continental.

## Events

event-policy-2024 = La política de privacidad de LinkedIn añade el entrenamiento de la IA. El interruptor existe y está activado de forma predeterminada; la UE, el EEE y Suiza quedan fuera y no tienen ese interruptor.
event-uk-suspended = El entrenamiento con datos de miembros del Reino Unido se detiene por el momento, tras pedirlo el regulador.
event-hk-paused = El entrenamiento con datos de miembros de Hong Kong se pone en pausa.
event-notice-2025 = LinkedIn avisa de que el entrenamiento empieza el 3 de noviembre de 2025. Está activado de forma predeterminada, y usted puede excluirse en los ajustes.
event-italy-2025 = La autoridad italiana de protección de datos da su interpretación. Si usted se opone después del 3 de noviembre de 2025, eso abarca solo lo que publique después.
event-start-2025 = Empieza el entrenamiento, activado de forma predeterminada. En el caso del Reino Unido, las publicaciones, los comentarios y los artículos también van a Microsoft para su IA, con el mismo interruptor.
event-notice-2026 = LinkedIn publica de nuevo su aviso europeo, con protecciones para menores de 16 años y para jóvenes de 16 y 17 años.
