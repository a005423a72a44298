# Arabic: not yet reviewed by a native speaker. What the app says of its own translations.

translation-not-reviewed = لم يراجع هذه الترجمة بعدُ شخصٌ لغته الأم العربية. وحيثما بدت غير واضحة، فالنص الإنجليزي هو المرجع.
