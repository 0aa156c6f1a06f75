import { ReadProject } from "@/lib/schemas/project";
import { defineRoute } from "@/lib/server/define-route";
import { listChecks } from "@/lib/server/services/checks/list-checks";

export const GET = defineRoute(ReadProject, listChecks);
