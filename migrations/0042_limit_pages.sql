ALTER TABLE "account" ADD COLUMN "pages_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "pages_count" integer DEFAULT 0 NOT NULL;