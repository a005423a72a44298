# Los caminos a las páginas de LinkedIn.

