# الطرق إلى صفحات LinkedIn.

