//! Two that were measured in turn, as a ratio.

/// The median of several rounds, with the lowest and the highest.
#[derive(Debug, Clone, Copy)]
pub struct Spread {
    pub low: f64,
    pub median: f64,
    pub high: f64,
}

impl Spread {
    /// `values` must not be empty.
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_unstable_by(f64::total_cmp);
        let at = |place: usize| values.get(place).copied().unwrap_or(f64::NAN);
        Self {
            low: at(0),
            median: at(values.len() / 2),
            high: at(values.len().saturating_sub(1)),
        }
    }
}

#[derive(Debug, Clone)]
pub struct Compared {
    /// As in the summary, such as `home.kotlin_vs_hand`.
    pub name: String,
    pub ratio: Spread,
    /// In microseconds.
    pub ours: f64,
    pub theirs: f64,
}

impl Compared {
    /// What was measured in the same round is divided.
    pub fn of(name: &str, ours: &[f64], theirs: &[f64]) -> Self {
        let ratios = ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs);
        Self {
            name: name.to_owned(),
            ratio: Spread::of(ratios.collect()),
            ours: Spread::of(ours.to_vec()).median,
            theirs: Spread::of(theirs.to_vec()).median,
        }
    }
}
