ALTER TABLE "attachment" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT ("user_id", "id", "status", "due_at") ON "attachment" TO tailorbird_sweeper;
--> statement-breakpoint
CREATE POLICY "sweeper_sees_due" ON "attachment" FOR SELECT TO tailorbird_sweeper USING (due_at IS NOT NULL);
