# Lo que la aplicación dice de sus datos.

home-notice-rebuilt = Una parte de los datos guardados no coincidía con el historial de sus respuestas. Se reconstruyó a partir de ese historial. No se perdió nada.

error-not-a-file = Donde la aplicación guarda sus datos hay otra cosa. No se ha cambiado nada. Reinicie la aplicación o instálela de nuevo.
error-io = No se pudo leer ni escribir en el almacenamiento del teléfono. No se ha cambiado nada. Inténtelo de nuevo y, si vuelve a ocurrir, reinicie el teléfono.
error-traces-left = Se ha borrado todo. Pueden quedar rastros en los archivos de la aplicación. Libere espacio si el almacenamiento está lleno y vuelva a borrar.
