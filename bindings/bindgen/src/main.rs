//! The binding generator, a crate of its own so that the shipped library does not carry it.

fn main() {
    uniffi::uniffi_bindgen_main();
}
