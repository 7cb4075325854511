import { codeSystems, newestPolicy, reasons, routeOf, type Language, type Route } from '@thaw/domain';
import { generatedPage, table, type GeneratedFile } from '../generated-file';
import { inForce } from './policy';

const source = 'libs/domain/src/policy/known-reasons.ts';

interface Words {
  readonly language: Language;
  readonly suffix: string;
  readonly title: string;
  readonly version: string;
  readonly head: readonly string[];
  readonly ways: { readonly title: string; readonly head: readonly string[] };
  readonly traits: { readonly guard: string; readonly burden: string; readonly closed: string; readonly becomes: string };
}

const wordings: readonly Words[] = [
  {
    language: 'en', suffix: '.md', title: '# Reasons', version: 'Version', head: ['code', 'name', 'route', 'what the merchant reads'],
    ways: { title: '## Routes', head: ['route', 'reasons', 'steps', 'besides'] },
    traits: { guard: 'guarded against tipping off', burden: 'the burden is ours', closed: 'not appealable here', becomes: 'may become' },
  },
  {
    language: 'zh', suffix: '.zh-CN.md', title: '# 原因', version: '版本', head: ['代码', '名称', '路径', '商户所见文本'],
    ways: { title: '## 路径', head: ['路径', '原因', '步骤', '备注'] },
    traits: { guard: '防止泄密', burden: '由我方举证', closed: '不在此处受理申诉', becomes: '可转为' },
  },
];

/** Every reason with its name and route, by code system, and what each route is made of. */
export function reasonPages(): readonly GeneratedFile[] {
  return wordings.map((words) => {
    const { language, suffix, title, ways } = words;
    const routes = newestPolicy.routes.map((route) => [
      `\`${route.id ?? '–'}\``, route.reasons.join(', '), (route.steps ?? []).map((step) => `\`${step}\``).join(' → '), traitsOf(route, words),
    ]);
    return generatedPage(`docs/reference/reasons${suffix}`, source, [title, '', inForce(language), '', ...lists(words), ways.title, '', ...table(ways.head, routes)]);
  });
}

function lists({ language, version, head }: Words): readonly string[] {
  return codeSystems.flatMap(({ codeSystem, codeSystemVersion, source: takenFrom }) => {
    const rows = reasons
      .filter((reason) => reason.codeSystem === codeSystem && reason.codeSystemVersion === codeSystemVersion)
      .map((reason) => {
        const route = routeOf(newestPolicy, reason);
        return [`\`${reason.code}\``, reason.name[language], route.ok ? `\`${route.value.id ?? '–'}\`` : '–', reason.merchantText[language]];
      });
    return [`## ${codeSystem}`, '', `${version} ${codeSystemVersion} · ${takenFrom}`, '', ...table(head, rows), ''];
  });
}

function traitsOf(route: Route, { traits }: Words): string {
  const told = [
    route.tippingOffGuard === true ? traits.guard : null,
    route.burdenOnUs === true ? traits.burden : null,
    route.appealable === false ? traits.closed : null,
    route.mayBecome === undefined ? null : `${traits.becomes} \`${route.mayBecome}\``,
  ].filter((trait) => trait !== null);
  return told.join('; ') || '–';
}
