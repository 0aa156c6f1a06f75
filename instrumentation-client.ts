import { config } from "zod/v4/core";

// Before any schema is made: zod would try to compile it, which the content security policy refuses and reports.
config({ jitless: true });
