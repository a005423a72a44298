//! One line for each thing that takes a while, so that a silent minute is never a mystery.

pub fn say(what: &str) {
    println!("==> {what}");
}
