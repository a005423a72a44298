package app.untrained

/** Marks tests of what differs by version: they run on every Android that pom.xml names. */
interface EveryAndroid
