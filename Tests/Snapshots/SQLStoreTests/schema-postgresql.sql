-- 1: clusters, organisations, accounts, members
CREATE TABLE clusters (
    id BYTEA NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL,
    created_at BIGINT NOT NULL, version BIGINT NOT NULL CHECK (version >= 1)
);
CREATE TABLE organisations (
    cluster BYTEA NOT NULL REFERENCES clusters (id), id BYTEA NOT NULL, kind TEXT NOT NULL,
    name TEXT NOT NULL, created_at BIGINT NOT NULL, archived_at BIGINT,
    version BIGINT NOT NULL CHECK (version >= 1),
    PRIMARY KEY (cluster, id), UNIQUE (cluster, name)
);
CREATE TABLE accounts (
    id BYTEA NOT NULL PRIMARY KEY, sign_in_name TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL,
    language TEXT NOT NULL, password_hash TEXT, is_operator BIGINT NOT NULL CHECK (is_operator IN (0, 1)),
    created_at BIGINT NOT NULL, disabled_at BIGINT, version BIGINT NOT NULL CHECK (version >= 1)
);
CREATE TABLE members (
    cluster BYTEA NOT NULL, id BYTEA NOT NULL, organisation BYTEA NOT NULL,
    account BYTEA NOT NULL REFERENCES accounts (id), roles TEXT NOT NULL, created_at BIGINT NOT NULL,
    ended_at BIGINT, version BIGINT NOT NULL CHECK (version >= 1),
    PRIMARY KEY (cluster, id), UNIQUE (cluster, organisation, account),
    FOREIGN KEY (cluster, organisation) REFERENCES organisations (cluster, id)
);
CREATE INDEX members_by_account ON members (account, cluster);

-- 2: sessions, tokens, invitations, links
CREATE TABLE sessions (
    digest BYTEA NOT NULL PRIMARY KEY, account BYTEA NOT NULL REFERENCES accounts (id),
    created_at BIGINT NOT NULL, seen_at BIGINT NOT NULL, expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account);
CREATE TABLE api_tokens (
    cluster BYTEA NOT NULL, id BYTEA NOT NULL, member BYTEA NOT NULL, name TEXT NOT NULL,
    digest BYTEA NOT NULL UNIQUE, scopes TEXT NOT NULL, created_at BIGINT NOT NULL,
    expires_at BIGINT, used_at BIGINT, revoked_at BIGINT,
    PRIMARY KEY (cluster, id), FOREIGN KEY (cluster, member) REFERENCES members (cluster, id)
);
CREATE INDEX api_tokens_by_member ON api_tokens (cluster, member);
CREATE TABLE invitations (
    cluster BYTEA NOT NULL, id BYTEA NOT NULL, organisation BYTEA NOT NULL, roles TEXT NOT NULL,
    digest BYTEA NOT NULL UNIQUE, created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL,
    used_at BIGINT, revoked_at BIGINT,
    PRIMARY KEY (cluster, id),
    FOREIGN KEY (cluster, organisation) REFERENCES organisations (cluster, id)
);
CREATE TABLE one_time_links (
    digest BYTEA NOT NULL PRIMARY KEY, purpose TEXT NOT NULL, account BYTEA REFERENCES accounts (id),
    created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, used_at BIGINT
);

-- 3: idempotent requests, outbox
CREATE TABLE idempotent_requests (
    cluster BYTEA NOT NULL REFERENCES clusters (id), actor TEXT NOT NULL, request_key TEXT NOT NULL,
    request_digest BYTEA NOT NULL, status BIGINT NOT NULL, media_type TEXT, location TEXT,
    body BYTEA NOT NULL, created_at BIGINT NOT NULL,
    PRIMARY KEY (cluster, actor, request_key)
);
CREATE INDEX idempotent_requests_by_time ON idempotent_requests (cluster, created_at);
CREATE TABLE outbox (
    position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, cluster BYTEA NOT NULL REFERENCES clusters (id), topic TEXT NOT NULL,
    payload TEXT NOT NULL, created_at BIGINT NOT NULL
);
CREATE INDEX outbox_by_cluster ON outbox (cluster, position);
CREATE TABLE outbox_consumers (
    consumer TEXT NOT NULL PRIMARY KEY, position BIGINT NOT NULL
);

-- 4: audit log
CREATE TABLE audit (
    cluster BYTEA NOT NULL, sequence BIGINT NOT NULL CHECK (sequence >= 1), time BIGINT NOT NULL,
    actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, cause TEXT NOT NULL,
    state_before TEXT, state_after TEXT, previous BYTEA NOT NULL, hash BYTEA NOT NULL,
    PRIMARY KEY (cluster, sequence)
);
CREATE TABLE audit_heads (
    cluster BYTEA NOT NULL PRIMARY KEY, sequence BIGINT NOT NULL, hash BYTEA NOT NULL
);
CREATE FUNCTION audit_refuses() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'The audit log takes new rows only.' USING ERRCODE = 'check_violation'; END $$;
CREATE TRIGGER audit_refuses BEFORE UPDATE OR DELETE ON audit
FOR EACH ROW EXECUTE FUNCTION audit_refuses();

-- 5: clusters may share a name
ALTER TABLE clusters DROP CONSTRAINT clusters_name_key;
