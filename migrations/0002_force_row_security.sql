-- Row-level security binds a table's owner only when it is forced.
ALTER TABLE "account" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "api_key" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "idempotency_key" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "resume" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "resume_version" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "job" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "tailoring" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "application" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "application_event" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "export_file" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- What happened to an application is appended to, never rewritten.
REVOKE UPDATE ON "application_event" FROM tailorbird_app;
--> statement-breakpoint
-- The sweeper finds what is due, of every account: ids and times, nothing a person wrote.
GRANT SELECT ("user_id", "id", "status", "due_at", "lease_until") ON "resume" TO tailorbird_sweeper;
--> statement-breakpoint
CREATE POLICY "sweeper_sees_due" ON "resume" FOR SELECT TO tailorbird_sweeper USING (due_at IS NOT NULL);
--> statement-breakpoint
GRANT SELECT ("user_id", "created_at") ON "idempotency_key" TO tailorbird_sweeper;
--> statement-breakpoint
CREATE POLICY "sweeper_sees_due" ON "idempotency_key" FOR SELECT TO tailorbird_sweeper USING (created_at < now() - interval '48 hours');
