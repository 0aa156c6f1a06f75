import { UpdateProject } from "@/lib/schemas/project";
import { defineRoute } from "@/lib/server/define-route";
import { updateProject } from "@/lib/server/services/projects/update-project";

export const PATCH = defineRoute(UpdateProject, updateProject);
