"""Reads {name: text} from standard input and writes {name: Flesch-Kincaid grade} to standard output."""

import json
import sys
import warnings

with warnings.catch_warnings():
    # It asks setuptools where its own files lie, which setuptools no longer likes.
    warnings.simplefilter("ignore")
    import textstat

texts = json.load(sys.stdin)
json.dump({name: textstat.flesch_kincaid_grade(text) for name, text in texts.items()}, sys.stdout)
