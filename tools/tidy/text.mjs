// What can be seen without understanding the language: names, leftovers, traces of somebody's machine.

/** @typedef {import('./files.mjs').Finding} Finding */

// Written in two halves, so that this file does not report itself.
const leftover = new RegExp(`\\b(?:TO${'DO'}|FIX${'ME'}|X${'XX'}|HA${'CK'})\\b`);
const silenced = new RegExp(`@ts-(?:ig${'nore'}|no${'check'})|es${'lint'}-disable`);
const machinePath = new RegExp(`(?<![\\w.~/-])/(?:wo${'rk'}|ro${'ot'}|home/[a-z][\\w-]*|Us${'ers'}/\\w+)/|[A-Z]:\\\\Us${'ers'}\\\\|\\.\\./sha${'red'}/`);
const webAddress = /https?:\/\/([a-z0-9.-]+)(?::\d+)?/gi;
const proxyHost = new RegExp(`(?:arti${'factory'}|jf${'rog'}|ne${'xus'}|verda${'ccio'}|npmm${'irror'}|goprox${'y'}|devpi)`, 'i');

/** The registries everybody has; an address of any other in a manifest or lock file belongs to one machine. */
const publicRegistries = new Set(['registry.npmjs.org', 'pypi.org', 'files.pythonhosted.org', 'proxy.golang.org', 'nodejs.org']);
const manifests = /(?:^|\/)(?:package-lock\.json|\.npmrc|\.yarnrc(?:\.yml)?|pip\.conf)$/;
const manifestAddress = /"resolved": "|^\s*(?:@[\w-]+:)?registry\s*=|index-url/;

const forbiddenName = /^(?:utils?|helpers?|common|types?|manager|misc)$/;
const forbiddenSuffix = /(?:[.-](?:utils?|helpers?)|\.(?:types?|manager))$/;

/** @param {import('./files.mjs').SourceFile[]} files @returns {Finding[]} */
export function textFindings(files) {
  return files.flatMap((file) => [...nameFindings(file.path), ...lineFindings(file)]);
}

/** @param {string} path @returns {Finding[]} */
function nameFindings(path) {
  const segments = path.split('/');
  const stem = (segments.pop() ?? '').replace(/^\./, '').replace(/(?:\.spec)?\.[a-z]+$/, '').replace(/\.d$/, '');
  const bad = [...segments, stem].find((name) => forbiddenName.test(name)) ?? (forbiddenSuffix.test(stem) ? stem : undefined);
  return bad === undefined ? [] : [{ rule: 'file-name', path, line: 1, message: `"${bad}" does not say what is inside` }];
}

/** @param {import('./files.mjs').SourceFile} file @returns {Finding[]} */
function lineFindings({ path, lines }) {
  return lines.flatMap((text, index) => {
    const at = { path, line: index + 1 };
    /** @type {Finding[]} */
    const found = [];
    if (leftover.test(text)) found.push({ ...at, rule: 'leftover', message: 'unfinished work belongs in an issue' });
    if (silenced.test(text)) found.push({ ...at, rule: 'silenced', message: 'a silenced checker finds nothing' });
    if (machinePath.test(text)) found.push({ ...at, rule: 'machine-path', message: 'a path of one machine' });
    const host = strangeHost(path, text);
    if (host) found.push({ ...at, rule: 'registry-host', message: `${host} is known to one network only` });
    return found;
  });
}

/** @param {string} path @param {string} text */
function strangeHost(path, text) {
  const registryLine = manifests.test(path) && manifestAddress.test(text);
  for (const [, host = ''] of text.matchAll(webAddress)) {
    if (proxyHost.test(host) || (registryLine && !publicRegistries.has(host))) return host;
  }
  return undefined;
}
