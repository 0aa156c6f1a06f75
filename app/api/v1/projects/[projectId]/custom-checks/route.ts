import { CreateCustomCheck } from "@/lib/schemas/custom-check";
import { defineRoute } from "@/lib/server/define-route";
import { createCustomCheck } from "@/lib/server/services/custom-checks/create-custom-check";

export const POST = defineRoute(CreateCustomCheck, createCustomCheck);
