import { DismissFlag, ReopenFlag } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { dismissFlag } from "@/lib/server/services/flags/dismiss-flag";
import { reopenFlag } from "@/lib/server/services/flags/reopen-flag";

export const PUT = defineRoute(DismissFlag, dismissFlag);
export const DELETE = defineRoute(ReopenFlag, reopenFlag);
