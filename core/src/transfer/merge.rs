//! A two-way merge of two logs of marks, with anchors.
//!
//! Two logs have no common ancestor to consult, so the marks in both serve as anchors: marks with
//! the same account, step, answer, time and revision are the same mark. Between two anchors, the
//! other marks interleave by time, as in a merge of sorted lists; no mark crosses an anchor, and
//! each log keeps its own order. So a clock that was set back does not reorder the history, and an
//! undo never precedes its mark.
//!
//! Letters are marks and `@` is their time; `B@2` was made after the clock was set back. `A` and
//! `D` are the anchors:
//!
//! ```text
//! mine    A@9        B@2        D@12
//! theirs  A@9  C@1         E@5  D@12  F@13
//! merged  A@9  C@1   B@2   E@5  D@12  F@13
//! ```

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use crate::civil::{Month, Timestamp};
use crate::ids::AccountId;
use crate::progress::MarkKind;

/// A mark of either log. Accounts are the app's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LogMark {
    pub(super) account: AccountId,
    /// Interned: there are many more marks than steps.
    pub(super) step: Rc<str>,
    pub(super) kind: MarkKind,
    pub(super) at: Timestamp,
    pub(super) revision: u32,
    pub(super) since: Option<Month>,
    pub(super) together: bool,
    /// The index, in its own log, of the mark it undoes, which comes before it.
    pub(super) undoes: Option<usize>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Merged {
    /// The marks of `mine`, then the new ones of the other log; `undoes` are indices into this.
    pub(super) marks: Vec<LogMark>,
    /// The merged log, as indices into `marks`.
    pub(super) order: Vec<usize>,
    /// How many marks at the start of `mine` keep their position: all of them if the new ones only
    /// follow.
    pub(super) kept: usize,
    /// How many of the other log's marks are anchors.
    pub(super) same: usize,
    /// How many of the other log's marks undid one already undone here. They are dropped.
    pub(super) undone_twice: usize,
}

impl LogMark {
    /// The order of two marks with no anchor between them: by time, then by content, so that both
    /// phones agree.
    fn rank(&self) -> impl Ord {
        let Timestamp { utc_ms, offset_s } = self.at;
        let undoes = self.undoes.is_some();
        (
            utc_ms,
            undoes,
            &*self.step,
            self.kind.code(),
            offset_s,
            self.revision,
            self.since,
            self.together,
        )
    }
}

pub(super) fn merge(mine: Vec<LogMark>, theirs: &[LogMark]) -> Merged {
    let count = mine.len();
    let (mut same, mut undone_twice) = (0, 0);
    let mut marks = mine;
    let mut undone: HashSet<usize> = marks.iter().filter_map(|mark| mark.undoes).collect();
    // Those of mine that are not matched with one of theirs yet.
    let mut unmatched: BTreeSet<(i64, usize)> = marks
        .iter()
        .enumerate()
        .map(|(index, mark)| (mark.at.utc_ms, index))
        .collect();
    // The index of each of theirs in `marks`; none if it is dropped, in which case nothing undoes
    // it.
    let mut index_of_theirs: Vec<Option<usize>> = Vec::with_capacity(theirs.len());
    for mark in theirs {
        let mark = LogMark {
            undoes: mark.undoes.and_then(|index| index_of_theirs[index]),
            ..mark.clone()
        };
        let utc_ms = mark.at.utc_ms;
        let anchor = unmatched
            .range((utc_ms, 0)..=(utc_ms, usize::MAX))
            .find(|(_, index)| marks[*index] == mark)
            .copied();
        if let Some(anchor) = anchor {
            unmatched.remove(&anchor);
            same += 1;
            index_of_theirs.push(Some(anchor.1));
        } else if mark.undoes.is_some_and(|index| !undone.insert(index)) {
            undone_twice += 1;
            index_of_theirs.push(None);
        } else {
            index_of_theirs.push(Some(marks.len()));
            marks.push(mark);
        }
    }
    let order = interleave(&marks[..count], theirs, &index_of_theirs);
    let kept = (0..count)
        .take_while(|index| order[*index] == *index)
        .count();
    Merged {
        marks,
        order,
        kept,
        same,
        undone_twice,
    }
}

/// Takes the lower-ranking of the next two marks; an anchor waits until both logs have reached it.
/// Dropped marks take their turn too, so that the order does not depend on which phone imports. If
/// the logs have their anchors in different orders, as after imports among three phones, that of
/// `mine` holds.
fn interleave(
    mine: &[LogMark],
    theirs: &[LogMark],
    index_of_theirs: &[Option<usize>],
) -> Vec<usize> {
    let is_mine = |index: &usize| *index < mine.len();
    let mut is_anchor = vec![false; mine.len()];
    for index in index_of_theirs.iter().flatten().copied().filter(is_mine) {
        is_anchor[index] = true;
    }
    let mut order = Vec::with_capacity(mine.len() + theirs.len());
    let (mut left, mut right) = (0, 0);
    while left < mine.len() || right < theirs.len() {
        let their_anchor = index_of_theirs
            .get(right)
            .copied()
            .flatten()
            .filter(is_mine);
        let theirs_is_next = match (mine.get(left), theirs.get(right), their_anchor) {
            (_, None, _) => false,
            // Mine has passed it, or has not reached it yet.
            (_, _, Some(anchor)) => anchor < left,
            (None, _, _) => true,
            (Some(one), Some(other), _) => is_anchor[left] || other.rank() < one.rank(),
        };
        if theirs_is_next {
            let new = index_of_theirs[right].filter(|index| !is_mine(index));
            order.extend(new);
            right += 1;
        } else {
            order.push(left);
            left += 1;
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `1:done` is a mark at moment 1; `3:undo1` undoes the mark at index 1.
    fn log(marks: &[(i64, MarkKind, Option<usize>)]) -> Vec<LogMark> {
        marks
            .iter()
            .map(|(utc_ms, said, undoes)| LogMark {
                account: AccountId(1),
                step: "ai-training".into(),
                kind: *said,
                at: Timestamp {
                    utc_ms: *utc_ms,
                    offset_s: 0,
                },
                revision: 1,
                since: None,
                together: false,
                undoes: *undoes,
            })
            .collect()
    }

    fn moments(merged: &Merged) -> Vec<i64> {
        let moment = |index: &usize| merged.marks[*index].at.utc_ms;
        merged.order.iter().map(moment).collect()
    }

    #[test]
    fn the_example_above_is_merged_as_it_says() {
        use MarkKind::{Confirmed, Done, NotFound, NotYet, Reverted};
        let (a, d) = ((9, Done, None), (12, Confirmed, None));
        let mine = log(&[a, (2, Reverted, None), d]);
        let theirs = log(&[
            a,
            (1, NotYet, None),
            (5, NotFound, None),
            d,
            (13, Done, None),
        ]);
        let merged = merge(mine, &theirs);
        assert_eq!(
            (moments(&merged), merged.kept),
            (vec![9, 1, 2, 5, 12, 13], 1)
        );
    }

    #[test]
    fn the_same_log_twice_is_one() {
        let mine = log(&[(1, MarkKind::Done, None), (2, MarkKind::Done, Some(0))]);
        let merged = merge(mine.clone(), &mine);
        assert_eq!((merged.marks, merged.same, merged.kept), (mine, 2, 2));
    }

    #[test]
    fn marks_interleave_by_moment() {
        let mine = log(&[(1, MarkKind::Done, None), (5, MarkKind::Reverted, None)]);
        let theirs = log(&[(3, MarkKind::Confirmed, None), (7, MarkKind::Done, None)]);
        let merged = merge(mine, &theirs);
        assert_eq!(moments(&merged), [1, 3, 5, 7]);
        assert_eq!(merged.kept, 1);
    }

    #[test]
    fn what_only_follows_moves_nothing() {
        let mine = log(&[(1, MarkKind::Done, None)]);
        let theirs = log(&[(1, MarkKind::Done, None), (2, MarkKind::Confirmed, None)]);
        let merged = merge(mine, &theirs);
        assert_eq!((moments(&merged), merged.kept), (vec![1, 2], 1));
    }

    #[test]
    fn a_clock_that_was_put_back_turns_no_history_around() {
        let mine = log(&[(9, MarkKind::Done, None), (2, MarkKind::Reverted, None)]);
        let theirs = log(&[(3, MarkKind::NotYet, None)]);
        assert_eq!(moments(&merge(mine, &theirs)), [3, 9, 2]);
    }

    #[test]
    fn a_mark_is_undone_once() {
        let mine = log(&[(1, MarkKind::Done, None), (2, MarkKind::Done, Some(0))]);
        let theirs = log(&[(1, MarkKind::Done, None), (3, MarkKind::Done, Some(0))]);
        let merged = merge(mine.clone(), &theirs);
        assert_eq!((merged.marks, merged.undone_twice), (mine, 1));
    }

    #[test]
    fn an_undo_finds_the_mark_it_takes_back() {
        let mine = log(&[(5, MarkKind::Done, None)]);
        let theirs = log(&[(1, MarkKind::NotYet, None), (2, MarkKind::NotYet, Some(0))]);
        let merged = merge(mine, &theirs);
        assert_eq!(merged.marks[2].undoes, Some(1));
        assert_eq!(merged.order, [1, 2, 0]);
    }

    #[test]
    fn what_follows_a_shared_mark_stays_behind_it() {
        let done = (9, MarkKind::Done, None);
        for (theirs, says) in [
            (MarkKind::Done, Some(0)), // taken back, after the clock was set back
            (MarkKind::Reverted, None),
        ] {
            let merged = merge(log(&[done]), &log(&[done, (2, theirs, says)]));
            assert_eq!((moments(&merged), merged.kept), (vec![9, 2], 1));
        }
    }

    #[test]
    fn what_precedes_a_shared_mark_stays_before_it() {
        let shared = (2, MarkKind::Done, None);
        let mine = log(&[shared, (3, MarkKind::Reverted, None)]);
        let theirs = log(&[
            (9, MarkKind::NotFound, None),
            shared,
            (1, MarkKind::Confirmed, None),
        ]);
        assert_eq!(moments(&merge(mine, &theirs)), [9, 2, 1, 3]);
    }

    #[test]
    fn a_mark_that_is_twice_in_one_log_is_two() {
        let mark = (1, MarkKind::Done, None);
        let theirs = log(&[mark, (2, MarkKind::Done, Some(0)), mark]);
        let merged = merge(log(&[mark]), &theirs);
        assert_eq!((moments(&merged), merged.same), (vec![1, 2, 1], 1));
        let again = merge(theirs.clone(), &theirs);
        assert_eq!((again.marks, again.same), (theirs, 3));
    }

    #[test]
    fn logs_that_contradict_each_other_lose_nothing() {
        let (one, other) = (
            (1, MarkKind::Done, None),
            (2, MarkKind::NoLongerFound, None),
        );
        let mine = log(&[one, other, (2, MarkKind::NoLongerFound, Some(1))]);
        let theirs = log(&[
            other,
            one,
            (0, MarkKind::Done, Some(1)),
            (0, MarkKind::NotFound, None),
        ]);
        assert_eq!(moments(&merge(mine, &theirs)), [1, 2, 0, 0, 2]);
    }

    #[test]
    fn both_phones_come_to_the_same_where_each_took_a_mark_back() {
        let done = (1, MarkKind::Done, None);
        let one = log(&[
            done,
            (2, MarkKind::Done, Some(0)),
            (4, MarkKind::NoLongerFound, None),
        ]);
        let other = log(&[
            done,
            (9, MarkKind::Done, Some(0)),
            (3, MarkKind::NotFound, None),
        ]);
        let last = |merged: &Merged| {
            let plain = |index: &&usize| merged.marks[**index].undoes.is_none();
            let last = merged.order.iter().rev().find(plain);
            last.map(|index| merged.marks[*index].kind)
        };
        let (here, there) = (merge(one.clone(), &other), merge(other, &one));
        assert_eq!(last(&here), last(&there));
    }
}
