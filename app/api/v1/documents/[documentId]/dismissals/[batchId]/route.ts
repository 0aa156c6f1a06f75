import { ReopenFlags } from "@/lib/schemas/dismissals";
import { defineRoute } from "@/lib/server/define-route";
import { reopenFlags } from "@/lib/server/services/dismissals/reopen-flags";

export const DELETE = defineRoute(ReopenFlags, reopenFlags);
