# The parts of the app, as Home lists them.

places = More

place-review = Review
    .detail = When the next one is, and what it asks
