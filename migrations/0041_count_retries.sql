ALTER TABLE "tailoring" ADD COLUMN "retried_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "tailoring" ADD COLUMN "retries_that_day" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "tailoring_retried" ON "tailoring" USING btree ("user_id","retried_at") WHERE retried_at is not null;