use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::sleep;

use crate::documents::v1::Document;

/// A document and what the store knows about it.
#[derive(Clone)]
pub struct Record {
    pub document: Document,
    pub checksum: u32,
}

impl From<Document> for Record {
    fn from(document: Document) -> Self {
        let checksum = crc32fast::hash(document.text.as_bytes());
        Self { document, checksum }
    }
}

/// Reads that will still fail because the text is not back from cold storage.
const COLD_READS: u32 = 2;

/// Holds the documents by their ids.
pub struct Store {
    records: Mutex<BTreeMap<String, Record>>,
    cold: Mutex<BTreeMap<String, u32>>,
}

impl Store {
    pub fn filled() -> Self {
        let document = |id: &str, title: &str, text: &str, version| Document {
            id: id.into(),
            title: title.into(),
            text: text.into(),
            version,
        };
        let store = Self {
            records: Mutex::default(),
            cold: Mutex::new([("archive/2019".into(), COLD_READS)].into()),
        };
        let add = |document: Document| put(&mut locked(&store.records), document);
        add(document(
            "guides/retry",
            "Retry with care",
            "Retry reads freely, writes with care.",
            3,
        ));
        add(document(
            "guides/deadlines",
            "Deadlines",
            "Always set one.",
            1,
        ));
        add(document(
            "archive/2019",
            "Notes of 2019",
            "Old, but kept.",
            1,
        ));
        let mut damaged = Record::from(document("archive/damaged", "Damaged", "What was here?", 1));
        damaged.checksum ^= 1;
        locked(&store.records).insert("archive/damaged".into(), damaged);
        store
    }

    /// Takes a moment, as a read from a disk does. What it returns can be out of date already.
    pub async fn find(&self, id: &str) -> Option<Record> {
        let found = locked(&self.records).get(id).cloned();
        sleep(Duration::from_millis(1)).await;
        found
    }

    /// Adds a document unless its id is taken, in one step: of two creators one gets false.
    pub fn create(&self, document: &Document) -> bool {
        let mut records = locked(&self.records);
        if records.contains_key(&document.id) {
            return false;
        }
        put(&mut records, document.clone());
        true
    }

    /// Compares the version and writes in one step. Fails with the stored version when another
    /// writer was faster; none when there is no such document.
    pub fn replace_text(
        &self,
        id: &str,
        text: String,
        version: i64,
    ) -> Option<Result<Document, i64>> {
        let mut records = locked(&self.records);
        let found = &records.get(id)?.document;
        if found.version != version {
            return Some(Err(found.version));
        }
        let changed = Document {
            text,
            version: version + 1,
            ..found.clone()
        };
        put(&mut records, changed.clone());
        Some(Ok(changed))
    }

    pub fn delete(&self, id: &str) {
        locked(&self.records).remove(id);
    }

    /// The ids in a folder, or all when the folder is empty.
    pub fn inside(&self, folder: &str) -> Vec<String> {
        let within = |id: &&String| folder.is_empty() || id.starts_with(&format!("{folder}/"));
        locked(&self.records)
            .keys()
            .filter(within)
            .cloned()
            .collect()
    }

    /// Tells whether a text can be read, and brings one that cannot a step closer.
    pub fn warm_up(&self, id: &str) -> bool {
        match locked(&self.cold).get_mut(id) {
            Some(reads) if *reads > 0 => {
                *reads -= 1;
                false
            }
            _ => true,
        }
    }
}

fn put(records: &mut BTreeMap<String, Record>, document: Document) {
    records.insert(document.id.clone(), document.into());
}

/// A panic elsewhere leaves these maps whole, so its poison says nothing.
pub fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
