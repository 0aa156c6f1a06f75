import * as z from "zod";
import { FlagRow, NOTE_REQUIRED, saysWhy, Why } from "./segment";
import { storableText } from "./storable-text";

const id = z.uuid();
const { reason } = Why.shape;

/** A check, a side and the normalised text that the check marks there. */
const fingerprint = storableText(1_000).min(1);

/** The text that a rule holds on to, and the check that marks it. */
const MarkedText = z.object({
  fingerprint,
  checkTitle: FlagRow.shape.message,
  side: FlagRow.shape.side,
  /** As it stands in a segment, or in small letters where none has it now; null when it is too long to be kept. */
  text: z.string().nullable(),
});

/** Equal dismissals, seen as a rule that they could become. */
export const RuleCandidate = MarkedText.extend({
  /** On how many segments of the project people dismissed it. */
  count: z.number().int(),
  /** The reason given most often. */
  reason,
  note: z.string().nullable(),
  /** `few`: not enough of them to propose a rule; `covered`: a rule says so already. */
  standing: z.enum(["few", "proposed", "declined", "covered"]),
});
export type RuleCandidate = z.infer<typeof RuleCandidate>;

/** A rule of a project: the text is no error wherever the check marks it. */
export const FlagRuleRow = MarkedText.extend({
  id,
  reason,
  note: z.string().nullable(),
  by: z.object({ id, name: z.string() }),
  at: z.iso.datetime(),
  /** How many flags it silences that nobody dismissed by themselves. */
  silenced: z.number().int(),
});
export type FlagRuleRow = z.infer<typeof FlagRuleRow>;

/** GET /api/v1/projects/:projectId/flag-rules — the rules, and what could become one. */
export const ListFlagRules = z.object({ projectId: id });
export type ListFlagRules = z.infer<typeof ListFlagRules>;
export const FlagRules = z.object({
  rules: z.array(FlagRuleRow),
  proposals: z.array(RuleCandidate),
});
export type FlagRules = z.infer<typeof FlagRules>;

/** GET /api/v1/projects/:projectId/flag-rules/preview?fingerprint= — the open flags that a rule would silence. */
export const PreviewFlagRule = z.object({ projectId: id, fingerprint });
export type PreviewFlagRule = z.infer<typeof PreviewFlagRule>;
export const RulePreview = z.object({
  side: FlagRow.shape.side,
  flags: z.number().int(),
  segments: z.number().int(),
  /** The first of the segments, in the order of their documents. */
  items: z.array(
    z.object({
      segmentId: id,
      documentId: id,
      documentTitle: z.string(),
      sourceLanguage: z.string(),
      targetLanguage: z.string(),
      /** 1-based within the document. */
      number: z.number().int(),
      source: z.string(),
      target: z.string(),
      spans: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
    }),
  ),
});
export type RulePreview = z.infer<typeof RulePreview>;

/** GET /api/v1/flags/:flagId/rule-candidate — the dismissals that are equal to a flag's. */
export const ReadRuleCandidate = z.object({ flagId: id });
export type ReadRuleCandidate = z.infer<typeof ReadRuleCandidate>;

/** POST /api/v1/projects/:projectId/flag-rules — silences a text that was flagged or dismissed in the project. */
export const CreateFlagRule = Why.extend({ projectId: id, fingerprint }).refine(
  saysWhy,
  NOTE_REQUIRED,
);
export type CreateFlagRule = z.infer<typeof CreateFlagRule>;

/** PATCH /api/v1/projects/:projectId/flag-rules/:ruleId */
export const UpdateFlagRule = Why.extend({ projectId: id, ruleId: id }).refine(
  saysWhy,
  NOTE_REQUIRED,
);
export type UpdateFlagRule = z.infer<typeof UpdateFlagRule>;

/** DELETE /api/v1/projects/:projectId/flag-rules/:ruleId — its flags are open again. */
export const DeleteFlagRule = z.object({ projectId: id, ruleId: id });
export type DeleteFlagRule = z.infer<typeof DeleteFlagRule>;

/** POST /api/v1/projects/:projectId/flag-rules/declined — says that equal dismissals make no rule. */
export const DeclineFlagRule = z.object({ projectId: id, fingerprint });
export type DeclineFlagRule = z.infer<typeof DeclineFlagRule>;
