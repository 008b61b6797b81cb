ALTER TYPE "public"."milestone_kind" ADD VALUE 'vr-trial-work-start';--> statement-breakpoint
ALTER TYPE "public"."milestone_kind" ADD VALUE 'vr-trial-work-end';--> statement-breakpoint
ALTER TYPE "public"."milestone_kind" ADD VALUE 'vr-ipe-review';--> statement-breakpoint
ALTER TYPE "public"."milestone_kind" ADD VALUE 'vr-extended-services';--> statement-breakpoint
ALTER TYPE "public"."milestone_kind" ADD VALUE 'vr-paid-extended-start';--> statement-breakpoint
ALTER TYPE "public"."milestone_kind" ADD VALUE 'vr-paid-extended-end';--> statement-breakpoint
ALTER TYPE "public"."milestone_kind" ADD VALUE 'vr-outcome-achieved';--> statement-breakpoint
ALTER TYPE "public"."milestone_kind" ADD VALUE 'vr-exit-reported';--> statement-breakpoint
ALTER TABLE "vr_case" ADD COLUMN "trial_work_started_on" date;--> statement-breakpoint
ALTER TABLE "vr_case" ADD COLUMN "trial_work_ended_on" date;--> statement-breakpoint
ALTER TABLE "vr_case" ADD COLUMN "ipe_reviewed_on" date;--> statement-breakpoint
ALTER TABLE "vr_case" ADD COLUMN "extended_services_on" date;--> statement-breakpoint
ALTER TABLE "vr_case" ADD COLUMN "paid_extended_from" date;--> statement-breakpoint
ALTER TABLE "vr_case" ADD COLUMN "paid_extended_until" date;--> statement-breakpoint
ALTER TABLE "vr_case" ADD COLUMN "outcome_achieved_on" date;--> statement-breakpoint
ALTER TABLE "vr_case" ADD COLUMN "exit_reported_on" date;