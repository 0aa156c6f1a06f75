import { SetExclusion } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { setExclusion } from "@/lib/server/services/segments/set-exclusion";

export const PUT = defineRoute(SetExclusion, setExclusion);
