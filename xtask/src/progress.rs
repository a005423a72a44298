//! A line for each slow step, so that a silent minute is never a mystery.

pub fn say(what: &str) {
    println!("==> {what}");
}
