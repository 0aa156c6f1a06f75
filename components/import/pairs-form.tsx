"use client";

import { ArrowRight, Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { LanguagePair } from "@/lib/bitext/language-pair";
import { type FilePair, matchPairs } from "@/lib/formats/match-pairs";
import { MAX_PAIRS } from "@/lib/schemas/import";
import { isBilingual } from "./file-kinds";
import type { QueuedPair } from "./use-several-imports";

export interface PairsFormProps {
  readonly names: readonly string[];
  readonly languages: LanguagePair;
  readonly isSending: boolean;
  readonly problem: string | null;
  readonly onSubmit: (pairs: readonly QueuedPair[]) => void;
  readonly onRemove: () => void;
}

/** Shows which files belong together, lets that be changed, and names those that are left. */
export function PairsForm({
  names,
  languages,
  isSending,
  problem,
  onSubmit,
  onRemove,
}: PairsFormProps) {
  const t = useTranslations("import.several");
  const [pairs, setPairs] = useState<readonly FilePair[]>(() => matchPairs(names, languages).pairs);
  const used = new Set(pairs.flatMap(({ source, target }) => [source, target]));
  const left = names.filter((name) => !used.has(name));
  const isWhole = (pair: FilePair) =>
    pair.title.trim() !== "" &&
    pair.source !== "" &&
    (isBilingual(pair.source) || Boolean(pair.target));
  const isReady = pairs.length > 0 && pairs.length <= MAX_PAIRS && pairs.every(isWhole);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onSubmit(pairs);
  };
  const change = (at: number, pair: FilePair | null) =>
    setPairs(pairs.flatMap((one, index) => (index === at ? (pair ?? []) : one)));
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      {problem && (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      )}
      <h2 className="font-semibold">{t("found", { pairs: pairs.length, files: names.length })}</h2>
      <PairList pairs={pairs} names={names} onChange={change} />
      <Left names={left} />
      {pairs.length > MAX_PAIRS && (
        <p className="text-sm text-danger">{t("tooMany", { limit: MAX_PAIRS })}</p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" size="lg" disabled={!isReady || isSending}>
          {t("submit", { count: pairs.length })}
        </Button>
        {left.length > 0 && (
          <Button
            size="lg"
            onClick={() => setPairs([...pairs, { title: "", source: "", target: "" }])}
          >
            <Plus aria-hidden />
            {t("add")}
          </Button>
        )}
        <Button size="lg" variant="ghost" onClick={onRemove}>
          {t("others")}
        </Button>
      </div>
    </form>
  );
}

interface PairListProps {
  readonly pairs: readonly FilePair[];
  readonly names: readonly string[];
  readonly onChange: (at: number, pair: FilePair | null) => void;
}

function PairList({ pairs, names, onChange }: PairListProps) {
  const t = useTranslations("import.several");
  return (
    <ul className="flex flex-col divide-y divide-border rounded-xl border border-border bg-surface shadow-xs">
      {pairs.map((pair, at) => (
        <PairLine
          key={at}
          number={at + 1}
          pair={pair}
          names={names}
          onChange={(changed) => onChange(at, changed)}
        />
      ))}
      {pairs.length === 0 && <li className="px-4 py-6 text-center text-muted">{t("nothing")}</li>}
    </ul>
  );
}

interface PairLineProps {
  readonly number: number;
  readonly pair: FilePair;
  readonly names: readonly string[];
  readonly onChange: (pair: FilePair | null) => void;
}

function PairLine({ number, pair, names, onChange }: PairLineProps) {
  const t = useTranslations("import.several");
  const isWhole = isBilingual(pair.source);
  const changeSource = (source: string) => {
    const { target = "", ...rest } = pair;
    onChange(isBilingual(source) ? { ...rest, source } : { ...rest, source, target });
  };
  return (
    <li className="grid items-center gap-2 px-3 py-3 sm:px-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,4fr)_auto_minmax(0,4fr)_auto]">
      <div className="flex items-center gap-2">
        <Input
          aria-label={t("titleOf", { number })}
          value={pair.title}
          maxLength={300}
          onChange={(event) => onChange({ ...pair, title: event.target.value })}
        />
        <RemoveButton number={number} onRemove={() => onChange(null)} className="lg:hidden" />
      </div>
      <NameSelect
        label={t("sourceOf", { number })}
        value={pair.source}
        names={names}
        onChange={changeSource}
      />
      <ArrowRight aria-hidden className="hidden size-4 text-muted lg:block" />
      {isWhole ? (
        <p className="px-3 text-sm text-muted">{t("bilingual")}</p>
      ) : (
        <NameSelect
          label={t("targetOf", { number })}
          value={pair.target ?? ""}
          names={names}
          onChange={(target) => onChange({ ...pair, target })}
        />
      )}
      <RemoveButton number={number} onRemove={() => onChange(null)} className="max-lg:hidden" />
    </li>
  );
}

interface RemoveButtonProps {
  readonly number: number;
  readonly onRemove: () => void;
  readonly className: string;
}

function RemoveButton({ number, onRemove, className }: RemoveButtonProps) {
  const t = useTranslations("import.several");
  return (
    <Button
      variant="ghost"
      size="icon-sm"
      className={className}
      aria-label={t("removeOf", { number })}
      onClick={onRemove}
    >
      <X aria-hidden />
    </Button>
  );
}

interface NameSelectProps {
  readonly label: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onChange: (name: string) => void;
}

function NameSelect({ label, value, names, onChange }: NameSelectProps) {
  const t = useTranslations("import.several");
  return (
    <Select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {value === "" && <option value="">{t("choose")}</option>}
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** More names would hide the form. */
const MOST_LEFT = 12;

function Left({ names }: { readonly names: readonly string[] }) {
  const t = useTranslations("import.several");
  if (names.length === 0) return null;
  return (
    <Notice tone="warning">
      <p className="font-medium">{t("left", { count: names.length })}</p>
      <ul className="mt-1 text-muted">
        {names.slice(0, MOST_LEFT).map((name) => (
          <li key={name} className="truncate">
            {name}
          </li>
        ))}
        {names.length > MOST_LEFT && <li>{t("more", { count: names.length - MOST_LEFT })}</li>}
      </ul>
    </Notice>
  );
}
