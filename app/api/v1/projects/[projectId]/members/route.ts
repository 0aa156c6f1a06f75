import { ReadProject } from "@/lib/schemas/project";
import { defineRoute } from "@/lib/server/define-route";
import { listMembers } from "@/lib/server/services/projects/list-members";

export const GET = defineRoute(ReadProject, listMembers);
