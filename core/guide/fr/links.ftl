# Les chemins vers les pages de LinkedIn.

