-- Conversations: one row per business number and person. A message has its place in its conversation, 0 = oldest,
-- without gaps; -1 marks another message (a reaction, an edit) and is no row of the list.

CREATE TABLE conversations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id TEXT NOT NULL DEFAULT '',
    phone_number_id TEXT NOT NULL,
    wa_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    -- Name, number and user id as they are searched: without case and accents.
    folded TEXT NOT NULL DEFAULT '',
    count INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    last_inbound_at TEXT NOT NULL DEFAULT '',
    last_at TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX conversations_wa_id ON conversations (phone_number_id, wa_id) WHERE wa_id <> '';
CREATE UNIQUE INDEX conversations_user_id ON conversations (phone_number_id, user_id) WHERE user_id <> '';
CREATE UNIQUE INDEX conversations_nobody ON conversations (phone_number_id) WHERE wa_id = '' AND user_id = '';
CREATE INDEX conversations_last ON conversations (last_at, id);
CREATE INDEX conversations_case ON conversations (case_id) WHERE case_id <> '';
CREATE INDEX conversations_unread ON conversations (id) WHERE unread > 0;

ALTER TABLE messages ADD COLUMN conversation_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN position INTEGER NOT NULL DEFAULT -1;
ALTER TABLE messages ADD COLUMN user_id TEXT NOT NULL DEFAULT '';
ALTER TABLE messages ADD COLUMN reply_to TEXT NOT NULL DEFAULT '';
ALTER TABLE messages ADD COLUMN response TEXT NOT NULL DEFAULT '{}';
ALTER TABLE messages ADD COLUMN attachment TEXT NOT NULL DEFAULT '{}';
ALTER TABLE messages ADD COLUMN marks TEXT NOT NULL DEFAULT '{}';
ALTER TABLE messages ADD COLUMN actor TEXT NOT NULL DEFAULT '';
ALTER TABLE messages ADD COLUMN retry_at TEXT NOT NULL DEFAULT '';

-- What is there already. A contact of digits is a phone number, anything else a business-scoped user id.
UPDATE messages SET user_id = CASE
    WHEN ltrim(contact, '+') = '' OR ltrim(contact, '+') GLOB '*[^0-9]*' THEN contact
    WHEN direction = 'inbound' AND json_valid(raw) THEN coalesce(json_extract(raw, '$.from_user_id'), '')
    ELSE '' END;
UPDATE messages SET
    reply_to = coalesce(json_extract(raw, '$.reaction.message_id'), json_extract(raw, '$.edit.original_message_id'),
                        json_extract(raw, '$.revoke.original_message_id'), json_extract(raw, '$.context.id'),
                        json_extract(raw, '$.context.message_id'), '')
  WHERE json_valid(raw);
UPDATE messages SET
    attachment = json_object('mediaId', coalesce(json_extract(raw, '$.' || type || '.id'), ''),
                             'fileName', coalesce(json_extract(raw, '$.' || type || '.filename'), ''),
                             'mimeType', coalesce(json_extract(raw, '$.' || type || '.mime_type'), ''),
                             'sha256', coalesce(json_extract(raw, '$.' || type || '.sha256'), ''))
  WHERE direction = 'inbound' AND type IN ('image', 'video', 'audio', 'document', 'sticker') AND json_valid(raw);

INSERT INTO conversations (phone_number_id, wa_id, user_id)
  SELECT phone_number_id, ltrim(contact, '+'), '' FROM messages
  WHERE ltrim(contact, '+') <> '' AND ltrim(contact, '+') NOT GLOB '*[^0-9]*'
  GROUP BY phone_number_id, ltrim(contact, '+') ORDER BY min(id);
CREATE INDEX migration_contact ON messages (phone_number_id, contact, id);
-- A user id that is seen with two numbers stays with the first: later messages tell who has it now.
UPDATE OR IGNORE conversations SET user_id = coalesce(
    (SELECT m.user_id FROM messages m WHERE m.phone_number_id = conversations.phone_number_id
     AND m.contact = conversations.wa_id AND m.user_id <> '' ORDER BY m.id DESC LIMIT 1), '');
INSERT OR IGNORE INTO conversations (phone_number_id, wa_id, user_id)
  SELECT phone_number_id, '', contact FROM messages
  WHERE ltrim(contact, '+') = '' OR ltrim(contact, '+') GLOB '*[^0-9]*'
  GROUP BY phone_number_id, contact ORDER BY min(id);
UPDATE messages SET conversation_id = coalesce(
    (SELECT c.id FROM conversations c WHERE c.phone_number_id = messages.phone_number_id AND c.wa_id <> ''
     AND c.wa_id = ltrim(messages.contact, '+')),
    (SELECT c.id FROM conversations c WHERE c.phone_number_id = messages.phone_number_id AND c.user_id <> ''
     AND c.user_id = messages.contact),
    (SELECT c.id FROM conversations c WHERE c.phone_number_id = messages.phone_number_id AND c.wa_id = ''
     AND c.user_id = ''), 0);
DROP INDEX migration_contact;
DROP INDEX messages_conversation;
CREATE INDEX messages_place ON messages (conversation_id, position);
CREATE INDEX messages_reply_to ON messages (reply_to) WHERE reply_to <> '';
CREATE INDEX messages_unfinished ON messages (status) WHERE status IN ('waiting', 'sending', 'unsettled');

-- Reactions whose message is here become marks of it; the newest of each person counts.
UPDATE messages SET marks = json_object('reactions', (
    SELECT json_group_array(json_object('fromBusiness', json(CASE r.direction WHEN 'outbound' THEN 'true' ELSE 'false' END),
                                        'emoji', json_extract(r.raw, '$.reaction.emoji'), 'at', r.at))
    FROM messages r WHERE r.reply_to = messages.message_id AND r.reply_to <> '' AND r.type = 'reaction' AND json_valid(r.raw)
    AND coalesce(json_extract(r.raw, '$.reaction.emoji'), '') <> ''
    AND NOT EXISTS (SELECT 1 FROM messages n WHERE n.reply_to = r.reply_to AND n.reply_to <> '' AND n.type = 'reaction'
                    AND n.direction = r.direction AND (n.at, n.id) > (r.at, r.id))))
  WHERE message_id <> '' AND message_id IN (SELECT reply_to FROM messages WHERE type = 'reaction' AND reply_to <> '');
UPDATE messages SET position = place.number
  FROM (SELECT id, row_number() OVER (PARTITION BY conversation_id ORDER BY at, id) - 1 AS number FROM messages m
        WHERE NOT (m.type = 'reaction' AND m.reply_to <> ''
                   AND EXISTS (SELECT 1 FROM messages t WHERE t.message_id = m.reply_to AND t.message_id <> ''))) AS place
  WHERE place.id = messages.id;
UPDATE conversations SET
    count = (SELECT count(*) FROM messages m WHERE m.conversation_id = conversations.id AND m.position >= 0),
    last_at = coalesce((SELECT max(m.at) FROM messages m WHERE m.conversation_id = conversations.id AND m.position >= 0), ''),
    last_inbound_at = coalesce((SELECT max(m.at) FROM messages m WHERE m.conversation_id = conversations.id
                                AND m.direction = 'inbound' AND m.type NOT IN ('system', 'edit', 'revoke')), ''),
    name = coalesce((SELECT m.contact_name FROM messages m WHERE m.conversation_id = conversations.id
                     AND m.contact_name <> '' ORDER BY m.at DESC, m.id DESC LIMIT 1), ''),
    case_id = coalesce((SELECT m.case_id FROM messages m WHERE m.conversation_id = conversations.id
                        AND m.case_id <> '' ORDER BY m.id DESC LIMIT 1), '');
UPDATE conversations SET folded = lower(name) || ' ' || wa_id || ' ' || lower(user_id);

-- The words of all messages. `scope` holds one word that names the conversation, so that a search within one does not
-- go through the hits of all others; it begins with a sign of the private area, which no search asks for. What is
-- typed is a beginning of words: those of up to eight characters have lists of their own. Where in a text a word
-- stands is not kept: nobody asks, and it would double the size. The separators are the signs of direction that
-- WhatsApp puts around a mentioned name.
CREATE VIEW message_words AS SELECT id, body, char(63743) || conversation_id AS scope FROM messages WHERE body <> '';
CREATE VIRTUAL TABLE messages_text USING fts5 (body, scope, content = 'message_words', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2 separators '؜⁦⁧⁨⁩'", prefix = '1 2 3 4 5 6 7 8', detail = none);
INSERT INTO messages_text (rowid, body, scope)
  SELECT id, body, char(63743) || conversation_id FROM messages WHERE body <> '';
CREATE TRIGGER messages_text_insert AFTER INSERT ON messages WHEN new.body <> '' BEGIN
    INSERT INTO messages_text (rowid, body, scope) VALUES (new.id, new.body, char(63743) || new.conversation_id);
END;
CREATE TRIGGER messages_text_delete AFTER DELETE ON messages WHEN old.body <> '' BEGIN
    INSERT INTO messages_text (messages_text, rowid, body, scope) VALUES ('delete', old.id, old.body, char(63743) || old.conversation_id);
END;
CREATE TRIGGER messages_text_update AFTER UPDATE OF body, conversation_id ON messages
  WHEN old.body <> new.body OR old.conversation_id <> new.conversation_id BEGIN
    INSERT INTO messages_text (messages_text, rowid, body, scope)
      SELECT 'delete', old.id, old.body, char(63743) || old.conversation_id WHERE old.body <> '';
    INSERT INTO messages_text (rowid, body, scope) SELECT new.id, new.body, char(63743) || new.conversation_id WHERE new.body <> '';
END;

-- Every webhook that concerned a message, for its inspector.
CREATE TABLE message_evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    received_at TEXT NOT NULL,
    raw TEXT NOT NULL
);
CREATE INDEX message_evidence_message ON message_evidence (message_id);
