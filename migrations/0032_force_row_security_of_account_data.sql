ALTER TABLE "account_export" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "account_deletion" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The receipt of an erasure is written and kept.
REVOKE DELETE ON "account_deletion" FROM tailorbird_app;
