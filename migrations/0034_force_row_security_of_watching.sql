ALTER TABLE "calendar_entry" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "job_check" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- What was found is written and kept, as events of applications are; it goes with its job.
REVOKE UPDATE, DELETE ON "job_check" FROM tailorbird_app;
--> statement-breakpoint
-- The sweeper finds what is due, of every account: ids, times, and a number that keeps one site's apart.
GRANT SELECT ("user_id", "id", "check_due_at", "check_lane") ON "job" TO tailorbird_sweeper;
--> statement-breakpoint
CREATE POLICY "sweeper_sees_due" ON "job" FOR SELECT TO tailorbird_sweeper USING (check_due_at IS NOT NULL);
