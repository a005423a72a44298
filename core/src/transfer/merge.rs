//! Merging two logs of marks: the same mark twice is one, and the rest interleave by moment.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use crate::civil::Moment;
use crate::progress::Said;

/// A mark of either log. Accounts are the app's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) account: i64,
    /// Shared among the marks of a step: there are many more marks than steps.
    pub(super) step: Rc<str>,
    pub(super) said: Said,
    pub(super) at: Moment,
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

/// Merges `theirs` into `mine`. Each keeps its own order, so that a clock that was put back does
/// not turn a history around.
pub(super) fn merge(mine: Vec<Entry>, theirs: Vec<Entry>) -> Merged {
    let count = mine.len();
    let (mut same, mut taken_back_twice) = (0, 0);
    let mut marks = mine;
    let mut undone: HashSet<usize> = marks.iter().filter_map(|entry| entry.undoes).collect();
    let mut by_moment: BTreeSet<(i64, usize)> = marks
        .iter()
        .enumerate()
        .map(|(place, entry)| (entry.at.utc_ms, place))
        .collect();
    // Where each of theirs went; none where it is not taken, and then nothing takes it back.
    let mut place_of_theirs: Vec<Option<usize>> = Vec::with_capacity(theirs.len());
    for mut entry in theirs {
        entry.undoes = entry.undoes.and_then(|place| place_of_theirs[place]);
        let moment = entry.at.utc_ms;
        let known = by_moment
            .range((moment, 0)..=(moment, usize::MAX))
            .find(|(_, place)| marks[*place] == entry)
            .map(|(_, place)| *place);
        if known.is_some() {
            same += 1;
            place_of_theirs.push(known);
        } else if entry.undoes.is_some_and(|place| !undone.insert(place)) {
            taken_back_twice += 1;
            place_of_theirs.push(None);
        } else {
            place_of_theirs.push(Some(marks.len()));
            by_moment.insert((moment, marks.len()));
            marks.push(entry);
        }
    }
    let order = interleave(&marks, count);
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

/// Of the two marks that come next, always the earlier one; the first log's where both are one.
fn interleave(marks: &[Entry], first: usize) -> Vec<usize> {
    let (mut left, mut right) = (0..first, first..marks.len());
    let mut order = Vec::with_capacity(marks.len());
    loop {
        let next = match (left.clone().next(), right.clone().next()) {
            (Some(one), Some(other)) if marks[other].at.utc_ms < marks[one].at.utc_ms => {
                right.next()
            }
            (Some(_), _) => left.next(),
            (None, _) => right.next(),
        };
        match next {
            Some(place) => order.push(place),
            None => return order,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `1:done` is a mark at moment 1, `3:undo1` takes back the mark at place 1.
    fn log(marks: &[(i64, Said, Option<usize>)]) -> Vec<Entry> {
        marks
            .iter()
            .map(|(utc_ms, said, undoes)| Entry {
                account: 1,
                step: "ai-training".into(),
                said: *said,
                at: Moment {
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
        let mine = log(&[(1, Said::Done, None), (2, Said::Done, Some(0))]);
        let merged = merge(mine.clone(), mine.clone());
        assert_eq!((merged.marks, merged.same, merged.kept), (mine, 2, 2));
    }

    #[test]
    fn marks_interleave_by_moment() {
        let mine = log(&[(1, Said::Done, None), (5, Said::Reversed, None)]);
        let theirs = log(&[(3, Said::Confirmed, None), (7, Said::Done, None)]);
        let merged = merge(mine, theirs);
        assert_eq!(moments(&merged), [1, 3, 5, 7]);
        assert_eq!(merged.kept, 1);
    }

    #[test]
    fn what_only_follows_moves_nothing() {
        let mine = log(&[(1, Said::Done, None)]);
        let theirs = log(&[(1, Said::Done, None), (2, Said::Confirmed, None)]);
        let merged = merge(mine, theirs);
        assert_eq!((moments(&merged), merged.kept), (vec![1, 2], 1));
    }

    #[test]
    fn a_clock_that_was_put_back_turns_no_history_around() {
        let mine = log(&[(9, Said::Done, None), (2, Said::Reversed, None)]);
        let theirs = log(&[(3, Said::StillOn, None)]);
        assert_eq!(moments(&merge(mine, theirs)), [3, 9, 2]);
    }

    #[test]
    fn a_mark_is_taken_back_once() {
        let mine = log(&[(1, Said::Done, None), (2, Said::Done, Some(0))]);
        let theirs = log(&[(1, Said::Done, None), (3, Said::Done, Some(0))]);
        let merged = merge(mine.clone(), theirs);
        assert_eq!((merged.marks, merged.taken_back_twice), (mine, 1));
    }

    #[test]
    fn an_undo_finds_the_mark_it_takes_back() {
        let mine = log(&[(5, Said::Done, None)]);
        let theirs = log(&[(1, Said::StillOn, None), (2, Said::StillOn, Some(0))]);
        let merged = merge(mine, theirs);
        assert_eq!(merged.marks[2].undoes, Some(1));
        assert_eq!(merged.order, [1, 2, 0]);
    }
}
