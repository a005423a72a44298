package app.untrained.bench

/** The statements that read and write what the app reads and writes, on its own tables. */
object Statements {
    const val BEGIN = "BEGIN"
    const val BEGIN_IMMEDIATE = "BEGIN IMMEDIATE"
    const val COMMIT = "COMMIT"

    /** As the app's connection that writes: an acknowledged mark survives a power cut. */
    val SETTINGS = listOf("PRAGMA synchronous = FULL", "PRAGMA temp_store = MEMORY", "PRAGMA foreign_keys = ON")

    const val ACCOUNTS =
        "SELECT account.id, label, device.account_id, reminders_declined FROM account, device ORDER BY account.id"
    const val PENDING = "SELECT account_id, step_id, rung, page_id FROM pending"
    const val SCHEDULE =
        "SELECT anchor, minute_of_day, interval_months, paused, settled_day, snoozed_until, follow_up FROM schedule"
    private const val MARK = "mark.id, mark.step_id, said, utc_ms, offset_s, revision, together"
    const val MARKS =
        "SELECT $MARK FROM step_state JOIN mark ON mark.id = mark_id WHERE step_state.account_id = ?1"
    const val MARK_OF_STEP = "$MARKS AND step_state.step_id = ?2"
    const val SWITCHES =
        "SELECT $MARK, account.id FROM account JOIN step_state ON step_state.account_id = account.id " +
            "AND step_state.step_id = ?1 JOIN mark ON mark.id = mark_id"
    const val PAGE = "SELECT rung, right FROM page_experience WHERE page_id = ?1"
    const val OBJECTION_SENT =
        "SELECT utc_ms, offset_s FROM effective_mark WHERE account_id = ?1 AND step_id = ?2 AND said = 'done' " +
            "ORDER BY id DESC LIMIT 1"
    const val OBJECTION_SAID = "SELECT said, utc_ms, offset_s FROM objection WHERE account_id = ?1"
    const val HEALTH = "SELECT notifications, lost, sleep_allowed FROM reminder_health"
    const val REVERSALS =
        "SELECT utc_ms, offset_s FROM effective_mark WHERE account_id = ?1 AND step_id = ?2 " +
            "AND said = 'reversed' ORDER BY id"
    const val HISTORY =
        "SELECT $MARK, account_id, undoes IS NOT NULL, EXISTS (SELECT 1 FROM mark AS undo WHERE undo.undoes = mark.id) " +
            "FROM mark ORDER BY id DESC LIMIT 51"

    const val INSERT_MARK =
        "INSERT INTO mark (account_id, step_id, said, utc_ms, offset_s, revision) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
    const val UPDATE_STATE =
        "INSERT INTO step_state (account_id, step_id, mark_id) VALUES (?1, ?2, last_insert_rowid()) " +
            "ON CONFLICT DO UPDATE SET mark_id = excluded.mark_id"
}
