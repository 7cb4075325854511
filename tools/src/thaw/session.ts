import type { BilingualText } from '@thaw/domain';
import { thawClient, type ThawClient } from '@thaw/api-client';
import { SandboxCaller } from '../callers/sandbox';
import { printAll, Refusal } from '../cli/data-access';
import { notedStack } from '../stack/running-note';
import type { ThawFlags } from './flags';

/** Where the API is: THAW_API_URL, else the Thaw that runs on the state folder. */
export function apiUrl({ stateDir }: ThawFlags): string {
  const url = process.env['THAW_API_URL'] || notedStack(stateDir)?.api;
  if (url !== undefined) return url;
  throw new Refusal({
    en: `Thaw does not run on ${stateDir}: run npm start first, name the folder with --state, or set THAW_API_URL and THAW_TOKEN.`,
    zh: `Thaw 未在 ${stateDir} 上运行：请先运行 npm start，用 --state 指定数据目录，或设置 THAW_API_URL 与 THAW_TOKEN。`,
  });
}

/** The sandbox of the Thaw that runs on the state folder. @throws Refusal when there is none */
export function sandboxOf({ stateDir }: ThawFlags): SandboxCaller {
  const url = notedStack(stateDir)?.sandbox;
  if (url !== undefined) return new SandboxCaller(url);
  throw new Refusal({
    en: `No sandbox runs on ${stateDir}: its people and levers exist in development only. Set THAW_TOKEN to call as somebody else.`,
    zh: `${stateDir} 上没有运行沙箱：沙箱人员与操纵杆仅用于开发。请设置 THAW_TOKEN 以其他身份调用。`,
  });
}

/** The API as one person: whoever THAW_TOKEN is, else `--as`, else the one the command is usual for, by the sandbox's identity provider. */
export function clientFor(flags: ThawFlags, usual: string): ThawClient {
  return thawClient({ baseUrl: apiUrl(flags), token: tokenOf(flags, usual), language: languageTag(flags) });
}

function tokenOf(flags: ThawFlags, usual: string): () => Promise<string> {
  const person = flags.text.as ?? usual;
  let token: Promise<string> | undefined;
  return async () => process.env['THAW_TOKEN'] || (token ??= sandboxOf(flags).token(person));
}

function languageTag({ lang }: ThawFlags): string {
  return lang === 'zh' ? 'zh-CN' : 'en';
}

/** Prints an answer: whole as JSON, or in the lines people read. */
export function tell({ json }: ThawFlags, answer: unknown, lines: readonly string[]): void {
  printAll(json ? [JSON.stringify(answer, null, 2)] : lines);
}

/** The word a command cannot do without; asked for by a question in English, by its name in Chinese. */
export function wordOf(flags: ThawFlags, at: number, what: BilingualText): string {
  const word = flags.words[at];
  if (word !== undefined) return word;
  throw new Refusal({ en: `${what.en} npx thaw --help has an example.`, zh: `请给出${what.zh}；npx thaw --help 有示例。` });
}
