//! Whether the write-ahead log still holds everything that was acknowledged.
//!
//! When nobody has the database open, SQLite reads the log up to the first frame whose checksum
//! does not hold and takes that for its end: it cannot tell a damaged frame from one that was
//! never finished, and what was acknowledged after it would be gone without a word. The log's
//! index, `-shm`, outlives a killed app and says how many frames there were. SQLite makes it anew
//! before it is of use to anyone, so it is read by hand, while an exclusive lock keeps everybody
//! else out. What this catches was measured: docs/decisions/0007-wal-check.md.

use std::fs::File;
use std::io::Read;
use std::path::Path;

/// What the index says of the log.
pub(super) struct WalHeader {
    /// How many frames were committed.
    pub(super) frames: u32,
    /// Whether the log has been begun anew since, as it is once all of it is in the database. After
    /// a power cut the index on disk may be that much older.
    pub(super) log_was_reset: bool,
}

const INDEX_HEADER: usize = 48;
const INDEX_LENGTH: u64 = 136;
const LOG_HEADER: usize = 32;

/// Asks the index; none where it has nothing to say that could be trusted, or where all frames
/// are in the database already.
pub(super) fn read(log: &Path, index: &Path) -> Option<WalHeader> {
    let index = beginning(index);
    let (first, second) = (
        index.get(..INDEX_HEADER)?,
        index.get(INDEX_HEADER..2 * INDEX_HEADER)?,
    );
    // The file format's section 2.1: two copies, each with a checksum at its end.
    let initialised = first[12] == 1;
    let sum = [word(first, 40)?, word(first, 44)?].map(u32::from_ne_bytes);
    if first != second || !initialised || checksum(&first[..40], u32::from_ne_bytes) != sum {
        return None;
    }
    let frames = u32::from_ne_bytes(word(first, 16)?);
    let transferred = u32::from_ne_bytes(word(&index, 2 * INDEX_HEADER)?);
    if frames <= transferred {
        return None;
    }
    Some(WalHeader {
        frames,
        log_was_reset: log_salt(&beginning(log)).is_some_and(|salt| *salt != first[32..40]),
    })
}

/// The salt of a log, if its header is sound.
fn log_salt(log: &[u8]) -> Option<&[u8]> {
    let header = log.get(..LOG_HEADER)?;
    let decode = match u32::from_be_bytes(word(header, 0)?) {
        0x377f_0682 => u32::from_le_bytes,
        0x377f_0683 => u32::from_be_bytes,
        _ => return None,
    };
    let sum = [word(header, 24)?, word(header, 28)?].map(u32::from_be_bytes);
    (checksum(&header[..24], decode) == sum).then_some(&header[16..24])
}

/// The checksum of SQLite's write-ahead log.
fn checksum(bytes: &[u8], decode: fn([u8; 4]) -> u32) -> [u32; 2] {
    let mut sum = [0_u32; 2];
    let (words, _) = bytes.as_chunks::<4>();
    for (at, bytes) in words.iter().enumerate() {
        let one = at % 2;
        sum[one] = sum[one]
            .wrapping_add(decode(*bytes))
            .wrapping_add(sum[1 - one]);
    }
    sum
}

/// Enough of a file for its headers; less where there is less.
fn beginning(path: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Ok(file) = File::open(path) {
        // What could be read before an error is looked at all the same: checksums judge it.
        let _ = file.take(INDEX_LENGTH).read_to_end(&mut bytes);
    }
    bytes
}

fn word(bytes: &[u8], at: usize) -> Option<[u8; 4]> {
    bytes.get(at..at + 4)?.try_into().ok()
}
