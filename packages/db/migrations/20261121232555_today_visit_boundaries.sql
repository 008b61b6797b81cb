-- When somebody was last on *Today*: read and written by its holder alone, never removed, and no part of the history.
alter table today_visit force row level security;
--> statement-breakpoint
grant select, insert on today_visit to ips_app;
--> statement-breakpoint
grant update (opened_at, since) on today_visit to ips_app;
