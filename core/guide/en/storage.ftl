# What the app says about the data it keeps.

home-notice-rebuilt = A part of the saved data did not match your record of answers. It was rebuilt from that record. Nothing was lost.

error-not-a-file = Something else lies where the app keeps its data. Nothing was changed. Restart the app, or install it again.
error-io = The phone's storage could not be read or written. Nothing was changed. Try again, and restart the phone if it happens again.
error-traces-left = Everything was erased. Traces of it may be left in the app's files. Free some space if the phone is full, and erase again.
