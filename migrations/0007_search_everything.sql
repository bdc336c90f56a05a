CREATE TABLE "search_entry" (
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "search_entry_user_id_kind_id_pk" PRIMARY KEY("user_id","kind","id")
);
--> statement-breakpoint
ALTER TABLE "search_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_user_id_account_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."account"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entry_of" ON "search_entry" USING btree ("user_id","id");--> statement-breakpoint
CREATE POLICY "own_rows" ON "search_entry" AS PERMISSIVE FOR ALL TO public USING (user_id = nullif(current_setting('app.user_id', true), '')::uuid) WITH CHECK (user_id = nullif(current_setting('app.user_id', true), '')::uuid);