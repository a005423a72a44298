# The ways to LinkedIn's pages.

