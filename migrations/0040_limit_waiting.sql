-- A function that is frozen or killed in the middle leaves its connection with the pooler, and its locks with it; a
-- statement goes on after its function has given up. Nothing the app does takes a minute, and no transaction waits for
-- anything but its own statements and a message to a queue.
ALTER ROLE tailorbird_app SET statement_timeout = '60s';
--> statement-breakpoint
ALTER ROLE tailorbird_app SET idle_in_transaction_session_timeout = '30s';
