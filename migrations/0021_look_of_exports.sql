ALTER TABLE "export_file" ADD COLUMN "look" text DEFAULT 'classic-a4' NOT NULL;--> statement-breakpoint
ALTER TABLE "export_file" DROP CONSTRAINT "export_file_user_id_resume_id_document_hash_format_pk";--> statement-breakpoint
ALTER TABLE "export_file" ADD CONSTRAINT "export_file_user_id_resume_id_document_hash_format_look_pk" PRIMARY KEY("user_id","resume_id","document_hash","format","look");
