ALTER TABLE "audit_entry" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- What touched the account is appended to. Rows go with their account, whose deletion cascades as its owner.
REVOKE UPDATE, DELETE ON "audit_entry" FROM tailorbird_app;
