//! Checks that the write-ahead log still holds everything that was acknowledged.
//!
//! When it opens a database that no other process uses, SQLite reads the log up to the first frame
//! with a bad checksum and takes that for the end. It cannot tell a damaged frame from an
//! unfinished one, so acknowledged data after it would be lost silently. The log's index, `-shm`,
//! survives the app being killed and records how many frames there were. SQLite rebuilds it before
//! using it, so it is parsed here, under an exclusive lock. What this catches was measured:
//! docs/decisions/0007-wal-check.md.

use std::fs::File;
use std::io::Read;
use std::path::Path;

/// What the index says about the log.
pub(super) struct WalHeader {
    /// How many frames were committed.
    pub(super) frames: u32,
    /// Whether the log was reset since, as happens once all of it is in the database. After a power
    /// cut, the index on disk may be older than the log.
    pub(super) log_was_reset: bool,
}

const INDEX_HEADER: usize = 48;
const INDEX_LENGTH: u64 = 136;
const LOG_HEADER: usize = 32;

/// Reads the index; none if it cannot be trusted, or all frames are in the database already.
pub(super) fn read(log: &Path, index: &Path) -> Option<WalHeader> {
    let index = beginning(index);
    let (first, second) = (
        index.get(..INDEX_HEADER)?,
        index.get(INDEX_HEADER..2 * INDEX_HEADER)?,
    );
    // The file format's section 2.1: two copies, each ending with its checksum.
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

/// The salt of a log with a valid header.
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

/// The start of a file, enough for its headers if it is long enough.
fn beginning(path: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Ok(file) = File::open(path) {
        // What was read before an error is still used: checksums decide.
        let _ = file.take(INDEX_LENGTH).read_to_end(&mut bytes);
    }
    bytes
}

fn word(bytes: &[u8], at: usize) -> Option<[u8; 4]> {
    bytes.get(at..at + 4)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::{checksum, log_salt};

    const SALT: [u8; 8] = *b"saltsalt";

    /// The file format's section 4.1: the magic number says in which order the checksum reads.
    fn log_header(magic: u32, order: fn([u8; 4]) -> u32) -> Vec<u8> {
        let mut header = Vec::new();
        for number in [magic, 3_007_000, 4096, 7] {
            header.extend(number.to_be_bytes());
        }
        header.extend(SALT);
        let sum = checksum(&header, order);
        header.extend(sum.into_iter().flat_map(u32::to_be_bytes));
        header
    }

    #[test]
    fn reads_a_log_of_either_byte_order_and_no_other() {
        let little = log_header(0x377f_0682, u32::from_le_bytes);
        assert_eq!(log_salt(&little), Some(&SALT[..]));
        let big = log_header(0x377f_0683, u32::from_be_bytes);
        assert_eq!(log_salt(&big), Some(&SALT[..]));
        let mixed = log_header(0x377f_0683, u32::from_le_bytes);
        assert_eq!(log_salt(&mixed), None);
        let unknown = log_header(0x377f_0684, u32::from_be_bytes);
        assert_eq!(log_salt(&unknown), None);
        assert_eq!(log_salt(&big[..31]), None);
    }
}
