// The list of exceptions may only shrink: what was tidy once stays tidy, and what is not gets no company.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './files.mjs';

/** @typedef {import('./files.mjs').Finding} Finding */

/**
 * @typedef {object} Exception
 * @property {string} rule
 * @property {string} path
 * @property {number} count  how many findings of this rule the file may have
 * @property {string} why
 */

export const listPath = 'tools/tidy/exceptions.json';

/** @param {string} text @returns {Exception[]} */
const parse = (text) => JSON.parse(text).exceptions;

/** @param {Exception} exception */
const keyOf = ({ rule, path }) => `${rule} ${path}`;

/**
 * Every committed version of the list, oldest first. None in a tree without history.
 * @param {string} root
 */
function committedLists(root) {
  try {
    const commits = git(root, ['log', '--reverse', '--format=%H', '--', listPath]).split('\n').filter(Boolean);
    return commits.flatMap((commit) => {
      try {
        return [parse(git(root, ['show', `${commit}:${listPath}`]))];
      } catch {
        return []; // The commit that removed the list.
      }
    });
  } catch {
    return [];
  }
}

/**
 * Findings that are not excused, and complaints about the list itself: an entry that was ever absent may not come
 * back, no count may grow, and an entry nobody needs any more has to go.
 * @param {string} root @param {Finding[]} findings @returns {Finding[]}
 */
export function ratchet(root, findings) {
  const listed = existsSync(join(root, listPath)) ? parse(readFileSync(join(root, listPath), 'utf8')) : [];
  const inList = (/** @type {string} */ rule, /** @type {string} */ message) => ({ rule, path: listPath, line: 1, message });

  const grown = committedLists(root).flatMap((earlier) => {
    const before = new Map(earlier.map((exception) => [keyOf(exception), exception.count]));
    return listed
      .filter((exception) => exception.count > (before.get(keyOf(exception)) ?? 0))
      .map((exception) => inList('list-grew', `${keyOf(exception)}: ${exception.count} allowed, ${before.get(keyOf(exception)) ?? 0} before; the list may only shrink`));
  });

  const idle = listed.flatMap((exception) => {
    const real = findings.filter(({ rule, path }) => rule === exception.rule && path === exception.path).length;
    return real < exception.count ? [inList('list-idle', `${keyOf(exception)}: ${exception.count} allowed, ${real} left; lower it`)] : [];
  });

  const excused = new Set(listed.filter((exception) => countOf(findings, exception) <= exception.count).map(keyOf));
  const open = findings.filter(({ rule, path }) => !excused.has(`${rule} ${path}`));
  const once = new Map([...grown, ...idle].map((finding) => [finding.message, finding]));
  return [...open, ...once.values()];
}

/** @param {Finding[]} findings @param {Exception} exception */
const countOf = (findings, exception) => findings.filter(({ rule, path }) => rule === exception.rule && path === exception.path).length;
