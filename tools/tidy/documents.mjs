// Documents: links lead somewhere, and whatever a person reads exists in both languages, section by section.
import { posix } from 'node:path';

/** @typedef {import('./files.mjs').SourceFile} SourceFile */
/** @typedef {import('./files.mjs').Finding} Finding */

const inBothLanguages = /^(?:README|CHANGELOG|CONTRIBUTING|SECURITY)\.md$|^docs\/(?:[^/]+|guides\/.+|runbooks\/.+|reference\/.+)\.md$/;
const chinese = /\.zh-CN\.md$/;
const decisionRecord = /^docs\/adr\/\d{4}-.+\.md$/;
const link = /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;

/** @param {SourceFile[]} files @returns {Finding[]} */
export function documentFindings(files) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const folders = new Set(files.flatMap(({ path }) => parentsOf(path)));
  return files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap((file) => [...linkFindings(file, byPath, folders), ...twinFindings(file, byPath), ...recordFindings(file)]);
}

/** @param {string} path */
function parentsOf(path) {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * Lines outside fenced code, numbered from 1.
 * @param {SourceFile} file
 */
function prose({ lines }) {
  let fenced = false;
  return lines.flatMap((text, index) => {
    if (/^\s*(?:```|~~~)/.test(text)) fenced = !fenced;
    else if (!fenced) return [{ text, line: index + 1 }];
    return [];
  });
}

/** @param {SourceFile} file */
const headings = (file) => prose(file).filter(({ text }) => /^#{1,6} /.test(text)).map(({ text }) => text);

/** The anchor GitHub makes of a heading. @param {string} heading */
const anchorOf = (heading) => heading.replace(/^#+ /, '').trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');

/** @param {SourceFile} file @param {Map<string, SourceFile>} byPath @param {Set<string>} folders @returns {Finding[]} */
function linkFindings(file, byPath, folders) {
  return prose(file).flatMap(({ text, line }) =>
    [...text.replace(/`[^`]*`/g, '').matchAll(link)].flatMap(([, address = '']) => {
      if (/^[a-z][a-z+.-]*:/i.test(address)) return [];
      const [target = '', anchor] = decodeURI(address).split('#');
      const path = target === '' ? file.path : posix.normalize(posix.join(posix.dirname(file.path), target)).replace(/\/$/, '');
      const page = byPath.get(path);
      const whole = page !== undefined || folders.has(path) || path === '.';
      const lost = !whole || (anchor && page?.path.endsWith('.md') && !headings(page).some((heading) => anchorOf(heading) === anchor.toLowerCase()));
      return lost ? [{ rule: 'dead-link', path: file.path, line, message: `${address} leads nowhere` }] : [];
    }),
  );
}

/** @param {SourceFile} file @param {Map<string, SourceFile>} byPath @returns {Finding[]} */
function twinFindings(file, byPath) {
  if (!inBothLanguages.test(file.path)) return [];
  const other = chinese.test(file.path) ? file.path.replace(chinese, '.md') : file.path.replace(/\.md$/, '.zh-CN.md');
  const twin = byPath.get(other);
  if (!twin) return [{ rule: 'no-twin', path: file.path, line: 1, message: `${other} is missing` }];
  const shape = (/** @type {SourceFile} */ page) => headings(page).map((text) => text.indexOf(' ')).join();
  if (chinese.test(file.path) || shape(file) === shape(twin)) return [];
  return [{ rule: 'no-twin', path: file.path, line: 1, message: `${other} has other sections` }];
}

/** Decision records are kept in one language, with the gist in Chinese. @param {SourceFile} file @returns {Finding[]} */
function recordFindings({ path, lines }) {
  if (!decisionRecord.test(path)) return [];
  const opening = lines.slice(0, 12).join('\n');
  if (!/摘要/.test(opening)) return [{ rule: 'no-twin', path, line: 1, message: 'the summary in Chinese (摘要) is missing' }];
  if (!/\b20\d\d-\d\d-\d\d\b/.test(opening)) return [{ rule: 'no-date', path, line: 1, message: 'a decision has a date' }];
  return [];
}
