-- The first schema. Times are ISO 8601 in UTC with milliseconds, so that they sort as text. Text columns are
-- never NULL: "not known" is the empty text. No column holds a secret.

CREATE TABLE profiles (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    app_id TEXT NOT NULL,
    configuration_id TEXT NOT NULL,
    graph_version TEXT NOT NULL,
    es_version TEXT NOT NULL,
    signup_origin TEXT NOT NULL,
    feature_type TEXT NOT NULL,
    features TEXT NOT NULL,
    sdk_locale TEXT NOT NULL,
    partner_portfolio_id TEXT NOT NULL,
    credit_line_id TEXT NOT NULL,
    system_user_id TEXT NOT NULL,
    default_currency TEXT NOT NULL,
    webhook_callback TEXT NOT NULL,
    receiver_address TEXT NOT NULL,
    receiver_port INTEGER NOT NULL,
    receiver_path TEXT NOT NULL
) WITHOUT ROWID;

-- No foreign key to profiles: the built-in ones are not in the table.
CREATE TABLE cases (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    profile_id TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    country TEXT NOT NULL,
    customer_language TEXT NOT NULL,
    notes TEXT NOT NULL,
    phone TEXT NOT NULL,
    path TEXT NOT NULL,
    number_answers TEXT NOT NULL,
    page INTEGER NOT NULL,
    facts TEXT NOT NULL,
    phone_number_id TEXT NOT NULL,
    waba_id TEXT NOT NULL,
    handover TEXT NOT NULL,
    test_skip_reason TEXT NOT NULL,
    test_passed_at TEXT NOT NULL,
    handed_over_at TEXT NOT NULL,
    number_ready_at TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX cases_updated ON cases (updated_at);
CREATE INDEX cases_profile ON cases (profile_id);
CREATE INDEX cases_phone ON cases (phone) WHERE phone <> '';
CREATE INDEX cases_phone_number_id ON cases (phone_number_id) WHERE phone_number_id <> '';
CREATE INDEX cases_waba_id ON cases (waba_id) WHERE waba_id <> '';

CREATE TABLE attempts (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    launched_at TEXT NOT NULL,
    state TEXT NOT NULL,
    evidence TEXT NOT NULL,
    ended_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX attempts_case ON attempts (case_id, launched_at);

CREATE TABLE attempt_events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt_id TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX attempt_events_attempt ON attempt_events (attempt_id);

CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    run INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('intent', 'outcome')),
    at TEXT NOT NULL,
    payload TEXT NOT NULL
);
CREATE INDEX journal_case ON journal (case_id, step, run, kind);

CREATE TABLE timeline (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX timeline_case ON timeline (case_id);

CREATE TABLE webhooks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    received_at TEXT NOT NULL,
    verdict TEXT NOT NULL,
    verdict_reason TEXT NOT NULL,
    field TEXT NOT NULL,
    waba_id TEXT NOT NULL,
    phone_number_id TEXT NOT NULL,
    raw BLOB NOT NULL,
    digest BLOB NOT NULL
);
-- Meta delivers again until it is answered 200; a forged copy must not keep the true one out.
CREATE UNIQUE INDEX webhooks_digest ON webhooks (digest) WHERE verdict = 'valid';

-- No foreign key: a message is kept even when its case went away a moment ago.
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id TEXT NOT NULL,
    phone_number_id TEXT NOT NULL,
    contact TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound')),
    client_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    at TEXT NOT NULL,
    status TEXT NOT NULL,
    status_times TEXT NOT NULL,
    error TEXT NOT NULL,
    raw TEXT NOT NULL
);
CREATE INDEX messages_conversation ON messages (phone_number_id, contact);
CREATE INDEX messages_case ON messages (case_id) WHERE case_id <> '';
CREATE INDEX messages_message_id ON messages (message_id) WHERE message_id <> '';
CREATE UNIQUE INDEX messages_inbound ON messages (message_id) WHERE direction = 'inbound' AND message_id <> '';
CREATE UNIQUE INDEX messages_client_id ON messages (client_id) WHERE client_id <> '';

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
