import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DataFlags } from '../cli/data-flags';
import { defaultStateDir } from '../setup/folders';
import { languageOf } from '../text/say';

const texts = ['as', 'statement', 'level', 'line', 'result', 'why', 'stage', 'waiting-on', 'limit', 'until', 'class', 'which', 'to', 'extend-to', 'reason-en', 'reason-zh', 'stay-for', 'back-to', 'text-en', 'text-zh', 'appeal', 'held-by', 'waiting-for', 'bank', 'finding', 'evidence', 'action', 'name', 'permissions', 'merchant', 'overlap-hours', 'types'] as const;
export type TextFlag = (typeof texts)[number];

/** Flags of `thaw`: those of every command that looks at data, and the few words single commands ask for. */
export interface ThawFlags extends DataFlags {
  readonly reject: boolean;
  readonly dryRun: boolean;
  readonly text: Readonly<Partial<Record<TextFlag, string>>>;
}

/** @throws TypeError naming a flag that does not exist */
export function thawFlags(args: readonly string[]): ThawFlags {
  const text = { type: 'string' } as const;
  const toggle = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: text, state: text, json: toggle, overdue: toggle, reject: toggle,
      as: text, statement: text, level: text, line: text, result: text, why: text, stage: text, 'waiting-on': text, limit: text, until: text, class: text, which: text,
      to: text, 'extend-to': text, 'reason-en': text, 'reason-zh': text, 'stay-for': text, 'back-to': text, 'text-en': text, 'text-zh': text, appeal: text, 'held-by': text, 'waiting-for': text, bank: text, finding: text, evidence: text, action: text, name: text, permissions: text, merchant: text, 'overlap-hours': text, types: text,
      'dry-run': toggle,
    },
  });
  const given = texts.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as const]));
  return {
    lang: languageOf(values.lang),
    stateDir: values.state === undefined ? defaultStateDir : resolve(values.state),
    json: values.json, overdue: values.overdue, reject: values.reject, dryRun: values['dry-run'],
    words: positionals,
    text: Object.fromEntries(given),
  };
}
