-- The sweeper finds exports whose making never ended, and secrets that another key has sealed, of every account: ids, times
-- and the names of keys.
GRANT SELECT ("user_id", "id", "status", "created_at") ON "account_export" TO tailorbird_sweeper;
--> statement-breakpoint
CREATE POLICY "sweeper_sees_preparing" ON "account_export" FOR SELECT TO tailorbird_sweeper USING (status = 'preparing');
--> statement-breakpoint
GRANT SELECT ("user_id", "id", "secret_sealed_by") ON "webhook_endpoint" TO tailorbird_sweeper;
--> statement-breakpoint
CREATE POLICY "sweeper_sees_keys" ON "webhook_endpoint" FOR SELECT TO tailorbird_sweeper USING (true);
--> statement-breakpoint
GRANT SELECT ("user_id", "mail_secret_sealed_by") ON "account_preferences" TO tailorbird_sweeper;
--> statement-breakpoint
CREATE POLICY "sweeper_sees_keys" ON "account_preferences" FOR SELECT TO tailorbird_sweeper USING (mail_secret_sealed_by IS NOT NULL);