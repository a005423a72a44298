#!/usr/bin/env bash
# Puts the generated Swift API where SwiftPM and Xcode look for it: ios/Generated, which git ignores.
#
# Needs the bindings, made from the built library:
#   cargo build -p untrained
#   cargo run -p uniffi-bindgen -- generate --library target/debug/libuntrained.so \
#       --language swift --out-dir target/bindings/swift      (on a Mac: libuntrained.dylib)
# UNTRAINED_BINDINGS names another folder than target/bindings/swift.
set -euo pipefail
ios="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
bindings="${UNTRAINED_BINDINGS:-$ios/../target/bindings/swift}"
generated="$ios/Generated"

if [[ ! -f "$bindings/untrained.swift" ]]; then
    echo "No Swift bindings in $bindings. Make them first; this script's first lines say how." >&2
    exit 1
fi

# Files that have not changed keep their time stamp, so that nothing is compiled anew for them.
put() {
    mkdir -p "$(dirname "$2")"
    cmp -s "$1" "$2" || cp "$1" "$2"
}

for old in "$generated"/Untrained/*.swift; do
    [[ -f "$bindings/$(basename "$old")" ]] || rm -f "$old"
done
for source in "$bindings"/*.swift; do
    put "$source" "$generated/Untrained/$(basename "$source")"
done
for map in "$bindings"/*.modulemap; do
    module="$(basename "$map" .modulemap)"
    put "$map" "$generated/$module/module.modulemap"
    put "$bindings/$module.h" "$generated/$module/$module.h"
done
# For the app; UntrainedKit and its tests do without.
licences="$ios/../target/licences/ios/licences.txt"
if [[ -f "$licences" ]]; then
    put "$licences" "$generated/licences.txt"
fi
