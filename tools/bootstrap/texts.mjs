/** What bootstrap.mjs tells people, in English and Chinese; `{name}` marks a value filled in. */

const en = {
  oldNode: 'Thaw needs Node.js {wanted} or newer, and this is {found}: install a newer one from https://nodejs.org and run the command again.',
  windows: 'Thaw runs on Linux and macOS: on Windows, run it inside WSL.',
  unknownCommand: 'There is no command "{command}"; there are: {commands}.',
  notBuilt: 'The command "{command}" is not part of this version of Thaw ({entry} is missing).',
  waitingForSetup: 'Another Thaw command (process {pid}) is setting up this folder; waiting for it.',
  installing: 'Installing packages (npm ci)',
  installFailed: 'Installing the packages failed: the lines above say why (the first run needs the network).',
  building: 'Building',
  buildFailed: 'The build failed: the lines above say where.',
  done: 'done in {seconds} s',
  still: 'still at it, {seconds} s',
};

const zh = {
  oldNode: 'Thaw 需要 Node.js {wanted} 或更高版本，当前为 {found}：请从 https://nodejs.org 安装新版本后重试。',
  windows: 'Thaw 可在 Linux 和 macOS 上运行；在 Windows 上请使用 WSL。',
  unknownCommand: '没有“{command}”这个命令；可用命令：{commands}。',
  notBuilt: '本版本的 Thaw 不含“{command}”命令（缺少 {entry}）。',
  waitingForSetup: '另一个 Thaw 命令（进程 {pid}）正在准备此目录，等待其完成。',
  installing: '安装依赖包（npm ci）',
  installFailed: '安装依赖包失败，原因见上（首次运行需要网络）。',
  building: '编译',
  buildFailed: '编译失败，位置见上。',
  done: '完成，用时 {seconds} 秒',
  still: '仍在进行，已 {seconds} 秒',
};

const catalogues = { en, zh };

/** The language asked for by `--lang zh` (or zh-CN); English otherwise. */
export function languageOf(args) {
  const inline = args.find((arg) => arg.startsWith('--lang='));
  const value = inline ? inline.slice('--lang='.length) : args[args.indexOf('--lang') + 1];
  return args.some((arg) => arg.startsWith('--lang')) && /^zh/i.test(value ?? '') ? 'zh' : 'en';
}

/** One text in a language, its `{values}` filled in. */
export function text(language, key, values = {}) {
  return catalogues[language][key].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}
