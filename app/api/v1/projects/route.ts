import { CreateProject } from "@/lib/schemas/project";
import { defineRoute } from "@/lib/server/define-route";
import { createProject } from "@/lib/server/services/projects/create-project";

export const POST = defineRoute(CreateProject, createProject);
