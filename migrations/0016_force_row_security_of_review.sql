ALTER TABLE "tailoring_decision" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- What was decided is appended to, never rewritten.
REVOKE UPDATE ON "tailoring_decision" FROM tailorbird_app;
