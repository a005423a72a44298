-- Which marks were made in a review: an answer and its mark have the same moment. The marks of a moment
-- also tell how many one answer made.
CREATE INDEX review_answer_by_moment ON review_answer (account_id, utc_ms);
DROP INDEX mark_together;
CREATE INDEX mark_by_moment ON mark (account_id, utc_ms);

-- Of the many reviews, at most one is not seen yet.
CREATE INDEX review_unseen ON review (id) WHERE unseen;
