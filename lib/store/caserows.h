#pragma once

#include "store/records.h"
#include "store/rows.h"

// Writing a case, shared by the repositories that do so within a transaction of their own; for lib/store only.
namespace gangway::store {

/// Inserts with the next free number, or updates; the record as it is now stored.
Result<CaseRecord> saveCase(QSqlDatabase &db, CaseRecord record);
Result<qint64> insertJournal(QSqlDatabase &db, const JournalRecord &record);
Result<qint64> insertTimeline(QSqlDatabase &db, const TimelineRecord &record);

} // namespace gangway::store
