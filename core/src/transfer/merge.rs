//! Merging two logs of marks: the same mark twice is one, and the rest interleave by moment.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use crate::civil::Timestamp;
use crate::progress::MarkKind;

/// A mark of either log. Accounts are the app's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) account: i64,
    /// Shared among the marks of a step: there are many more marks than steps.
    pub(super) step: Rc<str>,
    pub(super) kind: MarkKind,
    pub(super) at: Timestamp,
    pub(super) revision: u32,
    /// The place, in its own log, of the mark that it takes back; that one stands before it.
    pub(super) undoes: Option<usize>,
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Merged {
    /// The marks of `mine`, then those of the other log that are new; `undoes` are places here.
    pub(super) marks: Vec<Entry>,
    /// Their order in the merged log, as places in `marks`.
    pub(super) order: Vec<usize>,
    /// How many marks of `mine` keep their place: all of them where the others only follow.
    pub(super) kept: usize,
    /// How many of the other log's marks stood here already.
    pub(super) same: usize,
    /// How many of them took back a mark that was taken back here already.
    pub(super) taken_back_twice: usize,
}

impl Entry {
    /// Where it comes among what is not otherwise in order: by its moment, and then by what it
    /// says, so that both phones come to the same.
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
        )
    }
}

/// Merges `theirs` into `mine`. Each keeps its own order, so that a clock that was put back does
/// not turn a history around, and no mark goes before the one that it takes back.
pub(super) fn merge(mine: Vec<Entry>, theirs: &[Entry]) -> Merged {
    let count = mine.len();
    let (mut same, mut taken_back_twice) = (0, 0);
    let mut marks = mine;
    let mut undone: HashSet<usize> = marks.iter().filter_map(|entry| entry.undoes).collect();
    // Those of mine that no mark of theirs was found to be yet.
    let mut unmatched: BTreeSet<(i64, usize)> = marks
        .iter()
        .enumerate()
        .map(|(place, entry)| (entry.at.utc_ms, place))
        .collect();
    // Where each of theirs went; none where it is not taken, and then nothing takes it back.
    let mut place_of_theirs: Vec<Option<usize>> = Vec::with_capacity(theirs.len());
    for entry in theirs {
        let entry = Entry {
            undoes: entry.undoes.and_then(|place| place_of_theirs[place]),
            ..entry.clone()
        };
        let moment = entry.at.utc_ms;
        let known = unmatched
            .range((moment, 0)..=(moment, usize::MAX))
            .find(|(_, place)| marks[*place] == entry)
            .copied();
        if let Some(known) = known {
            unmatched.remove(&known);
            same += 1;
            place_of_theirs.push(Some(known.1));
        } else if entry.undoes.is_some_and(|place| !undone.insert(place)) {
            taken_back_twice += 1;
            place_of_theirs.push(None);
        } else {
            place_of_theirs.push(Some(marks.len()));
            marks.push(entry);
        }
    }
    let order = interleave(&marks[..count], theirs, &place_of_theirs);
    let kept = (0..count)
        .take_while(|place| order[*place] == *place)
        .count();
    Merged {
        marks,
        order,
        kept,
        same,
        taken_back_twice,
    }
}

/// Of the two marks that come next, always the earlier one; but one that both logs have waits
/// until both have come to it. What is not taken has its turn as well, so that the same marks
/// meet whichever phone imports. Where the two logs contradict each other about the marks that
/// they share, as after imports among three phones, the order of `mine` holds.
fn interleave(mine: &[Entry], theirs: &[Entry], place_of_theirs: &[Option<usize>]) -> Vec<usize> {
    let shared = |place: &usize| *place < mine.len();
    let mut in_both = vec![false; mine.len()];
    for place in place_of_theirs.iter().flatten().copied().filter(shared) {
        in_both[place] = true;
    }
    let mut order = Vec::with_capacity(mine.len() + theirs.len());
    let (mut left, mut right) = (0, 0);
    while left < mine.len() || right < theirs.len() {
        let next_of_both = place_of_theirs.get(right).copied().flatten().filter(shared);
        let theirs_comes = match (mine.get(left), theirs.get(right), next_of_both) {
            (_, None, _) => false,
            // It stands already, or waits for mine to come to it.
            (_, _, Some(place)) => place < left,
            (None, _, _) => true,
            (Some(one), Some(other), _) => in_both[left] || other.rank() < one.rank(),
        };
        if theirs_comes {
            let new = place_of_theirs[right].filter(|place| !shared(place));
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

    /// `1:done` is a mark at moment 1, `3:undo1` takes back the mark at place 1.
    fn log(marks: &[(i64, MarkKind, Option<usize>)]) -> Vec<Entry> {
        marks
            .iter()
            .map(|(utc_ms, said, undoes)| Entry {
                account: 1,
                step: "ai-training".into(),
                kind: *said,
                at: Timestamp {
                    utc_ms: *utc_ms,
                    offset_s: 0,
                },
                revision: 1,
                undoes: *undoes,
            })
            .collect()
    }

    fn moments(merged: &Merged) -> Vec<i64> {
        let moment = |place: &usize| merged.marks[*place].at.utc_ms;
        merged.order.iter().map(moment).collect()
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
    fn a_mark_is_taken_back_once() {
        let mine = log(&[(1, MarkKind::Done, None), (2, MarkKind::Done, Some(0))]);
        let theirs = log(&[(1, MarkKind::Done, None), (3, MarkKind::Done, Some(0))]);
        let merged = merge(mine.clone(), &theirs);
        assert_eq!((merged.marks, merged.taken_back_twice), (mine, 1));
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
    fn a_mark_that_stands_twice_in_one_log_is_two() {
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
            let plain = |place: &&usize| merged.marks[**place].undoes.is_none();
            let last = merged.order.iter().rev().find(plain);
            last.map(|place| merged.marks[*place].kind)
        };
        let (here, there) = (merge(one.clone(), &other), merge(other, &one));
        assert_eq!(last(&here), last(&there));
    }
}
