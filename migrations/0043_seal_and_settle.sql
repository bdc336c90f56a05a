ALTER TABLE "account_preferences" ALTER COLUMN "mail_secret" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "account_deletion" ADD COLUMN "subject" text;--> statement-breakpoint
ALTER TABLE "account_deletion" ADD COLUMN "sign_in_erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "account_export" ADD COLUMN "failure" jsonb;--> statement-breakpoint
ALTER TABLE "account_preferences" ADD COLUMN "mail_secret_sealed_by" text DEFAULT 'clear';--> statement-breakpoint
ALTER TABLE "webhook_endpoint" ADD COLUMN "secret_sealed_by" text DEFAULT 'clear' NOT NULL;--> statement-breakpoint
ALTER TABLE "webhook_endpoint" ADD COLUMN "disabled_told_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "account_export_preparing" ON "account_export" USING btree ("created_at") WHERE status = 'preparing';--> statement-breakpoint
CREATE INDEX "account_preferences_sealed" ON "account_preferences" USING btree ("mail_secret_sealed_by");--> statement-breakpoint
CREATE INDEX "webhook_endpoint_sealed" ON "webhook_endpoint" USING btree ("secret_sealed_by");